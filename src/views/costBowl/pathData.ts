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

/** A filled arrowhead at `tip`, coming from `tail`. */
export function head(tail: Projected, tip: Projected, size: number): string {
  const length = Math.hypot(tip.x - tail.x, tip.y - tail.y);
  if (!(length > 0.5)) return '';
  const [ux, uy] = [(tip.x - tail.x) / length, (tip.y - tail.y) / length];
  const back = Math.min(size, length);
  const [baseX, baseY] = [tip.x - ux * back, tip.y - uy * back];
  const half = back * 0.46;
  return line(
    [tip, { x: baseX - uy * half, y: baseY + ux * half }, { x: baseX + uy * half, y: baseY - ux * half }],
    true,
  );
}
