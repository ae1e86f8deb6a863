import type { Frame, Snapshot } from '../../run/snapshot.ts';

/** The step that the stage shows. In a race the cursor counts on while some racers have stopped. */
export const positionOf = (now: Snapshot): number => (now.racing ? now.state.cursor : now.stepsTaken);

/** Where the timeline ends: at the last step of a run that ended by itself, else as far as it is recorded. */
export const lastStepOf = (now: Snapshot): number =>
  now.run.end && !now.racing ? now.run.steps : now.state.horizon;

/** Whether there is no further step to take. */
export function hasEnded(now: Snapshot): boolean {
  if (positionOf(now) >= now.longest) return true;
  if (!now.racing) return now.ended !== null;
  return now.races.every(({ end }) => end !== null && end.step <= now.state.cursor);
}

/** As good as zero beside what it is added to. */
const SETTLED = 1e-12;

/** Whether the steps from one frame to another moved nothing: playing on would show nothing new. */
export const isSettled = (before: Frame, now: Frame): boolean =>
  Math.abs(now.w - before.w) <= SETTLED * (1 + Math.abs(now.w)) &&
  Math.abs(now.b - before.b) <= SETTLED * (1 + Math.abs(now.b));
