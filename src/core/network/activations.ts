/** Every activation by its name: the files of `activations/`, a line each. A test holds the list to the folder. */
import type { Activation } from './activations/activation.ts';
import identity from './activations/identity.ts';
import leakyRelu from './activations/leakyRelu.ts';
import relu from './activations/relu.ts';
import sigmoid from './activations/sigmoid.ts';
import softmax from './activations/softmax.ts';
import step from './activations/step.ts';
import tanh from './activations/tanh.ts';
import { bringActivations } from './atHand.ts';

export const ACTIVATIONS = {
  identity,
  step,
  sigmoid,
  tanh,
  relu,
  leakyRelu,
  softmax,
} as const satisfies Record<string, Activation>;

bringActivations(Object.values(ACTIVATIONS));

export type ActivationName = keyof typeof ACTIVATIONS;
