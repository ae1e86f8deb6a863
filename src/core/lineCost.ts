/**
 * The cost of a line as a function of w and b alone: cost(w, b) = scale · Σ(w·x + b − y)². With the data plugged in it is a
 * quadratic, and measured from its bottom it is a sum of squares,
 * cost = least + scale·[ n·(δb + x̄·δw)² + Sxx·δw² ], which no offset of the data can make cancel. The slopes are
 * ∂/∂w = 2·scale·Σ residual·x and ∂/∂b = 2·scale·Σ residual; the bottom is w = Sxy/Sxx, b = ȳ − w·x̄.
 * (Montgomery, Peck & Vining, *Introduction to Linear Regression Analysis*, §2.2.)
 */
import { bottomOfMoments } from './bottomOfLine.ts';
import { type Moments, momentsOf } from './moments.ts';
import type { LineColumns } from './observations.ts';
import { isRefused } from './problem.ts';
import { type Quadratic, quadratic } from './quadratic.ts';
import { type Reduction, reductionScale } from './reduction.ts';
import { slack } from './rounding.ts';

export interface LineCostOptions extends LineColumns {
  readonly reduction: Reduction;
}

/**
 * The cost as a quadratic of [w, b], constant time to evaluate whatever the number of points. Its center is the bottom. Where x
 * does not vary there is a valley of best lines, and the center is the level one, w = 0.
 * @throws with the problem's sentence when there are no points, a value is not finite, or squares overflow
 */
export function lineCost({ x, y, reduction }: LineCostOptions): Quadratic {
  const moments = momentsOf({ x, y });
  if (isRefused(moments)) throw new Error(moments.problem.message);
  return lineCostFromMoments(moments, reduction);
}

/** The same from moments that are already known, as while a point is being dragged. */
export function lineCostFromMoments(moments: Moments, reduction: Reduction): Quadratic {
  const { count, meanX, sxx, residualSumOfSquares } = moments;
  const scale = reductionScale(reduction, count);
  const { w, b } = bottomOfMoments(moments);
  const [sumX, sumY, sumXX, sumXY, sumYY] = sumsAboutZero(moments);
  const twice = 2 * scale;
  return quadratic({
    center: [w, b],
    base: scale * residualSumOfSquares,
    slope: [0, 0],
    curvature: [twice * sumXX, twice * sumX, twice * count],
    squares: { alongW: twice * sxx, alongB: twice * count, tilt: meanX, cross: 0 },
    expanded: [scale * sumYY, -twice * sumXY, -twice * sumY, scale * sumXX, twice * sumX, scale * count],
    slack: slack(count),
  });
}

/** Σx, Σy, Σx², Σxy, Σy². All of one sign or wanted only as they are, so no digits are lost going back. */
function sumsAboutZero({ count, originX, originY, sums }: Moments): [number, number, number, number, number] {
  const [u, v, uu, uv, vv] = sums;
  return [
    u + count * originX,
    v + count * originY,
    uu + originX * (2 * u + count * originX),
    uv + originX * v + originY * u + count * originX * originY,
    vv + originY * (2 * v + count * originY),
  ];
}
