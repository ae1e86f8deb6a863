/**
 * What one observation does to the best line: the line with it, the line without it, and what each costs. The cost of the best line can only
 * rise when an observation is added, since the old best line was free to choose before.
 * (Cook 1977, "Detection of influential observation in linear regression".)
 */
import { bottomOfLine } from './bottomOfLine.ts';
import { lineCost } from './lineCost.ts';
import type { LineData } from './observations.ts';

export interface BestLine {
  readonly w: number;
  readonly b: number;
  /** The sum of squared misses that it leaves. */
  readonly cost: number;
}

/** The best line of the data and its cost. @throws with the problem's sentence when the data admit none */
export function bestLine(data: LineData): BestLine {
  const { w, b } = bottomOfLine(data);
  return { w, b, cost: lineCost({ ...data, reduction: 'sum' }).base };
}

/**
 * The best lines with and without the observation at `index`.
 * @throws when there is no such observation, or no other
 */
export function influence(
  data: LineData,
  index: number,
): { readonly whole: BestLine; readonly without: BestLine } {
  if (!(data.x.length > 1 && index >= 0 && index < data.x.length))
    throw new Error(`There is no observation ${index} to leave out of ${data.x.length}.`);
  const others = (values: readonly number[]) => values.filter((_, i) => i !== index);
  return { whole: bestLine(data), without: bestLine({ x: others(data.x), y: others(data.y) }) };
}
