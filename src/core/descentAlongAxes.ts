/**
 * Plain descent in a bowl, without walking it. Along an axis of curvature λ what is left shrinks by 1 − ηλ a step, so after k steps at rate η the cost is
 *
 *   cost(k) = least + Σ Eᵢ (1 − ηλᵢ)²ᵏ,  Eᵢ = (gradient along the axis)²/2λᵢ at the start.
 *
 * Each term is a power of k, so any number of steps costs as much as one, and the first k under a mark is found by halving: 210 million steps as quickly as ten. In η each term is convex, so the
 * rate that needs the fewest is found as surely. (Goh 2017, "Why momentum really works"; Boyd & Vandenberghe, *Convex Optimization*, §9.3.)
 */
import { type BowlShape, bowlShape } from './bowlShape.ts';
import type { Objective } from './objective.ts';
import { settled } from './rounding.ts';

export interface DescentAlongAxes {
  readonly shape: BowlShape;
  /** The cost at the bottom. */
  readonly least: number;
  /** The cost after so many steps. */
  costAfter(learningRate: number, steps: number): number;
  /** After how many steps the cost is first no more than (1 + share) times the least, exactly; Infinity where it never is. */
  stepsUntil(learningRate: number, share: number): number;
  /** The fewest steps any one rate needs for that, and a rate that does; Infinity where none does. */
  quickest(share: number): { readonly steps: number; readonly learningRate: number };
}

/** What is over the least along one axis at the start. */
interface Term {
  readonly curvature: number;
  readonly excess: number;
}

/** More steps than can be counted exactly. */
const MOST = 2 ** 52;

/**
 * What descent from `start` does in a bowl that curves the same everywhere.
 * @param start one number a parameter; zeros where it is left out
 * @throws as `bowlShape` does, when the cost curves down along an axis, or when the start is not as many finite numbers as there are parameters
 */
export function descentAlongAxes(objective: Objective, start?: readonly number[]): DescentAlongAxes {
  const shape = bowlShape(objective);
  const { curvatures, axes } = shape;
  const from = start ?? curvatures.map(() => 0);
  if (from.length !== curvatures.length || !from.every(Number.isFinite)) {
    throw new Error(`start must be ${curvatures.length} finite numbers, not [${from}]`);
  }
  if (curvatures.some((curvature) => curvature < 0))
    throw new Error('this surface curves down somewhere, so it has no bottom');
  const gradient = objective.gradient(from);
  const terms: readonly Term[] = curvatures.flatMap((curvature, i) => {
    const slope = (axes[i] as readonly number[]).reduce(
      (sum, part, k) => sum + part * (gradient[k] as number),
      0,
    );
    return curvature === 0 || slope === 0 ? [] : [{ curvature, excess: (0.5 * slope * slope) / curvature }];
  });
  const all = terms.reduce((sum, { excess }) => sum + excess, 0);
  const cost = objective.value(from);
  const least = settled(cost - all, Math.abs(cost));
  const sum = 2 / shape.balancedRate;

  /** By how much each term shrinks a step, as a logarithm: ln(1 − ηλ)². */
  const shrinking = (learningRate: number): number[] => {
    // 2 − ηλ loses its digits for the sharpest axis near the edge; split in two it keeps them where the rate is the balanced one.
    const beyond = settled(2 - learningRate * sum, 2);
    return terms.map(({ curvature }) => {
      const move = learningRate * curvature;
      return 2 * Math.log1p(-(move <= 1 ? move : beyond + learningRate * (sum - curvature)));
    });
  };
  const excessAt = (logs: readonly number[], steps: number): number =>
    steps === 0
      ? all
      : terms.reduce((total, { excess }, i) => total + excess * Math.exp(steps * (logs[i] as number)), 0);

  const stepsUntil = (learningRate: number, share: number): number => {
    const mark = share * least;
    if (!(mark > 0)) return Number.POSITIVE_INFINITY;
    if (all <= mark) return 0;
    const logs = shrinking(learningRate);
    // Terms that grow make the sum fall first and rise for good later, so it has one lowest place.
    const falls = (steps: number) => {
      const slope = (total: number, { excess }: Term, i: number) => {
        const log = logs[i] as number;
        return log === Number.NEGATIVE_INFINITY ? total : total + excess * log * Math.exp(steps * log);
      };
      return terms.reduce(slope, 0) < 0;
    };
    let far = 1;
    while (far < MOST && excessAt(logs, far) > mark && falls(far)) far *= 2;
    if (excessAt(logs, far) > mark) far = firstWhere((steps) => !falls(steps), far);
    return excessAt(logs, far) <= mark
      ? firstWhere((steps) => excessAt(logs, steps) <= mark, far)
      : Number.POSITIVE_INFINITY;
  };

  /** The rate whose cost after so many steps is the lowest: a convex function of the rate, narrowed by thirds. */
  const bestRate = (steps: number): number => {
    let low = 0;
    let high = Math.min(shape.edge, Number.MAX_VALUE);
    for (let round = 0; round < 120; round++) {
      const one = low + (high - low) / 3;
      const other = high - (high - low) / 3;
      if (excessAt(shrinking(one), steps) <= excessAt(shrinking(other), steps)) high = other;
      else low = one;
    }
    return 0.5 * (low + high);
  };

  return {
    shape,
    least,
    costAfter: (learningRate, steps) => least + excessAt(shrinking(learningRate), steps),
    stepsUntil,
    quickest(share) {
      const known = stepsUntil(shape.balancedRate, share);
      if (!Number.isFinite(known) || known === 0) return { steps: known, learningRate: shape.balancedRate };
      const reaches = (steps: number) => excessAt(shrinking(bestRate(steps)), steps) <= share * least;
      const steps = firstWhere(reaches, known);
      return { steps, learningRate: steps === known ? shape.balancedRate : bestRate(steps) };
    },
  };
}

/** The first whole number from 1 to `known` for which it holds, and for all after it; it holds for `known`. */
function firstWhere(holds: (steps: number) => boolean, known: number): number {
  let fails = 0;
  let does = known;
  while (does - fails > 1) {
    const middle = Math.floor((fails + does) / 2);
    if (holds(middle)) does = middle;
    else fails = middle;
  }
  return does;
}
