/** How the runs of a state stand at the step shown: what they have cost, how far they have come, and who is ahead by which measure. */
import { settled } from '../../core/rounding.ts';
import { isQuadratic } from '../../core/terrain.ts';
import { effortAt } from '../laboratory/laboratory.ts';
import type { PairRecording } from '../recording.ts';
import type { PlaygroundNow } from './now.ts';
import { bottomOf } from './now.ts';
import type { Pair } from './state.ts';

export type Condition = 'ready' | 'rolling' | 'converged' | 'diverged' | 'stuck';

export interface Standing {
  readonly index: number;
  readonly steps: number;
  readonly gradientEvaluations: number;
  readonly examplesSeen: number;
  readonly cost: number;
  /** To the nearest known bottom, in the units of w and b; null where none is known. */
  readonly distance: number | null;
  readonly condition: Condition;
  /** The first step at which it was near the bottom, up to the step shown; null where it has not been. */
  readonly arrivedAt: number | null;
}

export const MEASURES = ['cost', 'distance', 'steps', 'gradients', 'examples'] as const;
export type Measure = (typeof MEASURES)[number];

/** Near the bottom: this much of the height it started from is left. */
export const NEAR = 1e-3;
/** And this much where nobody would say that it is still on its way. */
const THERE = 1e-9;

export function standingsOf(now: PlaygroundNow): readonly Standing[] {
  return now.runs.map((run, index) => standingOf(now, run, index));
}

function standingOf(now: PlaygroundNow, run: PairRecording, index: number): Standing {
  const steps = Math.min(now.state.cursor, run.steps);
  const { parameters, cost } = run.at(steps);
  const { gradientEvaluations, examplesSeen } = effortAt(run, steps);
  const floor = bottomOf(now.ground)?.cost;
  const there = floor !== undefined && cost - floor <= THERE * ((run.cost[0] as number) - floor);
  const ended = run.end && run.end.step <= steps ? run.end.reason : null;
  const condition = ended ?? (there ? 'converged' : steps === 0 ? 'ready' : 'rolling');
  return {
    index,
    steps,
    gradientEvaluations,
    examplesSeen,
    cost,
    distance: distanceTo(now, parameters),
    condition,
    arrivedAt: floor === undefined ? null : arrival(run, steps, floor),
  };
}

function distanceTo({ ground }: PlaygroundNow, [w, b]: readonly [number, number]): number | null {
  if (!isQuadratic(ground)) {
    const all = ground.minima.map(({ at }) => away([w, b], at));
    return all.length > 0 ? Math.min(...all) : null;
  }
  const bottom = bottomOf(ground);
  if (!bottom) return null;
  // In a trough every b will do.
  return ground.curvature[2] === 0 ? away([w, 0], [bottom.w, 0]) : away([w, b], [bottom.w, bottom.b]);
}

/** How far apart two places are; what rounding alone keeps apart is in one place. */
const away = (one: Pair, other: Pair): number =>
  settled(Math.hypot(one[0] - other[0], one[1] - other[1]), Math.hypot(...one) + Math.hypot(...other));

const arrivals = new WeakMap<
  PairRecording,
  { readonly upTo: number; readonly at: number | null; readonly floor: number }
>();

function arrival(run: PairRecording, steps: number, floor: number): number | null {
  const known = arrivals.get(run);
  const usable = known?.floor === floor ? known : undefined;
  if (usable?.at != null) return usable.at <= steps ? usable.at : null;
  const near = floor + NEAR * ((run.cost[0] as number) - floor);
  let at: number | null = null;
  for (let step = usable?.upTo ?? 0; step <= run.steps && at === null; step++)
    if ((run.cost[step] as number) <= near) at = step;
  arrivals.set(run, { upTo: run.steps + 1, at, floor });
  return at !== null && at <= steps ? at : null;
}

export interface Leader {
  /** Those in front, by index: one, or several that are level. */
  readonly indexes: readonly number[];
  readonly value: number;
}

/** Who is in front by a measure; null where nobody has come far enough to be measured. */
export function leaderBy(
  measure: Measure,
  standings: readonly Standing[],
  effortOf: (index: number, step: number) => { gradientEvaluations: number; examplesSeen: number },
): Leader | null {
  const valued = standings.flatMap(({ index, cost, distance, arrivedAt, condition }) => {
    if (condition === 'diverged') return [];
    if (measure === 'cost') return [{ index, value: cost }];
    if (measure === 'distance') return distance === null ? [] : [{ index, value: distance }];
    if (arrivedAt === null) return [];
    if (measure === 'steps') return [{ index, value: arrivedAt }];
    const effort = effortOf(index, arrivedAt);
    return [{ index, value: measure === 'gradients' ? effort.gradientEvaluations : effort.examplesSeen }];
  });
  if (valued.length === 0) return null;
  const value = Math.min(...valued.map((one) => one.value));
  return { indexes: valued.filter((one) => one.value === value).map(({ index }) => index), value };
}
