/** A linear model's inputs scaled in another way, and how long a walk down takes then. */
import { type DescentAlongAxes, descentAlongAxes } from '../../../core/descentAlongAxes.ts';
import { modelScaled, modelUnscaled } from '../../../core/scaledModel.ts';
import { kept } from '../../kept.ts';
import { scalingsOf } from './columns.ts';
import { type Model, modelOf } from './model.ts';
import type { NetworkNow } from './now.ts';
import type { InputScaling, NetworkPatch, NetworkState } from './state.ts';

/** "Down" is here: no more than this part of the least over it. */
export const DOWN = 0.001;

/**
 * The same start seen through another scaling: a model says the same of every example, whatever its inputs are measured in. The learning rate goes along, to the quickest of the new bowl: any one would be
 * too small for one scaling or fly out in another.
 */
export function rescaled({ state, model }: NetworkNow, scaling: InputScaling): NetworkPatch {
  const next: NetworkState = { ...state, scaling };
  const after = modelOf(next);
  const { shape } = walkOf(next);
  return {
    scaling,
    weights: state.weights.some((weight) => weight !== 0) ? weightsIn(after, model, state.weights) : [],
    learningRate: shape.balancedRate,
    beat: 0,
  };
}

function weightsIn(after: Model, before: Model, given: readonly number[]): number[] {
  const width = before.columns.length;
  const at = (j: number) => given[j] ?? 0;
  const model = { weights: before.columns.map((_, j) => at(j)), bias: at(width) };
  const { weights, bias } = modelScaled(
    modelUnscaled(model, scalingsOf(before.columns)),
    scalingsOf(after.columns),
  );
  return after.layout.parameterCount > width ? [...weights, bias] : [...weights];
}

/** Plain descent from a state's start, for any number of steps at any rate. */
export function walkOf(state: NetworkState): DescentAlongAxes {
  const model = modelOf(state);
  const start = Array.from({ length: model.layout.parameterCount }, (_, i) => state.weights[i] ?? 0);
  return walkFrom(model, start);
}

// A start that is dragged about is another each time.
const walkFrom = kept(
  ({ objective }: Model, start: readonly number[]): DescentAlongAxes => descentAlongAxes(objective, start),
  4,
);
