/** Paths cut to a window, as path data: a piece for each time that the path comes in, so that dashes begin anew where it does. */
import { clipLeg } from './clipLeg.ts';
import { type Frame, type Point, px } from './frame.ts';

/** The pieces of a path that can be seen through a window. */
export function clipPath(points: readonly Point[], window: Frame): Point[][] {
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  for (const [i, to] of points.entries()) {
    const from = points[i - 1];
    if (!from) continue;
    const leg = clipLeg(from, to, window);
    if (!leg) {
      piece = [];
      continue;
    }
    const [start, end] = leg;
    if (piece.length === 0 || start !== from) {
      piece = [start];
      pieces.push(piece);
    }
    piece.push(end);
    if (end !== to) piece = [];
  }
  return pieces;
}

/** What of a path can be seen through a window, as path data. */
export const pathIn = (points: readonly Point[], window: Frame): string =>
  clipPath(points, window)
    .map((piece) => `M${piece.map(({ x, y }) => `${px(x)} ${px(y)}`).join('L')}`)
    .join('');

/** Dots, lines of no length, at those places of a path that can be seen through a window. */
export const dotsIn = (points: readonly Point[], window: Frame): string =>
  points
    .filter((at) => clipLeg(at, at, window))
    .map(({ x, y }) => `M${px(x)} ${px(y)}h0`)
    .join('');
