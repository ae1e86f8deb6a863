/** What follows from a model and where its parameters stand, and from no other field of a state: a row that is lit, a camera or a sorting leaves all of it as it is. */
import { kept } from '../../kept.ts';
import type { Column } from '../../stage/facets.ts';
import { curveOf } from './columns.ts';
import type { Parts } from './examples.ts';
import { featureNamed, type Model, predictionsOf } from './model.ts';
import type { NetworkData } from './state.ts';

/** The parameters, the same array as long as they are the same. */
export const parametersAt = kept((_: Model, parameters: readonly number[]) => parameters);

export const slopesAt = kept(({ objective }: Model, parameters: readonly number[]) =>
  objective.gradient(parameters),
);

export const costAt = kept(({ objective }: Model, parameters: readonly number[]) =>
  objective.value(parameters),
);

export const predictedAt = kept(predictionsOf);

/** Predicted − observed, one entry an example. */
export const residualsAt = kept((model: Model, parameters: readonly number[]) => {
  const observed = model.data.target.values;
  const residuals = predictedAt(model, parameters).slice();
  for (let i = 0; i < residuals.length; i++)
    residuals[i] = (residuals[i] as number) - (observed[i] as number);
  return residuals;
});

/** The root of the mean square of some of them; 0 where there are none. */
export const rootMeanSquareIn = kept((residuals: Float64Array, rows: readonly number[]): number => {
  let total = 0;
  for (const row of rows) total += (residuals[row] as number) ** 2;
  return rows.length === 0 ? 0 : Math.sqrt(total / rows.length);
}, 4);

/** What a model of powers answers over its one feature. */
export const curveAt = kept(
  (model: Model, parameters: readonly number[], feature: string, degree: number) => ({
    degree,
    at: curveOf(model, parameters, feature),
  }),
);

/** Every column there is; the target is the last. */
export const columnsIn = kept(({ features, target }: NetworkData): readonly Column[] => [
  ...features,
  target,
]);

/** The rows that no step reads. */
export const unread = kept(
  ({ heldOut, envelope }: Parts): ReadonlySet<number> => new Set([...heldOut, ...envelope]),
);

/** The mean of the target over the examples in which a feature has that value; 0 where there are none. */
export const meanWhere = kept((data: NetworkData, feature: string, value: number): number => {
  const { values } = featureNamed(data, feature);
  const found = data.target.values.filter((_, i) => values[i] === value);
  return found.length === 0 ? 0 : found.reduce((sum, one) => sum + one, 0) / found.length;
}, 16);
