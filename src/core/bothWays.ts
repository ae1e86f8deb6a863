/**
 * Two best lines through the same data: y from x, which makes the upright misses small, and x from y, which makes the level ones small. Their slopes
 * are Sxy/Sxx and Sxy/Syy, whose product is r² ≤ 1; so the first turned over, x = (y − b)/w with slope 1/w, is the second only
 * where every point lies on the line. (Galton 1886 met both in one plot.)
 */
import { bottomOfLine } from './bottomOfLine.ts';
import type { LineData } from './observations.ts';

export interface Line {
  readonly w: number;
  readonly b: number;
}

/** The same data with x and y exchanged. */
export function swapAxes({ x, y }: LineData): LineData {
  return { x: y, y: x };
}

/** The same line read from y to x: slope 1/w, intercept −b/w; null for a level line, which says nothing about x. */
export function turnOver({ w, b }: Line): Line | null {
  return w === 0 ? null : { w: 1 / w, b: -b / w };
}

/** The best line for y from x, and the best line for x from y (as x = w·y + b). */
export function bothWays(data: LineData): { readonly forth: Line; readonly back: Line } {
  return { forth: bottomOfLine(data), back: bottomOfLine(swapAxes(data)) };
}
