/**
 * The slopes of a linear model's squared misses in one pass over the rows: C·(ŷ − y)·x added up, C being 1 or 2. The same sums in the same order as `pass.ts` makes them, to the last bit, without putting what is
 * on the way anywhere: a hand of a few rows costs little more than reading it.
 */
import { lossOf } from './atHand.ts';
import type { Head } from './losses/loss.ts';
import type { NetworkData, NetworkOptions } from './networkOptions.ts';
import type { Pass } from './pass.ts';
import { hasBiases } from './shape.ts';

/** Writes the slopes of some rows added up, or of all. */
export type StraightSlopes = (
  indices: ArrayLike<number> | null,
  parameters: Float64Array,
  slopes: Float64Array,
) => void;

/** A model's rows, and the curvature of its loss. */
interface Straight extends NetworkData {
  readonly width: number;
  readonly biased: boolean;
  readonly curve: number;
}

/** The way of adding slopes up, where the network is such a model; else null. */
export function straightSlopes(
  options: NetworkOptions,
  { curvature }: Head,
  { last }: Pass,
  data: NetworkData,
): StraightSlopes | null {
  const { sizes, activations } = options;
  const loss = lossOf(options.loss);
  const isStraight = sizes.length === 2 && sizes[1] === 1 && activations[0] === 'identity';
  if (!isStraight || !loss.quadratic || !curvature) return null;
  const curves = Float64Array.of(0);
  curvature(last.block, 0, curves);
  const width = sizes[0] as number;
  const straight = { ...data, width, biased: hasBiases(options, 0), curve: curves[0] as number };
  return width <= 4 ? fewFeatures(straight) : manyFeatures(straight);
}

function manyFeatures({ count, inputs, targets, width, biased, curve }: Straight): StraightSlopes {
  return (indices, parameters, slopes) => {
    const rows = indices ? indices.length : count;
    const bias = biased ? (parameters[width] as number) : 0;
    let along = 0;
    slopes.fill(0);
    for (let row = 0; row < rows; row++) {
      const from = indices ? (indices[row] as number) : row;
      const first = from * width;
      let score = bias;
      for (let k = 0; k < width; k++) score += (inputs[first + k] as number) * (parameters[k] as number);
      const delta = curve * (score - (targets[from] as number));
      for (let k = 0; k < width; k++) {
        slopes[k] = (slopes[k] as number) + (inputs[first + k] as number) * delta;
      }
      along += delta;
    }
    if (biased) slopes[width] = along;
  };
}

/** The same for up to four, whose sums an engine keeps at hand: a row is read four numbers at a time, and those that are none of its inputs are multiplied by 0. Its target lies beside it, so that a row dealt from anywhere is one place to go to. */
function fewFeatures({ count, inputs, targets, width, biased, curve }: Straight): StraightSlopes {
  const stride = width + 1;
  const all = new Float64Array(count * stride + 4 - width);
  for (let row = 0; row < count; row++) {
    for (let k = 0; k < width; k++) all[row * stride + k] = inputs[row * width + k] as number;
    all[row * stride + width] = targets[row] as number;
  }
  const weights = new Float64Array(4);
  return (indices, parameters, slopes) => {
    const rows = indices ? indices.length : count;
    const bias = biased ? (parameters[width] as number) : 0;
    for (let k = 0; k < width; k++) weights[k] = parameters[k] as number;
    const [p, q, r, s] = [weights[0], weights[1], weights[2], weights[3]] as [number, number, number, number];
    let [a, b, c, d, along] = [0, 0, 0, 0, 0];
    for (let row = 0; row < rows; row++) {
      const from = indices ? (indices[row] as number) : row;
      const first = from * stride;
      const x = all[first] as number;
      const y = all[first + 1] as number;
      const z = all[first + 2] as number;
      const t = all[first + 3] as number;
      const delta = curve * (bias + x * p + y * q + z * r + t * s - (all[first + width] as number));
      a += x * delta;
      b += y * delta;
      c += z * delta;
      d += t * delta;
      along += delta;
    }
    const sums = [a, b, c, d];
    for (let k = 0; k < width; k++) slopes[k] = sums[k] as number;
    if (biased) slopes[width] = along;
  };
}
