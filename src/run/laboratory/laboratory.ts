/**
 * Every way down, on any surface. Importing this file makes `record` (and with it every stage) run them all; whoever needs none of it, as the first
 * lessons do, does not load it.
 */
export type { Effort } from './anyTrack.ts';
export { OPTIMIZERS, SCHEDULES, SURFACES } from './catalogs.ts';
export { slopeCostOf } from './lineTracks.ts';
export { type ObjectiveRun, recordObjective } from './objectiveRun.ts';
export { batchOf, effortAt, learningRateAt, stateAt, workingAt } from './readings.ts';
export { optimizerOf, scheduleOf } from './ways.ts';
