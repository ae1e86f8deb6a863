import type { Frame, Snapshot } from '../../run/snapshot.ts';
import { LONGEST_RUN } from '../../run/stageStore.ts';

const racing = (now: Snapshot): boolean => now.state.rates.length > 0;

/** The step that the stage shows. In a race the cursor counts on while some racers have stopped. */
export const positionOf = (now: Snapshot): number => (racing(now) ? now.state.cursor : now.stepsTaken);

/** Where the timeline ends: at the last step of a run that ended by itself, else as far as it is recorded. */
export const lastStepOf = (now: Snapshot): number =>
  now.run.end && !racing(now) ? now.run.steps : now.state.horizon;

/** Whether there is no further step to take. */
export function hasEnded(now: Snapshot): boolean {
  if (positionOf(now) >= LONGEST_RUN) return true;
  if (!racing(now)) return now.ended !== null;
  return now.races.every(({ end }) => end !== null && end.step <= now.state.cursor);
}

/** As good as zero beside what it is added to. */
const SETTLED = 1e-12;

/** Whether the steps from one frame to another moved nothing: playing on would show nothing new. */
export const isSettled = (before: Frame, now: Frame): boolean =>
  Math.abs(now.w - before.w) <= SETTLED * (1 + Math.abs(now.w)) &&
  Math.abs(now.b - before.b) <= SETTLED * (1 + Math.abs(now.b));
