import type { NetworkPatch, NetworkState } from './state.ts';

/**
 * Other features go in. Of a model without hidden layers each weight stays with its feature, and a feature that is new begins at 0; with hidden layers all begin anew.
 * They keep the order of the data.
 */
export function withInputs(state: NetworkState, wanted: readonly string[]): NetworkPatch {
  const { data, inputs: before, weights, hidden } = state;
  const inputs = data.features.map(({ name }) => name).filter((name) => wanted.includes(name));
  const kept = inputs.map((name) => weights[before.indexOf(name)] ?? 0);
  const bias = weights.slice(before.length);
  return { inputs, weights: hidden.length > 0 ? [] : [...kept, ...bias], cursor: 0, litParameter: null };
}
