/**
 * What a network is: sizes [inputs, units of layer 1, …], an activation for each layer, and which layers have biases. A linear model is [features, 1] with
 * 'identity'. (Rumelhart, Hinton & Williams 1986, "Learning representations by back-propagating errors".)
 */

import type { Problem } from '../problem.ts';
import type { ActivationName } from './activations.ts';
import { activationOf, activationsAtHand } from './atHand.ts';

export interface NetworkShape {
  /** How many inputs there are, and then how many units each layer has. */
  readonly sizes: readonly number[];
  /** One a layer. */
  readonly activations: readonly ActivationName[];
  /** Which layers have biases, one a layer, or all of them alike. */
  readonly biases: boolean | readonly boolean[];
}

/** A larger network would not fit in a page's memory. */
const MOST_PARAMETERS = 2 ** 24;

/** What is wrong with a shape, or null. Layers are counted from 1, as in W⁽¹⁾. */
export function problemWithShape({ sizes, activations, biases }: NetworkShape): Problem | null {
  if (sizes.length < 2) {
    return badShape(
      `sizes has ${many(sizes.length, 'number')}; it needs at least 2, the inputs and the units of one layer.`,
    );
  }
  const layerCount = sizes.length - 1;
  for (const [k, size] of sizes.entries()) {
    if (Number.isInteger(size) && size >= 1) continue;
    const what = k === 0 ? 'the number of inputs' : `the units of layer ${k}`;
    return badShape(`sizes has ${shown(size)} for ${what}; it must be a whole number from 1 up.`);
  }
  if (activations.length !== layerCount) {
    return badShape(
      `There ${areMany(activations.length, 'activation')} for ${many(layerCount, 'layer')}; each layer needs one.`,
    );
  }
  for (const [k, name] of activations.entries()) {
    if (!activationsAtHand.has(name)) {
      const names = [...activationsAtHand.keys()].join(', ');
      return badShape(`Layer ${k + 1} has the activation ${shown(name)}; there are ${names}.`);
    }
    if (k < layerCount - 1 && !activationOf(name).curve) {
      return badShape(
        `Layer ${k + 1} has the activation ${shown(name)}, which only the last layer, ${layerCount}, may have.`,
      );
    }
  }
  if (typeof biases !== 'boolean') {
    if (!Array.isArray(biases)) {
      return badShape(`biases is ${shown(biases)}; it must be true, false, or one of them for each layer.`);
    }
    if (biases.length !== layerCount) {
      return badShape(
        `biases has ${many(biases.length, 'entry', 'entries')} for ${many(layerCount, 'layer')}; each layer needs one, true or false.`,
      );
    }
    const wrong = biases.findIndex((entry) => typeof entry !== 'boolean');
    if (wrong >= 0)
      return badShape(`biases has ${shown(biases[wrong])} for layer ${wrong + 1}; it must be true or false.`);
  }
  let parameterCount = 0;
  for (let k = 1; k <= layerCount; k++) parameterCount += (sizes[k - 1] as number) * (sizes[k] as number);
  return parameterCount > MOST_PARAMETERS
    ? badShape(
        `These sizes make ${spaced(parameterCount)} weights; at most ${spaced(MOST_PARAMETERS)} can be held.`,
      )
    : null;
}

/** Whether the layer, counted from 0, has biases. */
export const hasBiases = ({ biases }: NetworkShape, layer: number): boolean =>
  typeof biases === 'boolean' ? biases : (biases[layer] as boolean);

const badShape = (message: string): Problem => ({ kind: 'badShape', message });

/** A value as it was written, so that the text '3' is not taken for the number. */
export const shown = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(value));

export const many = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;

export const areMany = (count: number, one: string): string =>
  `${count === 1 ? 'is' : 'are'} ${many(count, one)}`;

/** Thousands set apart as in i18n/format.ts, which the core cannot ask. */
export const spaced = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');
