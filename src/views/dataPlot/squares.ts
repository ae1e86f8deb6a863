/**
 * Real squares on the plot: a miss is a vertical distance on the screen, and its square has that side both ways. Each
 * stands on the side of its miss where it is read best: inside the plot, off the other points, clear of
 * the other squares and of the line. All lengths in pixels.
 */
import type { Frame, Point } from '../axes/frame.ts';

export interface PlottedMiss {
  readonly x: number;
  readonly observed: number;
  readonly predicted: number;
}

export interface MissSquare {
  readonly left: number;
  readonly top: number;
  readonly side: number;
  /** As wide as it is tall; 0 where that is more than the plot can show, which then has its side alone. */
  readonly width: number;
  readonly toRight: boolean;
}

/** With few points every combination of sides is tried; with more, each square takes the best side left. */
const FEW = 7;
/** With so many that they cover each other anyway, only the edges matter. */
const MANY = 60;

export function placeSquares(misses: readonly PlottedMiss[], frame: Frame): MissSquare[] {
  const both = misses.map((miss) => [squareOf(miss, true, frame), squareOf(miss, false, frame)] as const);
  if (misses.length > MANY) {
    return both.map(([right, left]) => (right.left + right.width <= frame.right ? right : left));
  }
  const rises = risesToTheRight(misses);
  const alone = both.map((pair, i) => pair.map((square) => ownFaults(square, i, misses, frame, rises)));
  if (misses.length > FEW) {
    const placed: MissSquare[] = [];
    for (const [i, pair] of both.entries()) {
      const [right, left] = pair.map(
        (square, k) => (alone[i]?.[k] ?? 0) + placed.reduce((sum, other) => sum + overlap(square, other), 0),
      ) as [number, number];
      placed.push(right <= left ? pair[0] : pair[1]);
    }
    return placed;
  }
  let best: MissSquare[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let choice = 0; choice < 2 ** misses.length; choice++) {
    let faults = 0;
    const placed = both.map((pair, i) => {
      const k = (choice >> i) & 1;
      faults += alone[i]?.[k] ?? 0;
      return pair[k] as MissSquare;
    });
    for (let i = 0; i < placed.length && faults < least; i++) {
      for (let j = 0; j < i; j++) faults += overlap(placed[i] as MissSquare, placed[j] as MissSquare);
    }
    if (faults < least) {
      least = faults;
      best = placed;
    }
  }
  return best;
}

function squareOf({ x, observed, predicted }: PlottedMiss, toRight: boolean, frame: Frame): MissSquare {
  const side = Math.abs(predicted - observed);
  const width = side > Math.min(frame.right - frame.left, frame.bottom - frame.top) ? 0 : side;
  return { left: toRight ? x : x - width, top: Math.min(observed, predicted), side, width, toRight };
}

/** Whether the line goes up to the right, from two of its own predictions (y grows downwards on a screen). */
function risesToTheRight(misses: readonly PlottedMiss[]): boolean {
  const [first] = misses;
  const other = misses.find(({ x }) => x !== first?.x);
  if (!first || !other) return true;
  return (other.predicted - first.predicted) * (other.x - first.x) < 0;
}

function ownFaults(
  square: MissSquare,
  index: number,
  misses: readonly PlottedMiss[],
  frame: Frame,
  rises: boolean,
): number {
  const { left, top, side, width, toRight } = square;
  const outside = Math.max(0, frame.left - left) + Math.max(0, left + width - frame.right);
  const hidden = misses.filter(
    ({ x, observed }, i) => i !== index && contains(square, { x, y: observed }),
  ).length;
  // The line cuts through the square unless it leans away from it.
  const { observed = 0, predicted = 0 } = misses[index] ?? {};
  const pointAbove = observed < predicted;
  const cut = pointAbove === rises ? toRight : !toRight;
  return (
    1e4 * outside +
    2 * hidden * side +
    (cut ? 0.2 * side : 0) +
    (top < frame.top ? 1 : 0) +
    (toRight ? 0 : 0.5)
  );
}

function contains({ left, top, side, width }: MissSquare, { x, y }: Point): boolean {
  return x > left - 6 && x < left + width + 6 && y > top - 6 && y < top + side + 6;
}

/** How far two squares cover each other, as a length. */
function overlap(a: MissSquare, b: MissSquare): number {
  const wide = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const tall = Math.min(a.top + a.side, b.top + b.side) - Math.max(a.top, b.top);
  return wide > 0 && tall > 0 ? 3 * Math.sqrt(wide * tall) : 0;
}
