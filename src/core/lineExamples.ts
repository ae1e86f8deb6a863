/**
 * The line's cost, a few observations at a time: scale · Σ (w·x + b − y)² over those observations alone, with the scale that the
 * reduction gives for as many. So the mean of a batch guesses the mean of all, and the sum of a batch is a batch's part of the whole sum;
 * all observations together are the whole cost, to rounding. Each evaluation reads the batch once.
 */
import type { Examples, Objective } from './objective.ts';
import { type LineColumns, problemWithLine } from './observations.ts';
import { type Reduction, reductionScale } from './reduction.ts';

/**
 * The observations as examples to take batches of.
 * @throws with the problem's sentence when the data admit no cost
 */
export function lineExamples(options: LineColumns & { readonly reduction: Reduction }): Examples {
  const problem = problemWithLine(options);
  if (problem) throw new Error(problem.message);
  return { count: options.x.length, costOf: (indices) => costOf(options, indices) };
}

function costOf(
  { x, y, reduction }: LineColumns & { readonly reduction: Reduction },
  indices: ArrayLike<number>,
): Objective {
  const scale = reductionScale(reduction, indices.length);
  /** Σ residual², Σ residual·x and Σ residual at once. */
  const sums = (p: readonly number[]): [number, number, number] => {
    const [w, b] = p as [number, number];
    let squares = 0;
    let timesX = 0;
    let total = 0;
    for (let k = 0; k < indices.length; k++) {
      const at = indices[k] as number;
      const xi = x[at] as number;
      const residual = w * xi + b - (y[at] as number);
      squares += residual * residual;
      timesX += residual * xi;
      total += residual;
    }
    return [squares, timesX, total];
  };
  return {
    parameterCount: 2,
    value: (p) => scale * sums(p)[0],
    gradient(p) {
      const [, timesX, total] = sums(p);
      return [2 * scale * timesX, 2 * scale * total];
    },
    hessian() {
      let sumX = 0;
      let sumXX = 0;
      for (let k = 0; k < indices.length; k++) {
        const xi = x[indices[k] as number] as number;
        sumX += xi;
        sumXX += xi * xi;
      }
      const twice = 2 * scale;
      return [
        [twice * sumXX, twice * sumX],
        [twice * sumX, twice * indices.length],
      ];
    },
  };
}
