/**
 * The ways down that are at hand, by id, and every schedule. Plain descent, whole or on batches, is always there; others come with what names them:
 * all with the laboratory as a whole (laboratory.ts), and with a lesson those that it names (build/namedOptimizers.ts).
 */
import gradientDescent from '../../core/optimizers/gradientDescent.ts';
import miniBatch from '../../core/optimizers/miniBatch.ts';
import type { Optimizer } from '../../core/optimizers/optimizer.ts';
import type { Schedule } from '../../core/schedules/schedule.ts';
import { catalogOf, oneOf } from './catalog.ts';

const atHand = new Map<string, Optimizer>();

/** Puts ways down at hand. */
export function bringOptimizers(optimizers: Iterable<Optimizer>): void {
  for (const optimizer of optimizers) atHand.set(optimizer.id, optimizer);
}
bringOptimizers([gradientDescent, miniBatch] as Optimizer[]);

/** @throws naming the id and those at hand */
export const optimizerOf = (id: string): Optimizer => oneOf(atHand, id, 'optimizer');

export const SCHEDULES = catalogOf<Schedule>(
  import.meta.glob(['../../core/schedules/*.ts', '!../../core/schedules/schedule.ts'], { eager: true }),
  'a schedule',
);

/** @throws naming the id and those there are */
export const scheduleOf = (id: string): Schedule => oneOf(SCHEDULES, id, 'schedule');
