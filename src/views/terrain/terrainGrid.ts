/** A terrain's values on a regular grid over a window: taken once, for everything that is drawn of it. */
import type { Span, Terrain } from '../../core/terrain.ts';

export interface TerrainWindow {
  readonly w: Span;
  readonly b: Span;
}

export interface TerrainGrid extends TerrainWindow {
  /** Cells a side; there is one value more. */
  readonly cells: number;
  /** Row by row, from the lowest b, each from the lowest w. What is not a finite number is NaN. */
  readonly values: Float64Array;
  /** The value between the grid's points, as exact as the terrain. */
  exact(w: number, b: number): number;
}

const known = new WeakMap<Terrain, Map<string, TerrainGrid>>();

/** The grid of a terrain over its window, or over another; asked again it is the same. */
export function gridOf(terrain: Terrain, cells: number, window: TerrainWindow = terrain.window): TerrainGrid {
  const grids = known.get(terrain) ?? new Map<string, TerrainGrid>();
  known.set(terrain, grids);
  const key = [cells, ...window.w, ...window.b].join();
  let grid = grids.get(key);
  if (!grid) {
    // A figure that changes its size asks for many; the last few are enough.
    if (grids.size > 6) grids.clear();
    grid = sample(terrain, cells, window);
    grids.set(key, grid);
  }
  return grid;
}

function sample(terrain: Terrain, cells: number, { w, b }: TerrainWindow): TerrainGrid {
  const side = cells + 1;
  const along = (span: Span) => Float64Array.from({ length: side }, (_, i) => place(span, i / cells));
  const [ws, bs] = [along(w), along(b)];
  const at: [number, number] = [0, 0];
  const values =
    terrain.grid?.(ws, bs) ??
    Float64Array.from({ length: side * side }, (_, i) => {
      at[0] = ws[i % side] as number;
      at[1] = bs[Math.floor(i / side)] as number;
      return terrain.value(at);
    });
  for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i])) values[i] = Number.NaN;
  return { cells, w, b, values, exact: (atW, atB) => terrain.value([atW, atB]) };
}

/** The same grid with every `stride`-th value. */
export function coarser(grid: TerrainGrid, stride: number): TerrainGrid {
  const cells = grid.cells / stride;
  const side = cells + 1;
  const values = new Float64Array(side * side);
  for (let j = 0; j < side; j++) {
    for (let i = 0; i < side; i++) {
      values[j * side + i] = grid.values[j * stride * (grid.cells + 1) + i * stride] as number;
    }
  }
  return { ...grid, cells, values };
}

/** A share of the way along a span. Both ends are met exactly. */
export const place = ([from, to]: Span, share: number): number =>
  share === 1 ? to : from + (to - from) * share;

/**
 * The last place with a finite value on the way from a place that has one to a place that has none, as a share of the way, and the value there.
 */
export function wallBetween(
  { exact }: TerrainGrid,
  from: readonly [number, number],
  to: readonly [number, number],
): { share: number; value: number } {
  let [inside, outside] = [0, 1];
  let value = exact(...from);
  for (let i = 0; i < 20; i++) {
    const share = (inside + outside) / 2;
    const found = exact(from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share);
    if (Number.isFinite(found)) [inside, value] = [share, found];
    else outside = share;
  }
  return { share: inside, value };
}
