/**
 * A linear model over scaled features is a linear model over the features as measured, and the other way round. With z = (x − m)/s for each, v·z + c is w·x + b with
 *
 *   wⱼ = vⱼ/sⱼ,  b = c − Σ wⱼmⱼ   and, turned round,   vⱼ = wⱼsⱼ,  c = b + Σ wⱼmⱼ.
 *
 * v is in units of y for one spread of its feature, w in units of y for 1 of it; b and c are in units of y. Any m and any s but 0 will do. (Hastie, Tibshirani & Friedman, *The Elements of
 * Statistical Learning*, §3.4.)
 */
import { settled } from './rounding.ts';
import type { Scaling } from './standardize.ts';

/** What columns are scaled by, one entry a column. */
export interface Scalings {
  readonly means: readonly number[];
  readonly spreads: readonly number[];
}

/** One weight a column, and a bias. */
export interface LinearModel {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** A model over scaled columns as the same model over the columns as measured. */
export function modelUnscaled({ weights, bias }: LinearModel, { means, spreads }: Scalings): LinearModel {
  const inUnits = weights.map((weight, j) => weight / (spreads[j] as number));
  return { weights: inUnits, bias: lifted(bias, -1, inUnits, means) };
}

/** A model over the columns as measured as the same model over the scaled ones. */
export function modelScaled({ weights, bias }: LinearModel, { means, spreads }: Scalings): LinearModel {
  return {
    weights: weights.map((weight, j) => weight * (spreads[j] as number)),
    bias: lifted(bias, 1, weights, means),
  };
}

/** bias ± Σ wⱼmⱼ; what cancels leaves nothing. */
function lifted(bias: number, sign: 1 | -1, weights: readonly number[], means: readonly number[]): number {
  let sum = bias;
  let size = Math.abs(bias);
  for (const [j, weight] of weights.entries()) {
    const part = weight * (means[j] as number);
    sum += sign * part;
    size += Math.abs(part);
  }
  return settled(sum, size, weights.length);
}

type Line = readonly [w: number, b: number];

/** A line over x as the same line over z. */
export const lineScaled = (line: Line, scaling: Scaling): Line => lineBy(modelScaled, line, scaling);

/** A line over z as the same line over x. */
export const lineUnscaled = (line: Line, scaling: Scaling): Line => lineBy(modelUnscaled, line, scaling);

function lineBy(way: typeof modelScaled, [w, b]: Line, { mean, spread }: Scaling): Line {
  const { weights, bias } = way({ weights: [w], bias: b }, { means: [mean], spreads: [spread] });
  return [weights[0] as number, bias];
}
