/**
 * The upright slice through the cost at the line that is shown: one parameter varies, the other is held. Beside the
 * slope that the formula gives stands the one a nudge measures, (cost(t + nudge) − cost(t)) / nudge.
 */

import type { Parabola } from '../../core/restrict.ts';
import { restrict } from '../../core/restrict.ts';
import { quadraticOf } from '../../core/terrain.ts';
import type { Snapshot } from '../../run/snapshot.ts';

export type Axis = 'w' | 'b';

export interface Slice {
  readonly axis: Axis;
  /** The value of the parameter that varies. */
  readonly at: number;
  /** The value of the parameter that is held. */
  readonly held: number;
  readonly parabola: Parabola;
  readonly cost: number;
  readonly slope: number;
  /** The nudge, and how much the cost rises over it. */
  readonly run: number;
  readonly rise: number;
  readonly riseOverRun: number;
}

/** A slope smaller than this counts as flat. */
export const FLAT = 0.05;

const finiteOr = (value: number, instead: number) => (Number.isFinite(value) ? value : instead);
const known = new WeakMap<Snapshot, Slice>();

/** The slice of a snapshot. A run that has climbed out of all numbers is shown at the bottom rather than nowhere. */
export function sliceOf(now: Snapshot): Slice {
  const found = known.get(now);
  if (found) return found;
  const axis = now.state.slice ?? 'w';
  const w = finiteOr(now.w, now.bottom.w);
  const b = finiteOr(now.b, now.bottom.b);
  const [at, held] = axis === 'w' ? [w, b] : [b, w];
  const parabola = restrict(quadraticOf(now.surface), axis, held);
  const cost = parabola.value(at);
  const run = now.state.nudge;
  const rise = parabola.value(at + run) - cost;
  const slope = parabola.slope(at);
  const riseOverRun = run === 0 ? slope : rise / run;
  const made: Slice = { axis, at, held, parabola, cost, slope, run, rise, riseOverRun };
  known.set(now, made);
  return made;
}

/** The other letter. */
export const otherAxis = (axis: Axis): Axis => (axis === 'w' ? 'b' : 'w');

/** [w, b] with the varying parameter put at `value`. */
export function placed({ axis, held }: Slice, value: number): [w: number, b: number] {
  return axis === 'w' ? [value, held] : [held, value];
}

/**
 * Where the ball comes to rest when it is let go near `value`: on the flat spot when that is nearer than `reach`, since
 * no pixel and no tenth would ever hit 46/42 by itself. From the flat spot it can always get away.
 */
export function settle({ at, parabola: { vertex } }: Slice, value: number, reach: number): number {
  return vertex !== null && at !== vertex && Math.abs(value - vertex) < reach ? vertex : value;
}
