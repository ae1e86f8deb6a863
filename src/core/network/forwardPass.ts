/** One example through a network, with everything on the way: what a picture of the network shows. For many examples at once there is `predictions`. */
import { type Pass, parametersFor, passFor, scoresOf } from './pass.ts';
import { many, type NetworkShape, shown } from './shape.ts';

/** A shape and a number for each of its parameters. */
export interface Network {
  readonly shape: NetworkShape;
  readonly parameters: readonly number[];
}

/** What one layer makes of an example, a number for each unit. */
export interface LayerValues {
  /** z: the weighted sums. */
  readonly scores: readonly number[];
  /** a: what the activation makes of the sums. */
  readonly values: readonly number[];
}

export interface ForwardPass {
  /** The first layer first; the inputs are no layer. */
  readonly layers: readonly LayerValues[];
  /** The last layer's values. */
  readonly output: readonly number[];
}

/**
 * The scores and values of every unit for one example.
 * @throws naming the place, when the shape is none, an input is missing or not finite, or the parameters are too few or too many
 */
export function forwardPass(network: Network, input: ArrayLike<number>): ForwardPass {
  const { pass } = carriedForward(network, input);
  const layers = pass.layers.map(({ block }) => valuesOf(block));
  return { layers, output: (layers.at(-1) as LayerValues).values };
}

/** The same, in the arrays it was worked out in, which the backward pass goes on from. */
export function carriedForward(
  { shape, parameters }: Network,
  input: ArrayLike<number>,
): { pass: Pass; flat: Float64Array } {
  const pass = passFor(shape, 1);
  const flat = parametersFor(pass, parameters);
  if (input.length !== pass.inputs.length) {
    throw new Error(
      `the example has ${many(input.length, 'input')}, but the network takes ${pass.inputs.length}`,
    );
  }
  for (let i = 0; i < input.length; i++) {
    if (!Number.isFinite(input[i]))
      throw new Error(`input ${i + 1} is ${shown(input[i])}; it must be a finite number`);
    pass.inputs[i] = input[i] as number;
  }
  scoresOf(pass, flat, 1);
  pass.last.activation.forward(pass.last.block);
  return { pass, flat };
}

export const valuesOf = ({ scores, values }: Pass['last']['block']): LayerValues => ({
  scores: Array.from(scores),
  values: Array.from(values),
});
