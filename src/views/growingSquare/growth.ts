/**
 * How the square of one observation's miss grows when w or b is nudged. With u = x·w + b − y inside, a nudge h moves the inside by
 * d = rate · h, the rate being x along w and 1 along b (the chain rule). Then (u + d)² − u² = 2·u·d + d²: two strips as long as the
 * side, and a corner that is small of a higher order (the power rule). (Any calculus book; Strang, *Calculus*, chapters 2 and 4.)
 */
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';

export interface Growth {
  readonly axis: 'w' | 'b';
  /** The observation: pats, and wags that were counted. */
  readonly x: number;
  readonly y: number;
  /** What is squared. Its size is the side; below 0 the line is too low. */
  readonly inside: number;
  /** How fast the inside moves with w or b. */
  readonly rate: number;
  readonly nudge: number;
  /** How far the nudge moves the inside. */
  readonly moved: number;
  readonly strips: number;
  readonly corner: number;
  /** How much the square grows, for each unit of the nudge; NaN without one. */
  readonly perUnit: number;
}

/** The growth of the square in hand, or of the last one where none is; null where there is no observation. */
export function growthOf(now: Snapshot): Growth | null {
  const { data, lit, nudge, slice } = now.state;
  const last = data.x.length - 1;
  const index = lit !== null && lit <= last ? lit : last;
  const [x, y] = [data.x[index], data.y[index]];
  if (x === undefined || y === undefined) return null;
  const axis = slice ?? 'w';
  const inside = now.terms[index]?.residual ?? x * now.w + now.b - y;
  const rate = axis === 'w' ? x : 1;
  const moved = rate * nudge;
  const strips = 2 * inside * moved;
  const corner = moved * moved;
  return { axis, x, y, inside, rate, nudge, moved, strips, corner, perUnit: (strips + corner) / nudge };
}

/** What w or b has to be for the inside to be so much; null where it does not move the inside at all. */
export function valueFor({ rate, inside }: Growth, value: number, wanted: number): number | null {
  return rate === 0 ? null : value + (wanted - inside) / rate;
}

/** Sides that a picture may have room for. */
const ROOMS = [4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128];

/** The longest side that the picture has room for: it grows when it must, and shrinks only when much of it would stand empty, so that it rests under the hand. */
export function roomFor(growth: Growth | null, before: number | null): number {
  const side = Math.max(
    Math.abs(growth?.inside ?? 0),
    Math.abs((growth?.inside ?? 0) + (growth?.moved ?? 0)),
  );
  const least = ROOMS.find((room) => side <= room) ?? side;
  return before !== null && side <= before && least * 3 > before ? before : least;
}
