/** How many points fall into each cell of a grid over the plot: what a picture of a million points is made of. */
import type { LineData } from '../../../core/observations.ts';

/** A straight map from a value to a place: place = at + by · value, in cells. */
interface Along {
  readonly at: number;
  readonly by: number;
  readonly cells: number;
}

export interface Cells {
  readonly across: number;
  readonly down: number;
  /** Row by row from the top left. */
  readonly counts: Uint32Array;
  /** Points that lie in no cell. */
  readonly outside: number;
  /** The fullest cell’s count. */
  readonly most: number;
}

/** Points that are counted between two looks at the clock: under a millisecond's work. */
const PIECE = 10_000;

/**
 * Counts in pieces, so that whoever asks can let the page go on in between. In the end the counts add up, with those outside, to the
 * number of points.
 */
export function* binning(data: LineData, across: Along, down: Along): Generator<undefined, Cells> {
  const counts = new Uint32Array(across.cells * down.cells);
  let outside = 0;
  for (let from = 0; from < data.x.length; from += PIECE) {
    outside += countPiece(counts, data, { from, across, down });
    yield;
  }
  let most = 0;
  for (const count of counts) if (count > most) most = count;
  return { across: across.cells, down: down.cells, counts, outside, most };
}

/** Adds one piece to the counts; returns how many of it lie in no cell. */
function countPiece(
  counts: Uint32Array,
  { x, y }: LineData,
  { from, across, down }: { from: number; across: Along; down: Along },
): number {
  let outside = 0;
  const to = Math.min(x.length, from + PIECE);
  for (let i = from; i < to; i++) {
    const column = Math.floor(across.at + across.by * (x[i] as number));
    const row = Math.floor(down.at + down.by * (y[i] as number));
    if (column >= 0 && column < across.cells && row >= 0 && row < down.cells)
      (counts[row * across.cells + column] as number)++;
    else outside++;
  }
  return outside;
}

/** How dark a cell is, from 0 to 1: ten times as many points are one shade darker, and a single point can still be seen. */
export function shade(count: number, most: number): number {
  return count === 0 ? 0 : 0.3 + (0.7 * Math.log1p(count - 1)) / Math.max(Math.log(2), Math.log1p(most - 1));
}
