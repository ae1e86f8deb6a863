import { clamp } from '../../core/clamp.ts';
import type { Frame, Point } from '../axes/frame.ts';
import type { PlottedMiss } from './squares.ts';

/** Where the number of a miss stands: at its bar, right (1) or left (−1) of it. */
export interface MissLabel extends Point {
  readonly side: 1 | -1;
  /** Whether no point and no other number is in the way. */
  readonly clear: boolean;
}

/** Half a number's width, how far its middle is from its bar, and how near a point may come: in em. */
const [HALF, AWAY, NEAR] = [1.5, 2.3, 1.15];

/** Of each miss the first place beside its bar that is clear; where there is none, the first. All lengths in pixels. */
export function missLabels(misses: readonly PlottedMiss[], frame: Frame, em: number): readonly MissLabel[] {
  const taken = misses.map(({ x, observed }) => ({ x, y: observed, half: 0.5 * em }));
  return misses.map(({ x, observed, predicted }, own) => {
    const end = clamp(predicted, frame.top, frame.bottom);
    const sides = x + 4 * em > frame.right ? ([-1, 1] as const) : ([1, -1] as const);
    const places = [0.5, 0.8, 0.2].flatMap((share) =>
      sides.map((side) => ({
        side,
        x: x + side * AWAY * em,
        y: clamp(observed + (end - observed) * share, frame.top + 0.65 * em, frame.bottom - 0.65 * em),
      })),
    );
    const isClear = (at: Point) =>
      at.x + HALF * em < frame.right &&
      !taken.some(
        (one, other) =>
          other !== own &&
          Math.abs(one.x - at.x) < HALF * em + one.half &&
          Math.abs(one.y - at.y) < NEAR * em,
      );
    const found = places.find(isClear);
    if (found) taken.push({ x: found.x, y: found.y, half: HALF * em });
    return { ...(found ?? (places[0] as (typeof places)[0])), clear: found !== undefined };
  });
}
