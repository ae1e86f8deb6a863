/**
 * Forward and back through a network, for a block of examples at once. Forward, z⁽ˡ⁾ = a⁽ˡ⁻¹⁾W⁽ˡ⁾ + b⁽ˡ⁾ and a⁽ˡ⁾ = activation(z⁽ˡ⁾). Back, with δ⁽ˡ⁾ the slopes along z⁽ˡ⁾:
 * slopes of W⁽ˡ⁾ are a⁽ˡ⁻¹⁾ᵀδ⁽ˡ⁾, of b⁽ˡ⁾ the sums of δ⁽ˡ⁾, and δ⁽ˡ⁻¹⁾ = δ⁽ˡ⁾W⁽ˡ⁾ᵀ · activation′. (Rumelhart, Hinton & Williams 1986; Goodfellow, Bengio &
 * Courville, *Deep Learning*, §6.5.) All numbers lie in typed arrays made once.
 */
import type { Activation, LayerBlock } from './activations/activation.ts';
import { activationOf } from './atHand.ts';
import { type LayerLayout, layoutOf } from './layout.ts';
import { many, type NetworkShape } from './shape.ts';

interface Layer extends LayerLayout {
  readonly activation: Activation;
  readonly block: LayerBlock;
  /** What comes in: the examples, or the values of the layer before. */
  readonly incoming: Float64Array;
  /** Where slopes along what comes in go; null for the first layer, which nobody asks. */
  readonly before: LayerBlock | null;
}

export interface Pass {
  readonly parameterCount: number;
  /** The examples in hand, row by row, put here before `scoresOf`. */
  readonly inputs: Float64Array;
  readonly layers: readonly Layer[];
  readonly last: Layer;
}

/** About so many numbers of a block stay in the processor's cache. */
const BLOCK = 2 ** 15;

/** How many of `count` examples to take at a time. */
export function roomFor({ sizes }: NetworkShape, count: number): number {
  const each = sizes.reduce((total, size) => total + size, 0);
  return Math.max(1, Math.min(count, Math.max(16, Math.floor(BLOCK / each))));
}

/**
 * Room for so many examples at a time.
 * @throws with the problem's sentence when the shape is none
 */
export function passFor(shape: NetworkShape, rows: number): Pass {
  const { layers: layouts, parameterCount } = layoutOf(shape);
  const inputs = new Float64Array(rows * (shape.sizes[0] as number));
  const layers: Layer[] = [];
  let incoming = inputs;
  let before: LayerBlock | null = null;
  for (const [k, layout] of layouts.entries()) {
    const room = () => new Float64Array(rows * layout.units);
    const block = { units: layout.units, rows: 0, scores: room(), values: room(), deltas: room() };
    layers.push({
      ...layout,
      activation: activationOf(shape.activations[k] as never),
      block,
      incoming,
      before,
    });
    incoming = block.values;
    before = block;
  }
  return { parameterCount, inputs, layers, last: layers.at(-1) as Layer };
}

/**
 * The parameters, copied.
 * @throws when there are too few or too many
 */
export function parametersFor({ parameterCount }: Pass, parameters: readonly number[]): Float64Array {
  if (parameters.length !== parameterCount) {
    throw new Error(`the network has ${many(parameterCount, 'parameter')}, not ${parameters.length}`);
  }
  return Float64Array.from(parameters);
}

/** Carries the first `rows` examples of `inputs` forward, up to the last layer's scores. */
export function scoresOf({ layers, last }: Pass, parameters: Float64Array, rows: number): void {
  for (const layer of layers) {
    layer.block.rows = rows;
    addUp(layer, parameters);
    if (layer !== last) layer.activation.forward(layer.block);
  }
}

/** Carries the last layer's δ back, and adds the slopes of all parameters to `slopes`. */
export function slopesOf({ layers }: Pass, parameters: Float64Array, slopes: Float64Array): void {
  for (let k = layers.length - 1; k >= 0; k--) {
    const layer = layers[k] as Layer;
    addSlopes(layer, slopes);
    if (!layer.before) continue;
    handBack(layer, layer.before, parameters);
    (layers[k - 1] as Layer).activation.backward(layer.before);
  }
}

/** Scores: each unit's weights times what comes in, and its bias. */
export function addUp(
  { inputs, units, weights, biases, incoming, block }: Layer,
  parameters: Float64Array,
): void {
  const { rows, scores } = block;
  for (let row = 0; row < rows; row++) {
    const first = row * inputs;
    for (let to = 0; to < units; to++) {
      let total = biases < 0 ? 0 : (parameters[biases + to] as number);
      let weight = weights + to;
      for (let from = first; from < first + inputs; from++) {
        total += (incoming[from] as number) * (parameters[weight] as number);
        weight += units;
      }
      scores[row * units + to] = total;
    }
  }
}

function addSlopes({ inputs, units, weights, biases, incoming, block }: Layer, slopes: Float64Array): void {
  const { rows, deltas } = block;
  const count = rows * units;
  let weight = weights;
  for (let from = 0; from < inputs; from++) {
    for (let to = 0; to < units; to++) {
      let total = slopes[weight] as number;
      let at = from;
      for (let out = to; out < count; out += units) {
        total += (incoming[at] as number) * (deltas[out] as number);
        at += inputs;
      }
      slopes[weight++] = total;
    }
  }
  if (biases < 0) return;
  for (let to = 0; to < units; to++) {
    let total = slopes[biases + to] as number;
    for (let out = to; out < count; out += units) total += deltas[out] as number;
    slopes[biases + to] = total;
  }
}

/** Slopes along what comes in: each gets every unit's δ times the weight that carried it there. */
function handBack(
  { inputs, units, weights, block }: Layer,
  before: LayerBlock,
  parameters: Float64Array,
): void {
  const { rows, deltas } = block;
  for (let row = 0; row < rows; row++) {
    const out = row * units;
    let weight = weights;
    for (let from = row * inputs; from < (row + 1) * inputs; from++) {
      let total = 0;
      for (let to = out; to < out + units; to++) {
        total += (parameters[weight++] as number) * (deltas[to] as number);
      }
      before.deltas[from] = total;
    }
  }
}
