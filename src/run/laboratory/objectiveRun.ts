/** Runs on any function, where there is no line: a preset surface, a formula that was typed, the cost of a network. */
import type { Objective } from '../../core/objective.ts';
import { type RunPlan, samePlan } from '../configuration.ts';
import { type Recording, readTrack, trackOf } from '../recording.ts';
import { DIVERGENCE_FACTOR, type IsLate } from '../track.ts';
import { AnyTrack } from './anyTrack.ts';

export interface ObjectiveRun extends RunPlan {
  /** Of as many parameters as the start has. The same function has to be the same object for a run to be gone on with. */
  readonly objective: Objective;
}

/**
 * Records `steps` steps of a run on any surface; otherwise as `record`. From a cost near 0 a run may climb as far as from a cost of 1 before it
 * has diverged.
 * @param isLate says when time is up, asked before each step: the recording then has fewer steps, and can be gone on with
 * @throws naming the value, when the run cannot be made or steps is not a whole number
 */
export function recordObjective(
  run: ObjectiveRun,
  steps: number,
  previous?: Recording<ObjectiveRun>,
  isLate?: IsLate,
): Recording<ObjectiveRun> {
  const { objective } = run;
  const same = previous && previous.configuration.objective === objective;
  const known = same && samePlan(previous.configuration, run) && trackOf(previous);
  return readTrack(known || new ObjectiveTrack(run, objective), run, steps, isLate);
}

class ObjectiveTrack extends AnyTrack {
  protected override limit(): number {
    return DIVERGENCE_FACTOR * Math.max(1, Math.abs(this.columns.cost[0] as number));
  }
}
