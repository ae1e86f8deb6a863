/** The normal equations of the very model, XᵀX·w = Xᵀy: a row and a column for each of its parameters, in their order. */
import type { Model } from './model.ts';

interface SmallEquations {
  readonly matrix: readonly (readonly number[])[];
  readonly right: readonly number[];
}

const product = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += (a[i] as number) * (b[i] as number);
  return total;
};

/** Of a linear model, over the rows that are learned from. A bias is the weight of a column of ones. */
export function equationsOf({ learned, layout }: Model): SmallEquations {
  const y = learned.target.values;
  const columns = learned.features.map(({ values }) => values);
  if (layout.parameterCount > columns.length) columns.push(y.map(() => 1));
  return {
    matrix: columns.map((one) => columns.map((other) => product(one, other))),
    right: columns.map((one) => product(one, y)),
  };
}
