/**
 * BFGS: descent that learns how the cost curves from the slopes that it meets, and so strides where plain descent creeps. H stands in for the inverse of the second derivatives; after each step
 * s with slopes that changed by y, H ← (I − ρsyᵀ)H(I − ρysᵀ) + ρssᵀ with ρ = 1/yᵀs. How far a step goes is searched for until it falls enough and the slope has flattened enough (the strong
 * Wolfe conditions). Nocedal & Wright, *Numerical Optimization* (2006), algorithms 6.1, 3.5 and 3.6, with c₁ = 10⁻⁴ and c₂ = 0.9, as most libraries have them.
 */
import type { Objective } from './objective.ts';

export interface BfgsRun {
  /** The cost at each place that was evaluated, with its slopes, in order; the first is the start. */
  readonly costs: readonly number[];
  /** Where it ended: the lowest place it stepped to. */
  readonly parameters: readonly number[];
  /** The slopes are small enough, no step falls any more, or there were as many evaluations as it may take. */
  readonly end: 'flat' | 'stuck' | 'spent';
}

const [FALLS, FLATTENS] = [1e-4, 0.9];
const LONGEST = 50;

interface Place {
  readonly at: readonly number[];
  readonly cost: number;
  readonly slopes: readonly number[];
}
/** A place on the way along a direction: how far, its cost, and the slope along it. */
interface Along extends Place {
  readonly step: number;
  readonly rise: number;
}

const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, i) => sum + value * (other[i] as number), 0);

/**
 * Goes down from `start` until every slope is under `flat`.
 * @throws when the start has not as many parameters as the objective
 */
export function bfgs(
  objective: Objective,
  start: readonly number[],
  { flat = 1e-10, evaluations = 1000 }: { readonly flat?: number; readonly evaluations?: number } = {},
): BfgsRun {
  const count = objective.parameterCount;
  if (start.length !== count) throw new Error(`there are ${start.length} parameters, not ${count}`);
  const costs: number[] = [];
  const look = (at: readonly number[]): Place => {
    const cost = objective.value(at);
    costs.push(cost);
    return { at, cost, slopes: objective.gradient(at) };
  };
  let here = look(start);
  let inverse = identity(count);
  let before = here.cost + Math.hypot(...here.slopes) / 2;
  const ended = (end: BfgsRun['end']): BfgsRun => ({ costs, parameters: here.at, end });
  while (costs.length < evaluations) {
    if (Math.max(...here.slopes.map(Math.abs)) < flat) return ended('flat');
    const direction = inverse.map((row) => -dot(row, here.slopes));
    const from: Along = { ...here, step: 0, rise: dot(here.slopes, direction) };
    if (!(from.rise < 0)) return ended('stuck');
    const along = (step: number): Along => {
      const place = look(here.at.map((value, i) => value + step * (direction[i] as number)));
      return { ...place, step, rise: dot(place.slopes, direction) };
    };
    // As far as the last step's fall suggests.
    const first = Math.min(1, (1.01 * 2 * (here.cost - before)) / from.rise);
    const next = wolfe(from, along, first > 0 ? first : 1);
    if (!next || !Number.isFinite(next.cost)) return ended('stuck');
    before = here.cost;
    inverse = updated(
      inverse,
      next.at.map((value, i) => value - (here.at[i] as number)),
      next.slopes.map((slope, i) => slope - (here.slopes[i] as number)),
    );
    here = next;
  }
  return ended('spent');
}

const identity = (count: number): number[][] =>
  Array.from({ length: count }, (_, i) => Array.from({ length: count }, (__, j) => (i === j ? 1 : 0)));

function updated(inverse: readonly number[][], s: readonly number[], y: readonly number[]): number[][] {
  const curve = dot(s, y);
  // Without an upward curve there is nothing to learn from.
  if (!(curve > 0)) return inverse.map((row) => [...row]);
  const turned = inverse.map((row) => dot(row, y));
  const share = (1 + dot(y, turned) / curve) / curve;
  return inverse.map((row, i) =>
    row.map(
      (value, j) =>
        value +
        share * (s[i] as number) * (s[j] as number) -
        ((turned[i] as number) * (s[j] as number) + (s[i] as number) * (turned[j] as number)) / curve,
    ),
  );
}

/** Whether a step falls as much as its slope promised, in part; and whether the slope has flattened. */
const falls = (from: Along, to: Along): boolean => to.cost <= from.cost + FALLS * to.step * from.rise;
const flattens = (from: Along, to: Along): boolean => Math.abs(to.rise) <= -FLATTENS * from.rise;

/** A step that keeps the strong Wolfe conditions; null where none is found. */
function wolfe(from: Along, along: (step: number) => Along, first: number): Along | null {
  let last = from;
  let step = first;
  for (let k = 0; k < LONGEST; k++) {
    const here = along(step);
    if (!falls(from, here) || (k > 0 && here.cost >= last.cost)) return zoom(from, along, [last, here]);
    if (flattens(from, here)) return here;
    if (here.rise >= 0) return zoom(from, along, [here, last]);
    last = here;
    step *= 2;
  }
  return null;
}

/** Between two steps, the first of which falls enough, lies one that is right: where a cubic through both is lowest, kept from the ends. */
function zoom(
  from: Along,
  along: (step: number) => Along,
  [low, high]: readonly [Along, Along],
): Along | null {
  let [near, far] = [low, high];
  for (let k = 0; k < LONGEST; k++) {
    const here = along(between(near, far));
    if (!falls(from, here) || here.cost >= near.cost) far = here;
    else {
      if (flattens(from, here)) return here;
      if (here.rise * (far.step - near.step) >= 0) far = near;
      near = here;
    }
    if (Math.abs(far.step - near.step) <= 1e-16 * near.step) break;
  }
  return near.cost < from.cost ? near : null;
}

/** Where the cubic with the costs and slopes of both ends is lowest, at least a tenth of the way from either. (Nocedal & Wright, 3.59.) */
function between(one: Along, other: Along): number {
  const width = other.step - one.step;
  const first = one.rise + other.rise - (3 * (one.cost - other.cost)) / (one.step - other.step);
  const root = Math.sign(width) * Math.sqrt(Math.max(0, first * first - one.rise * other.rise));
  const step = other.step - (width * (other.rise + root - first)) / (other.rise - one.rise + 2 * root);
  const share = (step - one.step) / width;
  return one.step + width * (share > 0.1 && share < 0.9 ? share : 0.5);
}
