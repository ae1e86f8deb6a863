/** Where the words of a line stand so that no dot lies over them. In pixels, down. */
import type { Point } from '../../../axes/frame.ts';

interface LabelRoom {
  /** The size of the text, and where it begins and ends. */
  readonly em: number;
  readonly left: number;
  readonly right: number;
  /** The least and the greatest height of its line of text. */
  readonly top: number;
  readonly bottom: number;
}

/** About how far a dot with its ring reaches, in em. */
const DOT = 1.15;
const STEP = 0.4;

/**
 * The nearest of two heights, and then farther from each of them (up from the first, down from the second, or the other way about, as
 * `first` is above or below), at which no dot is on the text; null where dots are everywhere.
 */
export function clearHeight(
  [first, second]: readonly [number, number],
  dots: readonly Point[],
  { em, left, right, top, bottom }: LabelRoom,
): number | null {
  const isClear = (height: number) =>
    dots.every(
      ({ x, y }) =>
        x < left - DOT * em || x > right + DOT * em || Math.abs(y - (height - 0.35 * em)) > (DOT + 0.55) * em,
    );
  const within = (height: number) => Math.min(bottom, Math.max(top, height));
  for (const [from, way] of [
    [first, Math.sign(first - second) || 1],
    [second, Math.sign(second - first) || 1],
  ] as const)
    for (let height = within(from); height >= top && height <= bottom; height += way * STEP * em)
      if (isClear(height)) return height;
  return null;
}
