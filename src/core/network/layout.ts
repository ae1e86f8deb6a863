/**
 * Where a parameter lives. All of them lie flat, layer by layer: each layer's weights row by row (from input 1 to all units, from input 2, …), which is W⁽ˡ⁾ as
 * a matrix of inputs × units, and then its biases where there are any. Layers, inputs and units are counted from 0 here, in names from 1.
 */
import { hasBiases, type NetworkShape, problemWithShape } from './shape.ts';

export interface LayerLayout {
  readonly inputs: number;
  readonly units: number;
  /** Where its weights begin. */
  readonly weights: number;
  /** Where its biases begin, −1 where it has none. */
  readonly biases: number;
}

/** One parameter: a weight from an input (or a unit of the layer before) to a unit, or, where `from` is null, a unit's bias. */
export interface ParameterPlace {
  readonly layer: number;
  readonly from: number | null;
  readonly to: number;
}

export interface NetworkLayout {
  readonly parameterCount: number;
  readonly layers: readonly LayerLayout[];
}

/** @throws with the problem's sentence when the shape is none */
export function layoutOf(shape: NetworkShape): NetworkLayout {
  const problem = problemWithShape(shape);
  if (problem) throw new Error(problem.message);
  const layers: LayerLayout[] = [];
  let next = 0;
  for (let layer = 0; layer + 1 < shape.sizes.length; layer++) {
    const inputs = shape.sizes[layer] as number;
    const units = shape.sizes[layer + 1] as number;
    const weights = next;
    next += inputs * units;
    const biases = hasBiases(shape, layer) ? next : -1;
    if (biases >= 0) next += units;
    layers.push({ inputs, units, weights, biases });
  }
  return { parameterCount: next, layers };
}

/**
 * The index of a weight among the parameters.
 * @throws naming the place when there is no such weight
 */
export function weightAt({ layers }: NetworkLayout, layer: number, from: number, to: number): number {
  const { inputs, units, weights } = layerAt(layers, layer);
  within(from, inputs, 'input', layer);
  within(to, units, 'unit', layer);
  return weights + from * units + to;
}

/**
 * The index of a unit's bias among the parameters, null where its layer has none.
 * @throws naming the place when there is no such unit
 */
export function biasAt({ layers }: NetworkLayout, layer: number, unit: number): number | null {
  const { units, biases } = layerAt(layers, layer);
  within(unit, units, 'unit', layer);
  return biases < 0 ? null : biases + unit;
}

/** Every parameter's place, in the order in which they lie. */
export function parameterPlaces({ layers }: NetworkLayout): ParameterPlace[] {
  return layers.flatMap(({ inputs, units, biases }, layer) => {
    const row = (from: number | null): ParameterPlace[] =>
      Array.from({ length: units }, (_, to) => ({ layer, from, to }));
    return [
      ...Array.from({ length: inputs }, (_, from) => row(from)).flat(),
      ...(biases < 0 ? [] : row(null)),
    ];
  });
}

/** Every parameter's name as the field writes it, in plain text: W⁽¹⁾₂₃ from input 2 to unit 3, b⁽¹⁾₃; W⁽²⁾₃ into a layer of one unit. A linear model's are w₁, w₂, b. */
export function parameterNames(layout: NetworkLayout): string[] {
  const { layers } = layout;
  return parameterPlaces(layout).map(({ layer, from, to }) => {
    const { inputs, units } = layers[layer] as LayerLayout;
    const alone = units === 1;
    const places = [...(from === null ? [] : [from + 1]), ...(alone ? [] : [to + 1])];
    const below = subscript(places.join(Math.max(inputs, units) > 9 ? ',' : ''));
    const letter = from === null ? 'b' : 'W';
    return alone && layers.length === 1
      ? `${letter.toLowerCase()}${below}`
      : `${letter}${superscript(layer + 1)}${below}`;
  });
}

const subscript = (text: string): string =>
  text.replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'.charAt(Number(digit)));

const superscript = (layer: number): string =>
  `⁽${String(layer).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))}⁾`;

function layerAt(layers: readonly LayerLayout[], layer: number): LayerLayout {
  const found = layers[layer];
  if (!found) throw new Error(`there is no layer ${layer}; the layers are 0 to ${layers.length - 1}`);
  return found;
}

function within(index: number, count: number, what: string, layer: number): void {
  if (Number.isInteger(index) && index >= 0 && index < count) return;
  throw new Error(`layer ${layer} has no ${what} ${index}; they are 0 to ${count - 1}`);
}
