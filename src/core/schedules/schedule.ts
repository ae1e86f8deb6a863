/**
 * How the learning rate changes along a run: a factor for each step, which the optimizer's own learning rate is multiplied by. Pure, so any step
 * of a run can be asked for its rate. One file in this folder, default-exporting a Schedule, adds a schedule.
 */
import type { Setting, Settings } from '../optimizers/optimizer.ts';

export interface Schedule<Name extends string = string> {
  /** The file's name. */
  readonly id: string;
  readonly settings: Readonly<Record<Name, Setting>>;
  /** The learning rate of step t as KaTeX source, η₀ being the one that was set. */
  readonly rule: string;
  /** What the learning rate of step `step` (0 is the first) is multiplied by. */
  factor(step: number, settings: Settings): number;
}
