/**
 * The cost before it is summed: one term for each observation. residual = predicted − observed, as the cost spells
 * it, (w·x + b − y); positive where the line is too high. square = residual² is the area drawn on the plot.
 */

import type { Objective } from './objective.ts';
import type { LineColumns, LineData } from './observations.ts';
import { problemWithLine } from './observations.ts';
import { type Reduction, reductionScale } from './reduction.ts';
import { settled } from './rounding.ts';

export interface LineTerm {
  readonly x: number;
  readonly observed: number;
  readonly predicted: number;
  readonly residual: number;
  readonly square: number;
}

/** The line's prediction at x, in the units of y. */
export function predict(w: number, b: number, x: number): number {
  return w * x + b;
}

/** One term an observation, in the data's order. */
export function terms(data: LineData, w: number, b: number): LineTerm[] {
  return data.x.map((x, i) => {
    const observed = data.y[i] as number;
    const predicted = predict(w, b, x);
    const residual = settled(predicted - observed, Math.hypot(w * x, b, observed), data.x.length);
    return { x, observed, predicted, residual, square: residual * residual };
  });
}

/**
 * The cost as its definition reads, point by point: slow, and what every quicker form is checked against.
 * @throws with the problem's sentence when the data admit no cost
 */
export function lineCostFromData(options: LineColumns & { readonly reduction: Reduction }): Objective {
  const { x, y, reduction } = options;
  const problem = problemWithLine(options);
  if (problem) throw new Error(problem.message);
  const scale = reductionScale(reduction, x.length);
  const residual = (p: readonly number[], i: number): number =>
    (p[0] as number) * (x[i] as number) + (p[1] as number) - (y[i] as number);
  return {
    parameterCount: 2,
    value(p) {
      let total = 0;
      for (let i = 0; i < x.length; i++) total += residual(p, i) ** 2;
      return scale * total;
    },
    gradient(p) {
      let alongW = 0;
      let alongB = 0;
      for (let i = 0; i < x.length; i++) {
        const miss = residual(p, i);
        alongW += miss * (x[i] as number);
        alongB += miss;
      }
      return [2 * scale * alongW, 2 * scale * alongB];
    },
  };
}
