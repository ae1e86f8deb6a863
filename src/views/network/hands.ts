/** How fine hands turn a weight, and how it is written. */
import { plain } from '../../i18n/format.ts';
import type { Layers } from '../../run/stage/facets.ts';

/** A power of ten, as fine as a thousandth of how far the parameter may be turned. */
export function grainOf({ reachOf }: Layers, parameter: number): number {
  const [, most] = reachOf(parameter);
  return most > 0 ? 10 ** Math.floor(Math.log10(most / 500)) : 0.001;
}

/** To a multiple of the grain, without the digits that multiplying leaves behind. */
export const settled = (value: number, grain: number): number =>
  Number.isFinite(value) ? Number((Math.round(value / grain) * grain).toPrecision(12)) + 0 : value;

/** Four digits, as many as stand beside a wire. */
export function shownWeight(value: number): string {
  const size = Math.abs(value);
  return plain(value, size >= 100 ? 1 : size >= 10 ? 2 : size >= 0.1 ? 3 : 5);
}

/** What the wire of a layer that moves its sum farthest moves it by. */
export const farthestIn = ({ layers }: Layers, layer: number): number =>
  (layers[layer]?.wires ?? []).reduce((most, { reach }) => Math.max(most, reach), 0);
