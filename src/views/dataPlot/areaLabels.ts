/**
 * Where the area is written in each square: in its middle, unless another square, a point or another label is in the way there.
 * All lengths in pixels.
 */
import { clamp } from '../../core/clamp.ts';
import type { Frame, Point } from '../axes/frame.ts';
import type { MissSquare, PlottedMiss } from './squares.ts';

interface AreaLabel extends Point {
  /** Whether the text stands inside its square; else it stands beside it. */
  readonly inside: boolean;
}

interface LabelOptions {
  readonly frame: Frame;
  readonly em: number;
  /** Points to keep clear of, besides the observations. */
  readonly avoid?: readonly Point[];
  /** The height of the model's line at x. */
  readonly line?: (x: number) => number;
  /** How wide each label is. */
  readonly widths: readonly number[];
}

/** With more squares than this they stay where they fall. */
const FEW = 12;
const SHARES = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2, 0.9, 0.1];

export function placeAreaLabels(
  squares: readonly MissSquare[],
  misses: readonly PlottedMiss[],
  options: LabelOptions,
): AreaLabel[] {
  const { em, widths, avoid = [], line } = options;
  const points = [...avoid, ...misses.map(({ x, observed }) => ({ x, y: observed }))];
  const placed: Label[] = [];
  return squares.map((square, i) => {
    const half = (widths[i] ?? 0) / 2 + 0.3 * em;
    const places = candidates(square, half, options);
    let best = places[0] as AreaLabel;
    let least = Number.POSITIVE_INFINITY;
    for (const [rank, at] of (squares.length > FEW ? [] : places).entries()) {
      const label = { ...at, half };
      const faults =
        crossings(label, squares, at.inside ? i : -1, em) +
        4 *
          points.filter(({ x, y }) => Math.abs(x - at.x) < half + 0.6 * em && Math.abs(y - at.y) < 1.3 * em)
            .length +
        5 *
          placed.filter(
            (other) => Math.abs(other.x - at.x) < half + other.half && Math.abs(other.y - at.y) < 1.4 * em,
          ).length +
        (line && meets(label, line, em) ? 1.2 : 0) +
        // Out of its square only where in it there would be a point or a handle under it.
        (at.inside === places[0]?.inside ? 0 : 3) +
        rank / 200;
      if (faults < least) {
        least = faults;
        best = at;
      }
    }
    placed.push({ ...best, half });
    return best;
  });
}

type Label = Point & { readonly half: number };

/** Where the label of a square could stand, the best places first: in it, where it is large enough, and then beside it. */
function candidates(
  { left, top, side, width, toRight }: MissSquare,
  half: number,
  { frame, em }: LabelOptions,
): AreaLabel[] {
  // Of a square that reaches out of the plot, the part that can be seen.
  const low = clamp(top + side, frame.top, frame.bottom);
  const high = clamp(top, frame.top, frame.bottom);
  const start = clamp(left, frame.left, frame.right);
  const end = clamp(left + width, frame.left, frame.right);
  const keepIn = (y: number) => clamp(y, frame.top + 0.7 * em, frame.bottom - 0.7 * em);
  const middle = keepIn((high + low) / 2);
  const right = left + width + 0.2 * em + half;
  const beyond = left - 0.2 * em - half;
  const across = toRight ? [right, beyond] : [beyond, right];
  const beside = [middle, keepIn(low + 0.9 * em), keepIn(high - 0.9 * em)].flatMap((y) =>
    across.map((x) => ({ x: clamp(x, frame.left + half, frame.right - half), y, inside: false })),
  );
  if (end - start < 2 * half || low - high < 1.4 * em) return beside;
  const within = SHARES.flatMap((across) =>
    SHARES.map((down) => ({
      x: clamp(start + (end - start) * across, start + half, end - half),
      y: keepIn(clamp(high + (low - high) * down, high + 0.9 * em, low - 0.9 * em)),
      far: Math.abs(across - 0.5) + Math.abs(down - 0.5),
    })),
  ).sort((one, other) => one.far - other.far);
  return [...within.map(({ x, y }) => ({ x, y, inside: true })), ...beside];
}

/** How badly other squares disturb a label: their areas a little, their edges through it more. */
function crossings(label: Label, squares: readonly MissSquare[], own: number, em: number): number {
  let faults = 0;
  for (const [j, square] of squares.entries()) {
    if (j === own || !touches(label, square, em)) continue;
    faults += 1;
    const edges = [square.left, square.left + square.width];
    if (edges.some((edge) => Math.abs(edge - label.x) < label.half)) faults += 1.5;
  }
  return faults;
}

/** Whether the line runs through a label. */
function meets({ x, y, half }: Label, line: (x: number) => number, em: number): boolean {
  const ends = [line(x - half), line(x + half)];
  return Math.min(...ends) < y + 0.8 * em && Math.max(...ends) > y - 0.8 * em;
}

function touches(
  label: { x: number; y: number; half: number },
  { left, top, side, width }: MissSquare,
  em: number,
): boolean {
  return (
    label.x + label.half > left &&
    label.x - label.half < left + width &&
    label.y + 0.8 * em > top &&
    label.y - 0.8 * em < top + side
  );
}
