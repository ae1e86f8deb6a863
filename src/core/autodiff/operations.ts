/**
 * The steps a graph is built from, each with its derivative beside it: given the inputs and the value already worked out,
 * `derivatives` says how fast the value changes with each input, all else held still. (Baydin et al. 2018, "Automatic
 * differentiation in machine learning: a survey".)
 */
export interface Operation {
  readonly value: (inputs: readonly number[], exponent: number) => number;
  readonly derivatives: (inputs: readonly number[], value: number, exponent: number) => number[];
}

type Numbers = readonly number[];
const at = (inputs: Numbers, index: number): number => inputs[index] as number;
const one = (value: (a: number) => number, slope: (a: number, value: number) => number): Operation => ({
  value: (inputs) => value(at(inputs, 0)),
  derivatives: (inputs, result) => [slope(at(inputs, 0), result)],
});
const two = (
  value: (a: number, b: number) => number,
  slopes: (a: number, b: number) => [number, number],
): Operation => ({
  value: (inputs) => value(at(inputs, 0), at(inputs, 1)),
  derivatives: (inputs) => slopes(at(inputs, 0), at(inputs, 1)),
});

/** 1/(1 + e⁻ᵃ), by the side on which the exponential stays small. */
export function sigmoid(a: number): number {
  if (a >= 0) return 1 / (1 + Math.exp(-a));
  const grown = Math.exp(a);
  return grown / (1 + grown);
}

export const OPERATIONS = {
  add: two(
    (a, b) => a + b,
    () => [1, 1],
  ),
  subtract: two(
    (a, b) => a - b,
    () => [1, -1],
  ),
  multiply: two(
    (a, b) => a * b,
    (a, b) => [b, a],
  ),
  divide: two(
    (a, b) => a / b,
    (a, b) => [1 / b, -a / (b * b)],
  ),
  sum: {
    value: (inputs) => inputs.reduce((total, input) => total + input, 0),
    derivatives: (inputs) => inputs.map(() => 1),
  },
  negate: one(
    (a) => -a,
    () => -1,
  ),
  square: one(
    (a) => a * a,
    (a) => 2 * a,
  ),
  /** a raised to a fixed exponent. */
  power: {
    value: (inputs, exponent) => at(inputs, 0) ** exponent,
    derivatives: (inputs, _, exponent) => [exponent === 0 ? 0 : exponent * at(inputs, 0) ** (exponent - 1)],
  },
  exp: one(Math.exp, (_, value) => value),
  log: one(Math.log, (a) => 1 / a),
  sigmoid: one(sigmoid, (a) => sigmoid(a) * sigmoid(-a)),
  tanh: one(Math.tanh, (_, value) => (1 - value) * (1 + value)),
  /** max(0, a); at the corner the slope is taken as 0, as libraries do. */
  relu: one(
    (a) => (a > 0 ? a : 0),
    (a) => (a > 0 ? 1 : 0),
  ),
} satisfies Record<string, Operation>;

export type OperationName = keyof typeof OPERATIONS;
