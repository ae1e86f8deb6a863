/**
 * What a picture of a grid shows: the lowest cost found in each of its cells, so a curve along one weight, and over the first two of more a map (of three and more weights the lowest over the others). Where
 * there are more values than can be drawn, a cell holds several, always the same number of them but at the end.
 */
import type { GridPlan } from './plan.ts';

export interface Cells {
  /** How many values a cell holds along a weight. */
  readonly size: number;
  /** How many cells there are along a weight. */
  readonly across: number;
  /** How many there are in all. */
  readonly count: number;
}

/** A piece of all cells, from one on. ∞ where nothing was tried. */
export interface CellsFound {
  readonly from: number;
  readonly lowest: Float64Array;
}

const MOST_ALONG = 4096;
const MOST_ACROSS = 512;

export function cellsOf({ weights, values }: GridPlan): Cells {
  const flat = weights.length > 1;
  const size = Math.ceil(values / (flat ? MOST_ACROSS : MOST_ALONG));
  const across = Math.ceil(values / size);
  return { size, across, count: flat ? across ** 2 : across };
}

/** Takes over what is lower. */
export function addCells(into: Float64Array, { from, lowest }: CellsFound): void {
  for (let k = 0; k < lowest.length; k++) {
    const cost = lowest[k] as number;
    if (cost < (into[from + k] as number)) into[from + k] = cost;
  }
}

/** A piece of so many cells in which nothing was tried yet. */
export const unseen = (count: number): Float64Array => new Float64Array(count).fill(Number.POSITIVE_INFINITY);

interface PartOfRow {
  readonly costs: Float64Array;
  /** Where the row's costs begin. */
  readonly place: number;
  readonly first: number;
  readonly end: number;
  readonly size: number;
}

/** Takes a part of a row into the row's cells, which begin at `cell`. */
export function lowestInCells(
  lowest: Float64Array,
  cell: number,
  { costs, place, first, end, size }: PartOfRow,
): void {
  const stop = place + end;
  let next = place + first - (first % size) + size;
  for (let k = place + first, at = cell + Math.floor(first / size); k < stop; next += size, at++) {
    const last = next < stop ? next : stop;
    let least = costs[k++] as number;
    for (; k < last; k++) {
      const cost = costs[k] as number;
      least = cost < least ? cost : least;
    }
    // Written only where it is lower: along a row this loop takes as long as the costs do.
    if (least < (lowest[at] as number)) lowest[at] = least;
  }
}
