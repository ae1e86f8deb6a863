/** What least squares makes of a state's data, whatever the model in hand: for comparing sets of features, and for the doubt about a weight. */
import { type FeaturesData, type FeaturesFit, fitFeatures, leftOf } from '../../../core/fitFeatures.ts';
import { isRefused, type Problem } from '../../../core/problem.ts';
import { smallestFit } from '../../../core/smallestFit.ts';
import { kept } from '../../kept.ts';
import type { Leftovers } from '../../stage/facets.ts';
import { featureNamed, type Model } from './model.ts';
import type { NetworkData } from './state.ts';

/** A fit, its weights by the names of their features. */
export interface NamedFit extends Omit<FeaturesFit, 'weights'> {
  readonly weights: Readonly<Record<string, number>>;
  /** The parameters in the order of the model: weights, then the bias where there is one. */
  readonly parameters: readonly number[];
  /** Why there is no single answer. The fit is then, of many that do equally well, the one with the smallest weights; the mean's where there is none at all. */
  readonly problem: Problem | null;
}

/** The least-squares fit of the target on these features. */
export const fitOf = (data: NetworkData, names: readonly string[], intercept = true): NamedFit =>
  fitted(data, names, intercept);

const fitted = kept((data: NetworkData, names: readonly string[], intercept: boolean): NamedFit => {
  const columns = names.map((name) => featureNamed(data, name).values);
  const y = data.target.values;
  const fit = fitFeatures({ columns, y, intercept, names });
  const refused = isRefused(fit);
  const { weights: all, ...rest } = refused ? oneOfMany({ columns, y, intercept }) : fit;
  return {
    ...rest,
    weights: Object.fromEntries(names.map((name, j) => [name, all[j] as number])),
    parameters: [...(names.length === 0 ? [0] : all), ...(intercept ? [rest.bias] : [])],
    problem: refused ? fit.problem : null,
  };
}, 64);

function oneOfMany(data: FeaturesData): FeaturesFit {
  const smallest = smallestFit(data);
  if (!isRefused(smallest)) return smallest;
  const mean = fitFeatures({ ...data, columns: [] }) as FeaturesFit;
  return { ...mean, weights: data.columns.map(() => 0) };
}

/** Least squares of the very model: over the learned rows, of what it reads, in the order of its parameters. */
export const fitOfModel = ({ learned, layout }: Model): NamedFit =>
  fitOf(
    learned,
    learned.features.map(({ name }) => name).filter((name) => name !== ''),
    (layout.layers.at(-1)?.biases ?? -1) >= 0,
  );

/** What is left of the target and of a feature once the other inputs are taken out of both. */
export const leftoversOf = kept((data: NetworkData, inputs: readonly string[], across: string): Leftovers => {
  const others = inputs.filter((name) => name !== across).map((name) => featureNamed(data, name).values);
  return {
    x: leftOf(featureNamed(data, across).values, others),
    y: leftOf(data.target.values, others),
  };
});
