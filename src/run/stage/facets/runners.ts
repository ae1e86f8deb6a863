import type { Timed } from './timed.ts';

/** Who looks for a low cost: one wire tried value by value, darts at all of them, steps down with the run in hand, or BFGS. */
export type RunnerId = 'oneWire' | 'darts' | 'descent' | 'bfgs';

export interface Runner {
  readonly id: RunnerId;
  /** The lowest so far as it fell: after how many evaluations which cost. */
  readonly evaluations: readonly number[];
  readonly costs: readonly number[];
  /** How many evaluations it had in all. */
  readonly spent: number;
}

/** Ways to a low cost, all counted by the same tally: an evaluation a try, three a step with all its slopes. */
export interface Runners extends Timed {
  readonly runners: readonly Runner[];
  /** What the run in hand has spent so far. */
  readonly spent: number;
  /** The lowest that a runner has after so many evaluations; null before its first. */
  lowestOf(id: RunnerId, evaluations: number): number | null;
}
