/**
 * Every way down, on any surface. Importing this file makes `record` (and with it every stage) run them all; whoever needs none of it, as the first
 * lessons do, does not load it.
 */
import { lineExamples } from '../../core/lineExamples.ts';
import { slopeCost } from '../../core/slopeCost.ts';
import { costOf, remembered } from '../costOf.ts';
import { laboratory } from '../recording.ts';
import { AnyTrack } from './anyTrack.ts';

/** The cost of lines that go through the origin. */
export const slopeCostOf = remembered(slopeCost);

laboratory.trackOf = (configuration) => {
  const { data, reduction, intercept = true } = configuration;
  const cost = (intercept ? costOf : slopeCostOf)(data, reduction);
  return new AnyTrack(configuration, { ...cost, examples: lineExamples({ ...data, reduction }) }, intercept);
};

export type { Effort } from './anyTrack.ts';
export { OPTIMIZERS, SCHEDULES, SURFACES } from './catalogs.ts';
export { type ObjectiveRun, recordObjective } from './objectiveRun.ts';
export { batchOf, effortAt, learningRateAt, stateAt, workingAt } from './readings.ts';
export { optimizerOf, scheduleOf } from './ways.ts';
