import { matrixOf, normalEquations, rightOf } from '../../../core/normalEquations.ts';
import { isRefused, type Refused } from '../../../core/problem.ts';
import type { Model } from './model.ts';

interface SmallEquations {
  /** XᵀX, row by row, and Xᵀy, in the order of the parameters. */
  readonly matrix: readonly (readonly number[])[];
  readonly right: readonly number[];
}

/** The normal equations of the very model, a linear one, over the rows that are learned from; or why there are none. */
export function equationsOf({ learned, layout }: Model): SmallEquations | Refused {
  const columns = learned.features.map(({ values }) => values);
  const names = learned.features.map(({ name }) => name);
  const intercept = layout.parameterCount > columns.length;
  const equations = normalEquations({ columns, y: learned.target.values, intercept, names });
  return isRefused(equations) ? equations : { matrix: matrixOf(equations), right: rightOf(equations) };
}
