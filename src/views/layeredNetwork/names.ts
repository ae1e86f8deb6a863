/** Sums and values of units as the field writes them: z⁽²⁾₁ and a⁽²⁾₁, the inputs being layer 1; of the last layer ŷ. And how their numbers are written. */
import { plain } from '../../i18n/format.ts';
import type { Matrices } from '../../run/stage/facets.ts';

const raised = (layer: number): string =>
  `⁽${String(layer).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))}⁾`;
const lowered = (place: number): string =>
  String(place).replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'.charAt(Number(digit)));

/** Of one unit, or without `unit` of all of its layer. The first layer is 0. */
export function unitNames(layers: Matrices['matrices']['layers'], layer: number, unit?: number) {
  const which = unit !== undefined && (layers[layer]?.units ?? 1) > 1 ? lowered(unit + 1) : '';
  const isLast = layer === layers.length - 1;
  return {
    sum: `z${raised(layer + 2)}${which}`,
    value: isLast ? `ŷ${which}` : `a${raised(layer + 2)}${which}`,
    weights: `W${raised(layer + 1)}`,
  };
}

/** So that at most five digits stand there, whatever its size. */
export function short(value: number | null | undefined): string {
  if (value === null || value === undefined) return '·';
  const size = Math.abs(value);
  const decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
  // What is nearly nothing is written as nothing here: a power of ten has no room.
  return plain(Number(value.toFixed(decimals)) + 0, decimals);
}
