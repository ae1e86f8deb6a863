/** A band as where its middle is and how wide it is, for hands. */
import { niceTicks } from '../../core/ticks.ts';
import { featureNamed } from '../../run/kinds/network/model.ts';
import type { Band, NetworkState } from '../../run/kinds/network/state.ts';

interface Place {
  readonly middle: number;
  readonly width: number;
}

/** The feature that is held: that of the band, else the first that goes in and is not the one across. */
export function heldFeature({ band, inputs, across, data }: NetworkState): string {
  return band?.feature ?? inputs.find((name) => name !== across) ?? data.features[0]?.name ?? across;
}

/** Where the middle may go, and what keys move it by: round numbers. */
export function placeRange(state: NetworkState): { least: number; most: number; step: number } {
  const { values } = featureNamed(state.data, heldFeature(state));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [first = 0, second = 1] = niceTicks(0, high - low || 1, 50);
  const step = second - first;
  return { least: Math.floor(low / step) * step, most: Math.ceil(high / step) * step, step };
}

/** The band that there is; where there is none, the one that would be set: around where most values are, in their lower half, a tenth of their range wide. */
export function bandPlace(state: NetworkState): Place {
  if (state.band) {
    const [from, to] = state.band.range;
    return { middle: (from + to) / 2, width: to - from };
  }
  const { least, most, step } = placeRange(state);
  const tidy = (value: number) => Math.round(value / step) * step;
  return { middle: tidy(least + 0.3 * (most - least)), width: tidy(0.1 * (most - least)) };
}

export const bandAround = (state: NetworkState, { middle, width }: Place): Band => ({
  feature: heldFeature(state),
  range: [middle - width / 2, middle + width / 2],
});
