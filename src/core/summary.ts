/**
 * A data set in six numbers: how many points, where their middle lies, the best line, and r², the share of y's scatter that the line explains. Sets
 * that look nothing alike can share all six. (Anscombe 1973.)
 */
import { leastSquares } from './leastSquares.ts';
import { momentsOf } from './moments.ts';
import type { LineData } from './observations.ts';
import { isRefused } from './problem.ts';

export interface Summary {
  readonly count: number;
  readonly meanX: number;
  readonly meanY: number;
  readonly w: number;
  readonly b: number;
  readonly rSquared: number;
}

/** @throws with the problem's sentence when the data admit no single best line */
export function summaryOf({ x, y }: LineData): Summary {
  const moments = momentsOf({ x, y });
  const fit = leastSquares({ columns: [x], y, intercept: true });
  if (isRefused(moments)) throw new Error(moments.problem.message);
  if (isRefused(fit)) throw new Error(fit.problem.message);
  const [b = 0, w = 0] = fit.coefficients;
  return {
    count: moments.count,
    meanX: moments.meanX,
    meanY: moments.meanY,
    w,
    b,
    rSquared: fit.rSquared ?? 1,
  };
}
