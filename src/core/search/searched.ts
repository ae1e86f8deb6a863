/**
 * A network as its search sees it: two layers, sigmoids, one answer, squares. Biases are weights from one more input, which is always 1, so the parameters of the first layer lie as a matrix of inputs ×
 * units, whether there are biases or not (`layout.ts`), and those of the last follow, its bias last.
 */

import sigmoid from '../network/activations/sigmoid.ts';
import { bringActivations } from '../network/atHand.ts';
import { type NetworkOptions, networkData } from '../network/networkOptions.ts';
import { hasBiases } from '../network/shape.ts';
import type { Problem, Refused } from '../problem.ts';
import { reductionScale } from '../reduction.ts';
import { MOST_OCTAVES, OCTAVES } from './octaves.ts';
import { problemWithPlan, type SearchPlan } from './plan.ts';

// Whoever searches has the one activation that can be searched.
bringActivations([sigmoid]);

export interface Searched {
  readonly count: number;
  /** With that of the bias, where there is one. */
  readonly inputs: number;
  readonly units: number;
  /** Row by row, with the 1 of the bias. */
  readonly examples: Float64Array;
  readonly targets: Float64Array;
  /** What the sum of the squares is multiplied by. */
  readonly factor: number;
  /** Where the last layer's weights begin; its bias follows them. */
  readonly last: number;
  readonly parameters: Float64Array;
}

/** The network with its parameters, ready to be searched by this plan; or a sentence that says why it cannot be. */
export function searchedNetwork(
  network: NetworkOptions,
  at: ArrayLike<number>,
  plan: SearchPlan,
): Searched | Refused {
  const data = networkData(network);
  if ('kind' in data) return { problem: data };
  const refusal = problemWithKind(network);
  if (refusal) return { problem: refusal };
  const [width = 0, units = 0] = network.sizes;
  const inputs = width + (hasBiases(network, 0) ? 1 : 0);
  const last = inputs * units;
  const parameterCount = last + units + (hasBiases(network, 1) ? 1 : 0);
  const parameters = Float64Array.from(at);
  if (parameters.length !== parameterCount || !parameters.every(Number.isFinite))
    return refused(`The network has ${parameterCount} parameters; each must be there, and a number.`);
  const problem = problemWithPlan(plan, parameterCount);
  if (problem) return { problem };
  const { count } = data;
  const examples = Float64Array.from({ length: count * inputs }, (_, k) => {
    const column = k % inputs;
    return column < width ? (data.inputs[Math.floor(k / inputs) * width + column] as number) : 1;
  });
  const factor = (network.loss === 'halfSquared' ? 0.5 : 1) * reductionScale(network.reduction, count);
  const searched = { count, inputs, units, examples, targets: data.targets, factor, last, parameters };
  const most = furthestScore(searched, plan);
  return most * -OCTAVES.perScore <= MOST_OCTAVES
    ? searched
    : refused(
        `With these values a unit's sum can be ${most.toPrecision(3)}; a search goes as far as 700, where a sigmoid has long been flat.`,
      );
}

function problemWithKind({ sizes, activations, loss }: NetworkOptions): Problem | null {
  const [, , answers] = sizes;
  const fits =
    sizes.length === 3 &&
    answers === 1 &&
    activations.every((name) => name === 'sigmoid') &&
    (loss === 'halfSquared' || loss === 'squared');
  return fits
    ? null
    : {
        kind: 'badShape',
        message:
          'A search goes over networks of two layers of sigmoids, with one answer and the squares as loss.',
      };
}

/** How large a unit's sum can be anywhere in the plan's box. */
function furthestScore({ count, inputs, units, examples, parameters, last }: Searched, plan: SearchPlan) {
  const widest = Math.max(Math.abs(plan.low), Math.abs(plan.high));
  const size = Array.from(parameters, (value, p) => (plan.weights.includes(p) ? widest : Math.abs(value)));
  let most = size.slice(last).reduce((sum, value) => sum + value, 0);
  for (let i = 0; i < count; i++) {
    for (let unit = 0; unit < units; unit++) {
      let sum = 0;
      for (let k = 0; k < inputs; k++)
        sum += Math.abs(examples[i * inputs + k] as number) * (size[k * units + unit] as number);
      most = Math.max(most, sum);
    }
  }
  return most;
}

const refused = (message: string): Refused => ({ problem: { kind: 'badShape', message } });
