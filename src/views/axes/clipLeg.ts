/**
 * A straight line cut to a window before it is drawn. What lies far outside is not seen, and is dear: a browser lays every dash of a dashed line,
 * however far away. By Liang and Barsky (1984): along from + t·(to − from), each side of the window allows a range of t.
 */
import { type Frame, type Point, px } from './frame.ts';

/** Strokes reach over the edge of the window, so that nobody sees where a line was cut. */
export const MARGIN = 12;
/** Beyond this only the direction of a place can be told. */
const FAR = 1e9;

/** The part of a line that can be seen through a window; null where there is none. */
export function clipLeg(from: Point, to: Point, window: Frame): [Point, Point] | null {
  const [start, end] = [within(from), within(to)];
  let [first, last] = [0, 1];
  for (const [axis, low, high] of [
    ['x', window.left, window.right],
    ['y', window.top, window.bottom],
  ] as const) {
    const at = start[axis];
    const along = end[axis] - at;
    // Where there is no way along this axis these are infinite: all of it is between the two sides, or none.
    const crossings = [low - MARGIN, high + MARGIN].map((side) => (side - at) / along);
    first = Math.max(first, Math.min(...crossings));
    last = Math.min(last, Math.max(...crossings));
  }
  if (!(first <= last)) return null;
  const at = (t: number): Point => ({
    x: start.x + t * (end.x - start.x),
    y: start.y + t * (end.y - start.y),
  });
  return [first > 0 ? at(first) : start, last < 1 ? at(last) : end];
}

/** What of a line can be seen through a window, as path data. */
export function legIn(from: Point, to: Point, window: Frame): string {
  const seen = clipLeg(from, to, window);
  return seen ? `M${seen.map(({ x, y }) => `${px(x)} ${px(y)}`).join('L')}` : '';
}

/** A place that numbers still resolve, in the same direction. */
function within(at: Point): Point {
  const size = Math.max(Math.abs(at.x), Math.abs(at.y)) / FAR;
  return size > 1 ? { x: at.x / size, y: at.y / size } : at;
}
