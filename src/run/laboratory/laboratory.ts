/**
 * Every way down, on any surface. Importing this file makes `record` (and with it every stage) run them all; whoever needs none of it, as the first
 * lessons do, does not load it.
 */
import { lineCost } from '../../core/lineCost.ts';
import { lineExamples } from '../../core/lineExamples.ts';
import { laboratory } from '../recording.ts';
import { AnyTrack } from './anyTrack.ts';

laboratory.trackOf = (configuration) => {
  const options = { ...configuration.data, reduction: configuration.reduction };
  return new AnyTrack(configuration, { ...lineCost(options), examples: lineExamples(options) });
};

export type { Effort } from './anyTrack.ts';
export { OPTIMIZERS, optimizerOf, SCHEDULES, SURFACES, scheduleOf } from './catalogs.ts';
export { type ObjectiveRun, recordObjective } from './objectiveRun.ts';
export { batchOf, effortAt, learningRateAt, stateAt } from './readings.ts';
