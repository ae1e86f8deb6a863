/**
 * The upright slice through the cost at the place that is shown: one parameter varies, the other is held. Beside the
 * slope that the formula gives stands the one a nudge measures, (cost(t + nudge) − cost(t)) / nudge.
 */

import type { Quadratic } from '../../core/quadratic.ts';
import { type Parabola, restrict } from '../../core/restrict.ts';
import { isQuadratic } from '../../core/terrain.ts';
import type { Floor, Pair } from '../../run/stage/facets.ts';
import { type Cut, cutAlong, sliceIn, wasElsewhere } from '../axes/floor.ts';
import { arrowsAt } from '../axes/slopeArrows.ts';
import { extras, type TerrainSlice } from './extras.ts';

/** The cost along a slice. Of a quadratic it is a parabola; along a terrain `a` and `vertex` are those of the curve about the ball: half its bend, and a bottom nearby. */
export interface SliceCurve extends Omit<Parabola, 'b' | 'c'> {
  /** Where there may be several bottoms: the one nearest to a place, or null. */
  bottomNear?(at: number): number | null;
}

export interface Slice extends Cut {
  /** The value of the parameter that varies. */
  readonly at: number;
  readonly curve: SliceCurve;
  /** The slice along the other one, through the same place. */
  readonly across: SliceCurve;
  readonly cost: number;
  readonly slope: number;
  /** How it is shown where it is no quadratic; null where it is one. */
  readonly terrain: TerrainSlice | null;
  /** As good as level. */
  readonly flat: boolean;
  /** With how many decimals cost and slope are read. */
  readonly decimals: number;
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
const FLAT = 0.05;

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
  const { ground } = now;
  // Who has such a ground brings it (of/terrain.ts).
  const terrain = isQuadratic(ground) ? null : (extras.terrain as TerrainSlice);
  const curveAlong = (way: 0 | 1, place: Pair): SliceCurve =>
    terrain?.curve(now, way, place) ?? restrict(ground as Quadratic, way === 0 ? 'w' : 'b', place[1]);
  const curve = curveAlong(along, [at, held]);
  const across = curveAlong(along === 0 ? 1 : 0, [held, at]);
  const cost = curve.value(at);
  const run = now.state.nudge;
  const rise = curve.value(at + run) - cost;
  const slope = curve.slope(at);
  const riseOverRun = run === 0 ? slope : rise / run;
  const climb = arrowsAt(now, 'slopes').uphill[along];
  const flat = terrain ? terrain.isFlat(climb) : Math.abs(slope) < FLAT;
  const decimals = terrain ? terrain.decimals(now) : 3;
  const measured = { climb, cost, slope, flat, decimals, run, rise, riseOverRun };
  const made: Slice = { ...cut, now, terrain, at, held, curve, across, ...measured };
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
export function settle({ at, curve }: Slice, value: number, reach: number): number {
  const vertex = curve.bottomNear ? curve.bottomNear(value) : curve.vertex;
  return vertex !== null && at !== vertex && Math.abs(value - vertex) < reach ? vertex : value;
}

/** The slice as it was before the answer that is shown, where the ball stood elsewhere in this same one. */
export function beforeIn(now: Floor): Slice | null {
  if (!wasElsewhere(now)) return null;
  const [before, { axis, held }] = [sliceOf(now.before), sliceOf(now)];
  return before.axis === axis && before.held === held ? before : null;
}
