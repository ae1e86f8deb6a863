import type { Timed } from '../../run/stage/facets.ts';

/** The step that the stage shows. In a race the cursor counts on while some racers have stopped. */
export const positionOf = (now: Timed): number => (now.racing ? now.state.cursor : now.stepsTaken);

/** Where the timeline ends: at the last step of a run that ended by itself, else as far as it is recorded. */
export const lastStepOf = (now: Timed): number =>
  now.run.end && !now.racing ? now.run.steps : now.state.horizon;

/** Whether there is no further step to take. */
export function hasEnded(now: Timed): boolean {
  if (positionOf(now) >= now.longest) return true;
  if (!now.racing) return now.ended !== null;
  return now.races.every(({ end }) => end !== null && end.step <= now.state.cursor);
}

/** Whether the step that was asked for is still to be recorded; the last one that there is stands in for it. */
export const isWaiting = ({ growing, state }: Timed): boolean =>
  growing != null && growing.steps < state.cursor;
