/**
 * The same cost with several features: scale · |Xw + b − y|², gradient 2·scale·Xᵀ(Xw + b − y), Hessian 2·scale·XᵀX, where a
 * column of ones stands for b. Parameters in the order [w1 … wd, b]. (Hastie, Tibshirani & Friedman, *The Elements of
 * Statistical Learning*, §3.2.)
 */
import type { Objective } from './objective.ts';
import { type Reduction, reductionScale } from './reduction.ts';

export interface SquaredErrorOptions {
  /** One array a feature, each as long as y. */
  readonly columns: readonly ArrayLike<number>[];
  readonly y: ArrayLike<number>;
  readonly intercept: boolean;
  readonly reduction: Reduction;
}

/**
 * The cost as an objective; each evaluation reads the data once, n·d work.
 * @throws when lengths differ, there are no examples, or a value is not finite
 */
export function squaredError({ columns, y, intercept, reduction }: SquaredErrorOptions): Objective {
  const count = y.length;
  const scale = reductionScale(reduction, count);
  columns.forEach((column, j) => {
    if (column.length !== count)
      throw new Error(`column ${j} has ${column.length} values, but y has ${count}`);
  });
  for (const [j, column] of [...columns, y].entries()) {
    const name = j < columns.length ? `column ${j}` : 'y';
    for (let i = 0; i < count; i++) {
      if (!Number.isFinite(column[i]))
        throw new Error(`${name} has ${column[i]} in place ${i}; it must be finite`);
    }
  }
  const width = columns.length;
  const parameterCount = width + (intercept ? 1 : 0);
  if (parameterCount === 0) throw new Error('squaredError needs at least one column or an intercept');

  const residuals = (p: readonly number[]): Float64Array => {
    const misses = new Float64Array(count).fill(intercept ? (p[width] as number) : 0);
    for (let j = 0; j < width; j++) {
      const column = columns[j] as ArrayLike<number>;
      const weight = p[j] as number;
      for (let i = 0; i < count; i++) misses[i] = (misses[i] as number) + weight * (column[i] as number);
    }
    for (let i = 0; i < count; i++) misses[i] = (misses[i] as number) - (y[i] as number);
    return misses;
  };
  const ones: ArrayLike<number> = new Float64Array(count).fill(1);
  const all = intercept ? [...columns, ones] : [...columns];
  let curvature: number[][] | undefined;
  return {
    parameterCount,
    value: (p) => {
      const misses = residuals(p);
      return scale * dot(misses, misses);
    },
    gradient: (p) => {
      const misses = residuals(p);
      return all.map((column) => 2 * scale * dot(column, misses));
    },
    hessian: () => {
      curvature ??= all.map((left) => all.map((right) => 2 * scale * dot(left, right)));
      return curvature.map((row) => [...row]);
    },
  };
}

function dot(left: ArrayLike<number>, right: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < left.length; i++) total += (left[i] as number) * (right[i] as number);
  return total;
}
