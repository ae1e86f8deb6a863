/**
 * The upright slice through the cost at the place that is shown: one parameter varies, the other is held. Beside the
 * slope that the formula gives stands the one a nudge measures, (cost(t + nudge) − cost(t)) / nudge.
 */

import type { Parabola } from '../../core/restrict.ts';
import { restrict } from '../../core/restrict.ts';
import { quadraticOf } from '../../core/terrain.ts';
import type { Floor, Pair } from '../../run/stage/facets.ts';
import { type Cut, cutAlong, sliceIn, wasElsewhere } from '../axes/floor.ts';
import { arrowsAt } from '../axes/slopeArrows.ts';

export interface Slice extends Cut {
  /** The value of the parameter that varies. */
  readonly at: number;
  readonly parabola: Parabola;
  /** The slice along the other one, through the same place. */
  readonly across: Parabola;
  readonly cost: number;
  readonly slope: number;
  /** The slope as a share of the longest arrow. */
  readonly climb: number;
  /** Where it was cut. */
  readonly now: Floor;
  /** The nudge, and how much the cost rises over it. */
  readonly run: number;
  readonly rise: number;
  readonly riseOverRun: number;
}

/** A slope smaller than this counts as flat. */
export const FLAT = 0.05;

const finiteOr = (value: number, instead: number) => (Number.isFinite(value) ? value : instead);
const known = new WeakMap<Floor, Slice>();

/** The slice of a snapshot. A run that has climbed out of all numbers is shown at the bottom rather than nowhere. */
export function sliceOf(now: Floor): Slice {
  const found = known.get(now);
  if (found) return found;
  const cut = sliceIn(now) ?? cutAlong(now, 0);
  const { along } = cut;
  const at = finiteOr(now.at[along], now.bottom.at[along]);
  const held = finiteOr(cut.held, now.bottom.at[along === 0 ? 1 : 0]);
  const ground = quadraticOf(now.ground);
  const parabola = restrict(ground, along === 0 ? 'w' : 'b', held);
  const across = restrict(ground, along === 0 ? 'b' : 'w', at);
  const cost = parabola.value(at);
  const run = now.state.nudge;
  const rise = parabola.value(at + run) - cost;
  const slope = parabola.slope(at);
  const riseOverRun = run === 0 ? slope : rise / run;
  const climb = arrowsAt(now, 'slopes').uphill[along];
  const made: Slice = { ...cut, now, at, held, parabola, across, climb, cost, slope, run, rise, riseOverRun };
  known.set(now, made);
  return made;
}

/** The place where the varying parameter is `value`. */
export function placed({ along, held }: Pick<Slice, 'along' | 'held'>, value: number): Pair {
  return along === 0 ? [value, held] : [held, value];
}

/**
 * Where the ball comes to rest when it is let go near `value`: on the flat spot when that is nearer than `reach`, since
 * no pixel and no tenth would ever hit 46/42 by itself. From the flat spot it can always get away.
 */
export function settle({ at, parabola: { vertex } }: Slice, value: number, reach: number): number {
  return vertex !== null && at !== vertex && Math.abs(value - vertex) < reach ? vertex : value;
}

/** The slice as it was before the answer that is shown, where the ball stood elsewhere in this same one. */
export function beforeIn(now: Floor): Slice | null {
  if (!wasElsewhere(now)) return null;
  const [before, { axis, held }] = [sliceOf(now.before), sliceOf(now)];
  return before.axis === axis && before.held === held ? before : null;
}
