/** The weights beside those of the examples drawn again. Where a feature is measured twice it is about those weights, and of the others nothing is shown. */
import { redrawnWeights } from '../../../core/redraw.ts';
import { scalingOf } from '../../../core/standardize.ts';
import { kept } from '../../kept.ts';
import type { Redraws } from '../../stage/facets.ts';
import { fitOf } from './fits.ts';
import { featureNamed } from './model.ts';
import { MOST_DRAWS, type NetworkData, type NetworkState } from './state.ts';
import { summed, togetherIn } from './together.ts';

interface Drawn {
  /** By feature, one entry a draw. */
  readonly weights: Float64Array[];
  count: number;
}

const drawn = new WeakMap<NetworkData, Map<string, Drawn>>();

/** The weights of the first so many draws of the examples: one array a feature, one entry a draw. What was drawn is kept. */
export function drawnWeights(
  data: NetworkData,
  { inputs, intercept, seed }: { inputs: readonly string[]; intercept: boolean; seed: number },
  count: number,
): readonly Float64Array[] {
  const ours = drawn.get(data) ?? new Map<string, Drawn>();
  drawn.set(data, ours);
  const key = JSON.stringify([inputs, intercept, seed]);
  const known = ours.get(key) ?? { weights: inputs.map(() => new Float64Array(MOST_DRAWS)), count: 0 };
  ours.set(key, known);
  const wanted = Math.min(count, MOST_DRAWS);
  if (known.count < wanted) {
    const columns = inputs.map((name) => featureNamed(data, name).values);
    const more = redrawnWeights({ columns, y: data.target.values, intercept, seed }, known.count, wanted);
    for (const [j, weights] of known.weights.entries()) weights.set(more[j] as Float64Array, known.count);
    known.count = wanted;
  }
  return known.weights.map((weights) => weights.subarray(0, wanted));
}

type Drawing = Pick<NetworkState, 'inputs' | 'draws' | 'intercept' | 'seed'>;

export const redrawsOf = (
  { data, inputs, draws, intercept, seed }: NetworkState,
  parameters: readonly number[],
): Redraws['redraws'] => redrawn(data, { inputs, draws, intercept, seed }, parameters);

const redrawn = kept(
  (data: NetworkData, drawing: Drawing, parameters: readonly number[]): Redraws['redraws'] => {
    const { inputs, draws, intercept } = drawing;
    const { standardErrors } = fitOf(data, inputs, intercept);
    const drawn = drawnWeights(data, drawing, draws);
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
  },
);

/** How far each of these strays over its draws: its standard deviation. */
export const straysOf = (state: NetworkState, parameters: readonly number[]): readonly number[] =>
  redrawsOf(state, parameters).weights.map(({ drawn }) => scalingOf(drawn)?.spread ?? 0);
