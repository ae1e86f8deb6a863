/**
 * The bowl's own axes: directions in which the slope points straight along the direction, and how fast it grows there.
 * For a symmetric 2×2 H the values are mean ± √(half difference² + hwb²); the smaller in size is taken as det/larger, which
 * does not cancel. (Golub & Van Loan, *Matrix Computations*, §8.5.) Descent with learning rate η multiplies the error
 * along an axis by 1 − ηλ at each step, hence the edges 2/λmax and the best compromise 2/(λmax + λmin).
 */
import type { Quadratic } from './quadratic.ts';

export interface Eigen {
  /** The curvatures along the two axes, the larger first. */
  readonly values: readonly [big: number, small: number];
  /** Unit vectors [w, b], at right angles, in the same order. */
  readonly vectors: readonly [readonly [number, number], readonly [number, number]];
}

/** Curvatures and directions of [hww, hwb, hbb]; give the determinant where it is known without cancelling. */
export function eigen(curvature: readonly [number, number, number], determinant?: number): Eigen {
  const [hww, hwb, hbb] = curvature;
  const mean = 0.5 * (hww + hbb);
  const radius = Math.hypot(0.5 * (hww - hbb), hwb);
  let big = mean + radius;
  let small = mean - radius;
  // det = big · small: the one that did not cancel gives the other.
  const product = determinant ?? hww * hbb - hwb * hwb;
  if (mean > 0) small = product / big;
  else if (mean < 0) big = product / small;
  const angle = 0.5 * Math.atan2(2 * hwb, hww - hbb);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return {
    values: [big, small],
    vectors: [
      [cos, sin],
      [-sin, cos],
    ],
  };
}

/** The determinant of a quadratic's curvature, from its squares, which do not cancel. */
export function determinant({ squares }: Quadratic): number {
  return squares.alongW * squares.alongB - squares.cross * squares.cross;
}

/** The axes of a quadratic. */
export function axesOf(q: Quadratic): Eigen {
  return eigen(q.curvature, determinant(q));
}

/** Plain gradient descent settles for learning rates under this, 2/λmax; Infinity where nothing curves up. */
export function largestStableLearningRate(q: Quadratic): number {
  const [big] = axesOf(q).values;
  return big > 0 ? 2 / big : Number.POSITIVE_INFINITY;
}

/** The learning rate that shrinks the worst error fastest, 2/(λmax + λmin); Infinity where nothing curves up. */
export function fastestLearningRate(q: Quadratic): number {
  const [big, small] = axesOf(q).values;
  return big > 0 ? 2 / (big + Math.max(0, small)) : Number.POSITIVE_INFINITY;
}
