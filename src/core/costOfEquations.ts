/**
 * A linear model's squared cost from its normal equations alone: cost(p) = scale · qᵀSq with q = (b′, w, −1) and S the sums of products, slopes 2·scale·Sq, curvatures 2·scale·XᵀX. A step takes d² multiplications however many
 * examples there are: a million cost as much as three. b′ is the bias about the columns' middles (`normalEquations.ts`), which keeps what would cancel small. Agrees with `networkObjective` to rounding.
 */
import { matrixOf, type NormalEquations } from './normalEquations.ts';
import type { Objective } from './objective.ts';
import { type Reduction, reductionScale } from './reduction.ts';
import { settled } from './rounding.ts';

/**
 * The cost as an objective of the parameters [w₁ … w_d, b], or without b where there is no intercept.
 * @throws naming the value, when the parameters are too few or too many
 */
export function costOfEquations(equations: NormalEquations, reduction: Reduction): Objective {
  const { count, width, intercept, origins, originY, sums, size } = equations;
  const scale = reductionScale(reduction, count);
  const first = intercept ? 1 : 0;
  const parameterCount = width + first;
  const q = new Float64Array(size);
  q[size - 1] = -1;

  /** Fills q from the parameters. */
  const place = (p: readonly number[]): void => {
    if (p.length !== parameterCount) {
      throw new Error(`the model has ${parameterCount} parameters, not ${p.length}`);
    }
    let level = intercept ? (p[width] as number) - originY : 0;
    for (let j = 0; j < width; j++) {
      const weight = p[j] as number;
      q[j + first] = weight;
      level += weight * (origins[j] as number);
    }
    if (intercept) q[0] = level;
  };
  /** One entry of Sq. */
  const row = (i: number): number => {
    let total = 0;
    for (let j = 0, at = i * size; j < size; j++, at++) total += (sums[at] as number) * (q[j] as number);
    return total;
  };
  let hessian: number[][] | null = null;

  return {
    parameterCount,
    value(p) {
      place(p);
      let total = 0;
      let made = 0;
      for (let i = 0; i < size; i++) {
        const part = (q[i] as number) * row(i);
        total += part;
        made += (q[i] as number) ** 2 * (sums[i * size + i] as number);
      }
      return scale * Math.max(0, settled(total, made, count));
    },
    gradient(p) {
      place(p);
      const twice = 2 * scale;
      const along = intercept ? row(0) : 0;
      const slopes = new Array<number>(parameterCount);
      for (let j = 0; j < width; j++) slopes[j] = twice * (row(j + first) + (origins[j] as number) * along);
      if (intercept) slopes[width] = twice * along;
      return slopes;
    },
    hessian() {
      hessian ??= matrixOf(equations).map((line) => line.map((entry) => 2 * scale * entry));
      return hessian.map((line) => [...line]);
    },
  };
}
