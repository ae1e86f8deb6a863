/** Many examples as dots: where each stands on the screen, which is nearest to a pointer, and in what order keys walk through them. */
import { clamp } from '../../core/clamp.ts';
import type { Examples } from '../../run/stage/facets.ts';
import type { Point } from '../axes/frame.ts';

/** One entry an example, in pixels. */
export interface Placed {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** Pixels are counted in tenths; a spot is one number, so that many are sorted quickly. */
const TENTHS = 10;
const STRIDE = 2 ** 22;
const tenths = (value: number) => Math.round(clamp(value, -1e5, 1e5) * TENTHS);

/** As short as it can be written: .4, -.4. */
const short = (count: number) => String(count / TENTHS).replace(/^(-?)0\./, '$1.');
const apart = (number: string) => (number[0] === '-' ? number : ` ${number}`);

/** The dots in one path, each spot once: a line of no length is drawn as a round cap. From left to right, each from the one before: that packs to half the size. */
export function dotsPath({ x, y }: Placed, holds: (example: number) => boolean = () => true): string {
  const spots = new Float64Array(x.length);
  let count = 0;
  for (let i = 0; i < x.length; i++)
    if (holds(i)) spots[count++] = tenths(x[i] as number) * STRIDE + tenths(y[i] as number);
  let path = '';
  let [left, top] = [0, 0];
  let last = Number.NaN;
  for (const spot of spots.subarray(0, count).sort()) {
    if (spot === last || Number.isNaN(spot)) continue;
    last = spot;
    const across = Math.round(spot / STRIDE);
    const down = spot - across * STRIDE;
    path += `${path ? 'm' : 'M'}${short(across - left)}${apart(short(down - top))}h0`;
    [left, top] = [across, down];
  }
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
