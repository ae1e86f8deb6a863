/** Points as SVG path data, short: tenths of a pixel, each line relative to the last point. */
import type { Projected } from './bowlView.ts';

const tenths = (value: number) => Math.round(value * 10);
const text = (value: number) => {
  const number = String(value / 10);
  return number.startsWith('0.')
    ? number.slice(1)
    : number.startsWith('-0.')
      ? `-${number.slice(2)}`
      : number;
};

export function line(points: readonly Projected[], closed = false): string {
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
export const dot = ({ x, y }: Projected): string =>
  Number.isFinite(x + y) ? `M${text(tenths(x))} ${text(tenths(y))}h0` : '';

export const circle = (x: number, y: number, r: number): string =>
  `M${text(tenths(x - r))} ${text(tenths(y))}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

export interface ArrowShape {
  readonly width: number;
  readonly head: number;
  readonly dashed?: boolean;
}

/** A filled arrow, shaft and head in one outline, so that it and its halo are one shape to paint. */
export function arrow(tail: Projected, tip: Projected, { width, head, dashed = false }: ArrowShape): string {
  const length = Math.hypot(tip.x - tail.x, tip.y - tail.y);
  if (!(length > 0.5)) return '';
  const [ux, uy] = [(tip.x - tail.x) / length, (tip.y - tail.y) / length];
  const at = (along: number, aside: number): Projected => ({
    x: tail.x + ux * along - uy * aside,
    y: tail.y + uy * along + ux * aside,
  });
  const half = width / 2;
  const neck = Math.max(0, length - head);
  const wing = Math.min(head, length) * 0.46;
  const point = [at(neck, wing), at(length, 0), at(neck, -wing)];
  if (!dashed) return line([at(0, half), at(neck, half), ...point, at(neck, -half), at(0, -half)], true);
  let out = line(point, true);
  for (let from = 8; from < neck - 2; from += 11) {
    const to = Math.min(neck, from + 6.5);
    out += line([at(from, half), at(to, half), at(to, -half), at(from, -half)], true);
  }
  return out;
}
