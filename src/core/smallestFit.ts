/**
 * Where many weights do equally well, the smallest: of all least-squares answers the one whose weights have the least sum of squares, the bias not counted. It is what the pseudoinverse gives
 * (Penrose 1956, *Proc. Cambridge Phil. Soc.* 52, 17). A column that the ones before it (and a constant, where there is a bias) make up is a way to go without changing an answer: up with it,
 * down with those. One answer comes from the other columns alone; what it has along such ways is taken out.
 */
import { type FeaturesData, type FeaturesFit, fitFeatures, judged } from './fitFeatures.ts';
import { isRefused, type ProblemKind, type Refused } from './problem.ts';
import { solve } from './solve.ts';

/** Problems of data that have answers, though not a single one. */
const MANY_ANSWERS: readonly ProblemKind[] = ['collinear', 'noSpread', 'tooFewPoints'];

/** Fits y by least squares, by the smallest weights that do. Refuses only what has no answer at all. Where there is a single answer, it is that. */
export function smallestFit(data: FeaturesData): FeaturesFit | Refused {
  const { columns, y, intercept } = data;
  const used: number[] = [];
  const ways: number[][] = [];
  const among = (target: ArrayLike<number>) =>
    fitFeatures({ columns: used.map((j) => columns[j] as ArrayLike<number>), y: target, intercept });
  const spread = (weights: readonly number[]) => {
    const all = columns.map(() => 0);
    for (const [k, j] of used.entries()) all[j] = weights[k] as number;
    return all;
  };
  for (const [j, column] of columns.entries()) {
    const fit = fitFeatures({ ...data, columns: [...used, j].map((k) => columns[k] as ArrayLike<number>) });
    if (!isRefused(fit)) {
      used.push(j);
      continue;
    }
    if (!MANY_ANSWERS.includes(fit.problem.kind)) return fit;
    const made = among(column);
    if (isRefused(made)) return made;
    const way = spread(made.weights.map((weight) => -weight));
    way[j] = 1;
    ways.push(way);
  }
  const one = among(y);
  if (isRefused(one) || ways.length === 0) return one;
  const weights = without(spread(one.weights), ways);
  const bias = intercept
    ? columns.reduce((left, column, j) => left - (weights[j] as number) * mean(column), mean(y))
    : 0;
  return judged({ columns, y, weights, bias });
}

function mean(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] as number;
  return total / values.length;
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, j) => sum + value * (b[j] as number), 0);

/** What is left of the weights at right angles to the ways: w − N(NᵀN)⁻¹Nᵀw. */
function without(weights: readonly number[], ways: readonly (readonly number[])[]): number[] {
  const shares = solve(
    ways.map((one) => ways.map((other) => dot(one, other))),
    ways.map((way) => dot(way, weights)),
  );
  return weights.map((weight, j) =>
    ways.reduce((left, way, k) => left - (shares?.[k] ?? 0) * (way[j] as number), weight),
  );
}
