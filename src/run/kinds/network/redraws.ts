/** The weights beside those of the examples drawn again. Where a feature is measured twice it is about those weights, and of the others nothing is shown. */
import { scalingOf } from '../../../core/standardize.ts';
import type { Redraws } from '../../stage/facets.ts';
import { drawnWeights, fitOf } from './fits.ts';
import type { NetworkState } from './state.ts';
import { summed, togetherIn } from './together.ts';

export function redrawsOf(state: NetworkState, parameters: readonly number[]): Redraws['redraws'] {
  const { data, inputs, draws, intercept } = state;
  const { standardErrors } = fitOf(data, inputs, intercept);
  const drawn = drawnWeights(data, state, draws);
  const together = togetherIn(data, inputs);
  const sharing = together.flatMap(({ shares }) => shares.map(({ at }) => at));
  const shown = together.length > 0 ? sharing : inputs.map((_, at) => at);
  return {
    count: draws,
    weights: [
      ...shown.map((at) => ({
        name: inputs[at] as string,
        weight: parameters[at] as number,
        standardError: standardErrors?.[at] ?? null,
        drawn: drawn[at] ?? [],
      })),
      ...together.map(({ shares, alone, at }) => ({
        name: shares.map((share) => inputs[share.at]).join(' + '),
        together: shares.map((share) => inputs[share.at] as string),
        weight: summed(shares, (j) => parameters[j] as number),
        standardError: fitOf(data, alone, intercept).standardErrors?.[at] ?? null,
        drawn: Float64Array.from({ length: draws }, (_, i) => summed(shares, (j) => drawn[j]?.[i] ?? 0)),
      })),
    ],
  };
}

/** How far each of these strays over its draws: its standard deviation. */
export const straysOf = (state: NetworkState, parameters: readonly number[]): readonly number[] =>
  redrawsOf(state, parameters).weights.map(({ drawn }) => scalingOf(drawn)?.spread ?? 0);
