/** Where the rows of weights stand, and the stacks of dots in them. */
import type { Box } from '../axes/frame.ts';
import { ticksAlong } from '../axes/ticks.ts';
import { dotsPath } from '../examples/placed.ts';
import { linearScale, type Scale } from '../scale.ts';

interface Weight {
  readonly name: string;
  readonly weight: number;
  readonly standardError: number | null;
}

export interface SpreadRow {
  readonly index: number;
  readonly name: string;
  readonly weight: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Where the axis is. */
  readonly base: number;
  /** So low that the weight is marked among the dots, since the numbers stand close under the axis. */
  readonly isLow: boolean;
  readonly x: Scale;
  readonly ticks: readonly number[];
  /** How thick a dot is. */
  readonly dot: number;
  /** The dots of the draws above 0, or of the others, stacked where they fall together. */
  stack(drawn: ArrayLike<number>, above: boolean): string;
}

/** A normal weight strays farther than this once in thirty thousand draws. */
const FAR = 4.2;
const BINS = 72;
/** Where a row is low, its dots and marks begin so far under its upper edge, in ems: the words there end at 1. */
export const UNDER_WORDS = 1.25;

/** The share of the draws above 0. */
export function aboveOf(drawn: ArrayLike<number>): number {
  let above = 0;
  for (let i = 0; i < drawn.length; i++) if ((drawn[i] as number) > 0) above++;
  return drawn.length === 0 ? 0 : above / drawn.length;
}

export function spreadRows({ width, height, em }: Box, weights: readonly Weight[]): SpreadRow[] {
  const each = height / Math.max(1, weights.length);
  const left = 1.2 * em;
  const right = width - 1.2 * em;
  return weights.map(({ name, weight, standardError }, index): SpreadRow => {
    const isLow = each < 6.5 * em;
    const top = index * each + (isLow ? 0.2 : 0.5) * em;
    const base = (index + 1) * each - (isLow ? 1.7 : 2.9) * em;
    const far = FAR * (standardError ?? Math.abs(weight)) || 1;
    const window = [Math.min(0, weight - far), Math.max(0, weight + far)] as const;
    const x = linearScale(window, [left, right]);
    const bin = (right - left) / BINS;
    const room = base - top - (isLow ? UNDER_WORDS : 2) * em;
    // A few times as many draws as bins reach to the top of the room.
    const dot = Math.max(2, Math.min(bin * 0.9, 0.55 * em));
    return {
      index,
      name,
      weight,
      left,
      right,
      top,
      base,
      isLow,
      x,
      ticks: ticksAlong(window, right - left, 5 * em),
      dot,
      stack(drawn, above) {
        const counts = new Uint16Array(BINS);
        const bins = Int16Array.from(drawn, (value) =>
          Math.min(BINS - 1, Math.max(0, Math.floor((x(value) - left) / bin))),
        );
        for (const at of bins) counts[at] = (counts[at] as number) + 1;
        const tallest = Math.max(1, ...counts);
        // From the foot of the lowest dot to the top of the highest.
        const rise = Math.min(dot, Math.max(0, room - 1.1 * dot) / Math.max(1, tallest - 1));
        const heights = new Uint16Array(BINS);
        const placed = { x: new Float64Array(drawn.length), y: new Float64Array(drawn.length) };
        for (let i = 0; i < drawn.length; i++) {
          const at = bins[i] as number;
          const level = heights[at] as number;
          heights[at] = level + 1;
          placed.x[i] = left + (at + 0.5) * bin;
          placed.y[i] = base - 0.6 * dot - level * rise;
        }
        return dotsPath(placed, (i) => (drawn[i] as number) > 0 === above);
      },
    };
  });
}
