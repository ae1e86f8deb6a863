/**
 * Least squares over several features: ŷ = w₁x₁ + … + w_d x_d + b, with how well it does in two numbers that people ask for, the root mean squared miss
 * √(Σ(ŷ − y)²/n), in the units of y, and R². What is left of a feature once the others have been fitted to it and taken out says why a weight is what it is: the slope of
 * what is left of y over what is left of the feature is the feature's weight with the others beside it (Frisch & Waugh 1933, *Econometrica* 1, 387; Lovell 1963).
 */
import { leastSquares } from './leastSquares.ts';
import { namedProblem } from './namedProblem.ts';
import { isRefused, type Refused } from './problem.ts';

export interface FeaturesData {
  /** One array a feature, each as long as y. */
  readonly columns: readonly ArrayLike<number>[];
  readonly y: ArrayLike<number>;
  /** False: b is 0. */
  readonly intercept: boolean;
  /** What the columns are called in sentences, where they have names. */
  readonly names?: readonly string[] | undefined;
}

export interface FeaturesFit {
  /** One a column, in the units of y for 1 of that column. */
  readonly weights: readonly number[];
  readonly bias: number;
  /** The root mean squared miss, in the units of y. */
  readonly rootMeanSquare: number;
  /** The share of y's scatter that is explained: 1 − Σ miss²/Σ(y − ȳ)², with an intercept or without; 0 where y has no scatter. */
  readonly rSquared: number;
  /** How far each weight strays, by theory, in its own units; null where there are as many coefficients as examples. */
  readonly standardErrors: readonly number[] | null;
}

/** Fits y by least squares. Never NaN: data that admit no single answer come back as `{ problem }`, with a sentence that names the column. No columns at all are fitted by the mean of y. */
export function fitFeatures({ columns, y, intercept, names }: FeaturesData): FeaturesFit | Refused {
  if (columns.length === 0 && !intercept) return judged({ columns, y, weights: [], bias: 0 });
  const fit = leastSquares({ columns, y, intercept });
  if (isRefused(fit)) return { problem: namedProblem(fit.problem, { columns, intercept, names }) };
  const { coefficients } = fit;
  const weights = intercept ? coefficients.slice(1) : coefficients;
  const { standardErrors } = fit;
  return {
    ...judged({ columns, y, weights, bias: intercept ? (coefficients[0] as number) : 0 }),
    standardErrors: standardErrors && (intercept ? standardErrors.slice(1) : standardErrors),
  };
}

/** Any weights, with how well they do. `weights` has one entry a column. */
export function judged({
  columns,
  y,
  weights,
  bias,
}: Omit<FeaturesData, 'intercept' | 'names'> & Pick<FeaturesFit, 'weights' | 'bias'>): FeaturesFit {
  const count = y.length;
  let mean = 0;
  for (let i = 0; i < count; i++) mean += (y[i] as number) / count;
  let misses = 0;
  let scatter = 0;
  for (let i = 0; i < count; i++) {
    let predicted = bias;
    for (const [j, column] of columns.entries()) predicted += (weights[j] as number) * (column[i] as number);
    misses += (predicted - (y[i] as number)) ** 2;
    scatter += ((y[i] as number) - mean) ** 2;
  }
  return {
    weights,
    bias,
    rootMeanSquare: Math.sqrt(misses / count),
    rSquared: scatter > 0 ? 1 - misses / scatter : 0,
    standardErrors: null,
  };
}

/** What is left of y once the columns have been fitted to it: y − ŷ, as long as y; y less its mean where the columns admit no answer. */
export function leftOf(y: ArrayLike<number>, columns: readonly ArrayLike<number>[]): Float64Array {
  const fit = fitFeatures({ columns, y, intercept: true });
  const { weights, bias } = isRefused(fit)
    ? (fitFeatures({ columns: [], y, intercept: true }) as FeaturesFit)
    : fit;
  const used = isRefused(fit) ? [] : columns;
  return Float64Array.from(y, (value, i) =>
    used.reduce((left, column, j) => left - (weights[j] as number) * (column[i] as number), value - bias),
  );
}
