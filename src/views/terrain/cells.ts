/** One cell of a grid as a polygon: all of it, or, where values end inside it, the part that has them. */
import { place, type TerrainGrid, wallBetween } from './terrainGrid.ts';

export interface Corner {
  readonly w: number;
  readonly b: number;
  readonly value: number;
  /** The values end here. */
  readonly wall: boolean;
}

const AROUND = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;

/** Counterclockwise as seen with w to the right and b up. */
export function cellOf(grid: TerrainGrid, i: number, j: number): Corner[] {
  const side = grid.cells + 1;
  const ring = AROUND.map(
    ([di, dj]): Corner => ({
      w: place(grid.w, (i + di) / grid.cells),
      b: place(grid.b, (j + dj) / grid.cells),
      value: grid.values[(j + dj) * side + i + di] as number,
      wall: false,
    }),
  );
  if (ring.every(({ value }) => !Number.isNaN(value))) return ring;
  const polygon: Corner[] = [];
  for (const [k, here] of ring.entries()) {
    const next = ring[(k + 1) % 4] as Corner;
    const [shown, shownNext] = [!Number.isNaN(here.value), !Number.isNaN(next.value)];
    if (shown) polygon.push(here);
    if (shown && !shownNext) polygon.push(wallCorner(grid, here, next));
    if (!shown && shownNext) polygon.push(wallCorner(grid, next, here));
  }
  return polygon;
}

function wallCorner(grid: TerrainGrid, from: Corner, to: Corner): Corner {
  const { share, value } = wallBetween(grid, [from.w, from.b], [to.w, to.b]);
  return { w: from.w + (to.w - from.w) * share, b: from.b + (to.b - from.b) * share, value, wall: true };
}

/** The part of a polygon whose values are at most (side 1) or at least (side −1) a limit. (Sutherland & Hodgman 1974.) */
export function clipped(polygon: readonly Corner[], limit: number, side: 1 | -1): Corner[] {
  const over = ({ value }: Corner) => side * (value - limit);
  if (polygon.every((corner) => over(corner) <= 0)) return [...polygon];
  const kept: Corner[] = [];
  for (const [k, here] of polygon.entries()) {
    const next = polygon[(k + 1) % polygon.length] as Corner;
    const [a, z] = [over(here), over(next)];
    if (a <= 0) kept.push(here);
    if (a <= 0 === z <= 0) continue;
    const share = a / (a - z);
    kept.push({
      w: here.w + (next.w - here.w) * share,
      b: here.b + (next.b - here.b) * share,
      value: limit,
      wall: false,
    });
  }
  return kept;
}
