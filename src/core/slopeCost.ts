/**
 * The cost of a line that has to go through the origin: cost(w) = scale · Σ(w·x − y)². As a function of (w, b) it is a trough, level
 * along b, whose floor is at w = Σxy/Σx²; b takes no part and stays where it is, at 0. (Montgomery, Peck & Vining, *Introduction to Linear
 * Regression Analysis*, §2.10.)
 */
import type { LineCostOptions } from './lineCost.ts';
import { problemWithLine } from './observations.ts';
import { type Quadratic, quadratic } from './quadratic.ts';
import { reductionScale } from './reduction.ts';
import { slack } from './rounding.ts';

/**
 * The cost as a quadratic of [w, b]. Its center is the bottom with b = 0; where every x is 0 it is level, and the center is 0.
 * @throws with the problem's sentence when there are no points, a value is not finite, or squares overflow
 */
export function slopeCost({ x, y, reduction }: LineCostOptions): Quadratic {
  const problem = problemWithLine({ x, y });
  if (problem) throw new Error(problem.message);
  const count = x.length;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = 0; i < count; i++) {
    const atX = x[i] as number;
    const atY = y[i] as number;
    xx += atX * atX;
    xy += atX * atY;
    yy += atY * atY;
  }
  const w = xx > 0 ? xy / xx : 0;
  let residualSquares = 0;
  for (let i = 0; i < count; i++) residualSquares += (w * (x[i] as number) - (y[i] as number)) ** 2;
  const scale = reductionScale(reduction, count);
  return quadratic({
    center: [w, 0],
    base: scale * residualSquares,
    slope: [0, 0],
    curvature: [2 * scale * xx, 0, 0],
    expanded: [scale * yy, -2 * scale * xy, 0, scale * xx, 0, 0],
    slack: slack(count),
  });
}
