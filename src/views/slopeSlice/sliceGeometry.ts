/** Points, lines and arcs on the screen. A piece of a parabola is exactly one quadratic Bézier curve. */
import { legIn } from '../axes/clipLeg.ts';
import type { Frame } from '../axes/frame.ts';

export type Point = readonly [x: number, y: number];
export type Segment = readonly [from: Point, to: Point];

const round = (value: number) => Math.round(value * 100) / 100;
export const at = ([x, y]: Point): string => `${round(x)} ${round(y)}`;

export const arcPath = (from: Point, control: Point, to: Point): string =>
  `M${at(from)} Q${at(control)} ${at(to)}`;
export const linePath = ([from, to]: Segment): string => `M${at(from)} L${at(to)}`;

/** What of a line can be seen through a window: a nudge far up a steep wall is far away. */
export const linePathIn = (window: Frame, [[x1, y1], [x2, y2]]: Segment): string =>
  legIn({ x: x1, y: y1 }, { x: x2, y: y2 }, window);
/** The two outer tangents of two circles: light from what is enlarged to the glass. Empty when one holds the other. */
export function beamsBetween(a: Point, ra: number, b: Point, rb: number): string {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const distance = Math.hypot(dx, dy);
  if (distance <= Math.abs(rb - ra) + 1) return '';
  const heading = Math.atan2(dy, dx);
  const spread = Math.acos((ra - rb) / distance);
  const on = ([x, y]: Point, r: number, angle: number): Point => [
    x + r * Math.cos(angle),
    y + r * Math.sin(angle),
  ];
  return [heading + spread, heading - spread]
    .map((angle) => linePath([on(a, ra, angle), on(b, rb, angle)]))
    .join(' ');
}

/** A line through a point that rises by `steep` pixels a pixel, so far back and so far on. */
export function through([px, py]: Point, steep: number, back: number, on: number, direction = 1): Segment {
  const length = Math.hypot(1, steep);
  const [dx, dy] = [direction / length, (-direction * steep) / length];
  return [
    [px - back * dx, py - back * dy],
    [px + on * dx, py + on * dy],
  ];
}
