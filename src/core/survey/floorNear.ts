/**
 * From a place that is low to the bottom below it, to the last digit: Newton's steps, turned downhill where the surface curves the other way and
 * shortened until they lead down (Levenberg 1944; Nocedal & Wright, *Numerical Optimization*, §3.4), and at a corner, where there is nothing
 * to curve, a search in eight directions (Hooke & Jeeves 1961; Kolda, Lewis & Torczon 2003).
 */
import type { Objective } from '../objective.ts';
import type { Minimum } from '../surfaces/surface.ts';

export type CurvedObjective = Objective & Required<Pick<Objective, 'hessian'>>;
type Place = Minimum['at'];

export interface Floor extends Minimum {
  /** How steep it still is there. */
  readonly slope: number;
  /** The smaller of the two curvatures over the larger; above 0 at a bottom that is round. */
  readonly roundness: number;
}

const STEPS = 60;
const SEARCHES = 60;

/**
 * Where a walk down from `from` ends. `span` is the width of what is looked at: no step is longer than a tenth of it. Null where there is no
 * value to start from. At most some 600 values and slopes are worked out.
 */
export function floorNear(objective: CurvedObjective, from: Place, span: number): Floor | null {
  const value = objective.value(from);
  if (!Number.isFinite(value)) return null;
  const walked = sharpen(objective, walkDown(objective, { at: from, value }, span), span);
  const slope = steepness(objective, walked.at);
  // What a nudge of a millionth of the view may gain: still steep, so this is a corner, or no bottom.
  const corner = !(slope * span * 1e-6 < 1e-9 * (Math.abs(walked.value) + 1e-3));
  const end = corner ? search(objective, walked, span) : walked;
  return {
    ...neat(objective, end),
    slope: steepness(objective, end.at),
    roundness: roundness(objective, end.at),
  };
}

const steepness = (objective: CurvedObjective, at: Place): number => Math.hypot(...objective.gradient(at));

function roundness(objective: CurvedObjective, at: Place): number {
  const { least, most } = curvatures(objective, at);
  return least / most;
}

/** The two curvatures, by the middle of the diagonal and how far both are from it. */
function curvatures(objective: CurvedObjective, at: Place) {
  const [[ww = 0, wb = 0] = [], [, bb = 0] = []] = objective.hessian(at);
  const middle = (ww + bb) / 2;
  const off = Math.hypot((ww - bb) / 2, wb);
  return { ww, wb, bb, least: middle - off, most: Math.max(Math.abs(middle - off), Math.abs(middle + off)) };
}

/** −(H + shift·1)⁻¹·g, no longer than `longest`; null where it is no number. */
function newtonStep(objective: CurvedObjective, at: Place, damping: number, longest: number): Place | null {
  const [gw = 0, gb = 0] = objective.gradient(at);
  const { ww, wb, bb, least, most } = curvatures(objective, at);
  // Enough to make both curvatures positive.
  const shift = (least > 1e-12 * most ? 0 : -least + 1e-3 * most) + damping * (most || 1) || 1e-9;
  const [aw, ab] = [ww + shift, bb + shift];
  const area = aw * ab - wb * wb;
  const [w, b] = [-(ab * gw - wb * gb) / area, -(aw * gb - wb * gw) / area];
  const length = Math.hypot(w, b);
  if (!Number.isFinite(length) || length === 0) return null;
  const scale = Math.min(1, longest / length);
  return [w * scale, b * scale];
}

const plus = ([w, b]: Place, [dw, db]: Place, scale = 1): Place => [w + scale * dw, b + scale * db];

function walkDown(objective: CurvedObjective, start: Minimum, span: number): Minimum {
  let { at, value } = start;
  let damping = 0;
  for (let step = 0; step < STEPS && damping < 1e12; step++) {
    const move = newtonStep(objective, at, damping, span / 10);
    if (!move) break;
    const next = plus(at, move);
    const there = objective.value(next);
    if (there < value) {
      [at, value] = [next, there];
      damping = damping < 1e-3 ? 0 : damping / 10;
    } else {
      // So close by, values no longer tell.
      if (Math.hypot(...move) < 1e-8 * span) break;
      damping = damping === 0 ? 1e-3 : damping * 10;
    }
  }
  return { at, value };
}

/** Where values no longer tell places apart, slopes do: Newton's steps as long as they make the slope smaller. */
function sharpen(objective: CurvedObjective, start: Minimum, span: number): Minimum {
  let { at } = start;
  let slope = steepness(objective, at);
  for (let step = 0; step < 8 && slope > 0; step++) {
    const move = newtonStep(objective, at, 0, span / 1000);
    const next = move && plus(at, move);
    const there = next ? steepness(objective, next) : Number.NaN;
    if (!next || !(there < slope) || objective.value(next) > start.value + 1e-9 * Math.abs(start.value))
      break;
    [at, slope] = [next, there];
  }
  return { at, value: objective.value(at) };
}

const DIRECTIONS: readonly Place[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [-1, -1],
  [1, -1],
  [-1, 1],
];

/** The best of eight neighbors, closer by half whenever none is better. */
function search(objective: CurvedObjective, start: Minimum, span: number): Minimum {
  let best = start;
  let reach = span / 100;
  for (let round = 0; round < SEARCHES && reach > span * 1e-14; round++) {
    const found = DIRECTIONS.map((direction) => plus(best.at, direction, reach))
      .map((at) => ({ at, value: objective.value(at) }))
      .reduce((one, other) => (other.value < one.value ? other : one), best);
    if (found === best) reach /= 2;
    best = found;
  }
  return best;
}

/** The same place with fewer digits, where it is no less level there: 3 and not 3.0000000000000004. */
function neat(objective: CurvedObjective, { at, value }: Minimum): Minimum {
  const short = at.map((x) => Math.round(x * 1e9) / 1e9 + 0) as unknown as Place;
  const there = objective.value(short);
  return there <= value && steepness(objective, short) <= steepness(objective, at)
    ? { at: short, value: there }
    : { at, value };
}
