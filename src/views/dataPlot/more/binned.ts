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

/** The counts add up, with those outside, to the number of points. */
export function binned({ x, y }: LineData, across: Along, down: Along): Cells {
  const counts = new Uint32Array(across.cells * down.cells);
  let outside = 0;
  let most = 0;
  for (let i = 0; i < x.length; i++) {
    const column = Math.floor(across.at + across.by * (x[i] as number));
    const row = Math.floor(down.at + down.by * (y[i] as number));
    if (column >= 0 && column < across.cells && row >= 0 && row < down.cells) {
      const cell = row * across.cells + column;
      const count = (counts[cell] as number) + 1;
      counts[cell] = count;
      if (count > most) most = count;
    } else outside++;
  }
  return { across: across.cells, down: down.cells, counts, outside, most };
}

/** How dark a cell is, from 0 to 1: ten times as many points are one shade darker, and a single point can still be seen. */
export function shade(count: number, most: number): number {
  return count === 0 ? 0 : 0.3 + (0.7 * Math.log1p(count - 1)) / Math.max(Math.log(2), Math.log1p(most - 1));
}
