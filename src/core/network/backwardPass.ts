/** Backpropagation of one example's loss, with every layer's slopes kept, for pictures and lessons. For the cost of many examples: `networkObjective`. */
import { carriedForward, type LayerValues, type Network, valuesOf } from './forwardPass.ts';
import { headOf, problemWithLabels, problemWithLoss } from './head.ts';
import type { LossName } from './losses.ts';
import { slopesOf } from './pass.ts';
import { flatten } from './table.ts';

export interface LayerBlame extends LayerValues {
  /** δ: the slope of this example's loss along each unit's score. */
  readonly deltas: readonly number[];
}

export interface NetworkBackwardPass {
  /** This example's loss, by itself: no reduction. */
  readonly loss: number;
  /** The first layer first. */
  readonly layers: readonly LayerBlame[];
  /** The slopes of this example's loss along the parameters, in their order. */
  readonly gradient: readonly number[];
}

export interface Example {
  readonly input: ArrayLike<number>;
  readonly target: ArrayLike<number>;
}

/**
 * The loss of one example, δ for every unit and the slope of every parameter.
 * @throws naming the place, as `forwardPass` does, when the target is none, or when the loss does not go with the last activation
 */
export function backwardPass(
  network: Network,
  loss: LossName,
  { input, target }: Example,
): NetworkBackwardPass {
  const { pass, flat } = carriedForward(network, input);
  const { shape } = network;
  const targets = flatten([target], pass.last.units, 'targets');
  const problem =
    problemWithLoss(shape, loss) ?? ('kind' in targets ? targets : problemWithLabels(shape, loss, targets));
  if (problem || 'kind' in targets) throw new Error(problem?.message);
  const head = headOf(shape, loss);
  const total = head.total(pass.last.block, targets);
  head.slopes(pass.last.block, targets);
  const slopes = new Float64Array(pass.parameterCount);
  slopesOf(pass, flat, slopes);
  return {
    loss: total,
    layers: pass.layers.map(({ block }) => ({ ...valuesOf(block), deltas: Array.from(block.deltas) })),
    gradient: Array.from(slopes),
  };
}
