/** Points as SVG path data, short: tenths of a pixel, each line relative to the last point. */
import type { Point } from './frame.ts';

const tenths = (value: number) => Math.round(value * 10);
const text = (value: number) => {
  const number = String(value / 10);
  return number.startsWith('0.')
    ? number.slice(1)
    : number.startsWith('-0.')
      ? `-${number.slice(2)}`
      : number;
};

export function line(points: readonly Point[], closed = false): string {
  let out = '';
  let [x, y] = [0, 0];
  for (const point of points) {
    const [nextX, nextY] = [tenths(point.x), tenths(point.y)];
    if (!Number.isFinite(nextX + nextY)) return '';
    if (out === '') out = `M${text(nextX)} ${text(nextY)}l`;
    else if (nextX !== x || nextY !== y) out += `${spaced(nextX - x, out.endsWith('l'))}${spaced(nextY - y)}`;
    [x, y] = [nextX, nextY];
  }
  if (out.endsWith('l')) return `${out.slice(0, -1)}h0`;
  return closed && out ? `${out}z` : out;
}

function spaced(value: number, first = false): string {
  const number = text(value);
  return first || number.startsWith('-') ? number : ` ${number}`;
}

/** A dot: a line of no length, which a round cap draws as wide as the stroke. */
export const dot = ({ x, y }: Point): string =>
  Number.isFinite(x + y) ? `M${text(tenths(x))} ${text(tenths(y))}h0` : '';

/** Dots, each from the one before. */
export function dots(points: readonly Point[]): string {
  let out = '';
  let [x, y] = [0, 0];
  for (const point of points) {
    const [nextX, nextY] = [tenths(point.x), tenths(point.y)];
    if (!Number.isFinite(nextX + nextY)) continue;
    out += `${out ? 'm' : 'M'}${text(nextX - x)}${spaced(nextY - y)}h0`;
    [x, y] = [nextX, nextY];
  }
  return out;
}

/** A ring. */
export const circle = (x: number, y: number, r: number): string =>
  `M${text(tenths(x - r))} ${text(tenths(y))}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

interface ArrowShape {
  readonly width: number;
  readonly head: number;
  /** A break across it: it would be longer. */
  readonly broken?: boolean;
}

/** A filled arrow, shaft, head and break in one path, so that it and its halo are one shape to paint. */
export function arrow(tail: Point, tip: Point, { width, head, broken = false }: ArrowShape): string {
  const length = Math.hypot(tip.x - tail.x, tip.y - tail.y);
  if (!(length > 0.5)) return '';
  const at = alongside(tail, tip, length);
  const half = width / 2;
  const neck = Math.max(0, length - head);
  const shaft = [at(0, half), at(neck, half), ...tipOf(at, length, head), at(neck, -half), at(0, -half)];
  return line(shaft, true) + (broken ? breakAcross(tail, tip, head) : '');
}

/** The head of an arrow alone, filled. */
export function arrowHead(tail: Point, tip: Point, head: number): string {
  const length = Math.hypot(tip.x - tail.x, tip.y - tail.y);
  return length > 0.5 ? line(tipOf(alongside(tail, tip, length), length, head), true) : '';
}

/** Two bars across the middle of an arrow, filled. */
export function breakAcross(tail: Point, tip: Point, head: number): string {
  const length = Math.hypot(tip.x - tail.x, tip.y - tail.y);
  const at = alongside(tail, tip, length);
  const middle = (length - head) / 2;
  const bar = (from: number) =>
    line(
      [at(from - 2.5, head * 0.5), at(from, head * 0.5), at(from + 2.5, -head * 0.5), at(from, -head * 0.5)],
      true,
    );
  return bar(middle - 2) + bar(middle + 3);
}

type Alongside = (along: number, aside: number) => Point;

const alongside = (tail: Point, tip: Point, length: number): Alongside => {
  const [ux, uy] = [(tip.x - tail.x) / length, (tip.y - tail.y) / length];
  return (along, aside) => ({
    x: tail.x + ux * along - uy * aside,
    y: tail.y + uy * along + ux * aside,
  });
};

const tipOf = (at: Alongside, length: number, head: number): Point[] => {
  const wing = Math.min(head, length) * 0.46;
  const neck = Math.max(0, length - head);
  return [at(neck, wing), at(length, 0), at(neck, -wing)];
};
