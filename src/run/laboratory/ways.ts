/**
 * The ways down and the schedules that are at hand, by id. Plain descent, whole or on batches, is always there; all else comes with what names it:
 * everything with the laboratory as a whole (laboratory.ts), and with a lesson what it names (build/namedOptimizers.ts).
 */
import gradientDescent from '../../core/optimizers/gradientDescent.ts';
import miniBatch from '../../core/optimizers/miniBatch.ts';
import type { Optimizer } from '../../core/optimizers/optimizer.ts';
import type { Schedule } from '../../core/schedules/schedule.ts';
import { problemWithSettings } from '../../core/settingChecks.ts';
import type { RunPlan } from '../configuration.ts';
import { oneOf } from './catalog.ts';

const atHand = new Map<string, Optimizer>();

/** Puts ways down at hand. */
export function bringOptimizers(optimizers: Iterable<Optimizer>): void {
  for (const optimizer of optimizers) atHand.set(optimizer.id, optimizer);
}
bringOptimizers([gradientDescent, miniBatch] as Optimizer[]);

/** Whether it is the id of a way down that is at hand. */
export const isOptimizer = (id: unknown): boolean => atHand.has(id as string);

/** @throws naming the id and those at hand */
export const optimizerOf = (id: string): Optimizer => oneOf(atHand, id, 'optimizer');

const schedules = new Map<string, Schedule>();

/** Puts schedules at hand. */
export function bringSchedules(brought: Iterable<Schedule>): void {
  for (const schedule of brought) schedules.set(schedule.id, schedule);
}

/** Whether it is a schedule that is at hand, with settings that it can be worked with. */
export function isSchedule(value: unknown): boolean {
  const { id, settings } = value as NonNullable<RunPlan['schedule']>;
  const declared = schedules.get(id)?.settings;
  return declared !== undefined && problemWithSettings(declared, settings) === null;
}

/** @throws naming the id and those at hand */
export const scheduleOf = (id: string): Schedule => oneOf(schedules, id, 'schedule');
