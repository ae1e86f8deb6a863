/** Many examples as dots: where each stands on the screen, which is nearest to a pointer, and in what order keys walk through them. */
import type { Examples } from '../../run/stage/facets.ts';
import { type Point, px } from '../axes/frame.ts';

/** One entry an example, in pixels. */
export interface Placed {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** The dots in one path: a line of no length is drawn as a round cap. */
export function dotsPath({ x, y }: Placed, holds: (example: number) => boolean = () => true): string {
  let path = '';
  for (let i = 0; i < x.length; i++) if (holds(i)) path += `M${px(x[i] as number)} ${px(y[i] as number)}h0`;
  return path;
}

/** The example nearest to a point, where one is within so many pixels; of several in one place the next after the one in hand, so that each can be had. */
export function nearestExample(
  { x, y }: Placed,
  to: Point,
  within: number,
  inHand: number | null = null,
): number | null {
  let found: number | null = null;
  let least = within;
  for (let i = 0; i < x.length; i++) {
    const away = Math.hypot((x[i] as number) - to.x, (y[i] as number) - to.y);
    if (away < least || (away === least && found === inHand)) [found, least] = [i, away];
  }
  return found;
}

/** The examples by the values of a column, least first. */
export function byValue(values: ArrayLike<number>): readonly number[] {
  return Array.from(values, (_, i) => i).sort(
    (one, other) => (values[one] as number) - (values[other] as number) || one - other,
  );
}

/** Where a walk of so many examples from the one in hand ends; it begins at an end of the order. */
export function walked(order: readonly number[], inHand: number | null, by: number): number {
  const place = inHand === null ? (by > 0 ? -1 : order.length) : order.indexOf(inHand);
  const next = Math.min(order.length - 1, Math.max(0, place + by));
  return order[next] as number;
}

/** The last answer for the last picture: many live attributes read one computation. */
export function lastOf<F extends Examples, T>(compute: (now: F) => T): (now: F) => T {
  let known: { now: F; answer: T } | null = null;
  return (now) => {
    if (known?.now !== now) known = { now, answer: compute(now) };
    return known.answer;
  };
}
