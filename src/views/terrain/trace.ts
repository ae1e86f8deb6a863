/**
 * Where a field on a grid is at most some level, as closed loops, and where it is at that level, as lines: marching squares (Lorensen &
 * Cline 1987 in two dimensions), its segments joined. Around the grid stands a ring of cells without width whose outer corners are outside, so
 * every loop closes, along the border where the region goes on beyond it. A place without a finite value is outside; there the region ends
 * where the values do, which is found by halving.
 */
import { place, type TerrainGrid, wallBetween } from './terrainGrid.ts';

type Place = readonly [w: number, b: number];

export interface Region {
  /** The first point again at the end; holes run the other way round. */
  readonly loops: readonly (readonly Place[])[];
  /** The parts of the loops on which the field has the level. */
  readonly lines: readonly { readonly points: readonly Place[]; readonly closed: boolean }[];
}

interface Crossing {
  readonly at: Place;
  /** Whether the field has the level here; else its values or its window end here. */
  readonly level: boolean;
}

export function regionUnder(grid: TerrainGrid, level: number): Region {
  const tracing = segments(grid, level);
  const crossings = new Map<number, Crossing>();
  const crossing = (edge: number): Crossing => {
    const found = crossings.get(edge) ?? crossingOn(grid, level, edge);
    crossings.set(edge, found);
    return found;
  };
  const loops: Place[][] = [];
  const lines: { points: Place[]; closed: boolean }[] = [];
  const left = new Set(tracing.keys());
  for (const start of left) {
    const loop: Crossing[] = [];
    let edge = start;
    do {
      left.delete(edge);
      loop.push(crossing(edge));
      edge = tracing.get(edge) as number;
    } while (edge !== start);
    loop.push(crossing(start));
    loops.push(loop.map(({ at }) => at));
    lines.push(...levelParts(loop));
  }
  return { loops, lines };
}

/** The runs of a loop that follow the level. */
function levelParts(loop: readonly Crossing[]): { points: Place[]; closed: boolean }[] {
  if (loop.every(({ level }) => level)) return [{ points: loop.map(({ at }) => at), closed: true }];
  // Begun where the level is left, so that no run is cut in two.
  const open = loop.slice(0, -1);
  const first = open.findIndex(({ level }) => !level);
  const runs: Place[][] = [[]];
  for (const { at, level } of [...open.slice(first), ...open.slice(0, first)]) {
    if (level) (runs.at(-1) as Place[]).push(at);
    else if ((runs.at(-1) as Place[]).length) runs.push([]);
  }
  return runs.filter(({ length }) => length > 1).map((points) => ({ points, closed: false }));
}

/** From each crossed edge to the next, with the region on the left. */
function segments({ cells, values }: TerrainGrid, level: number): Map<number, number> {
  const side = cells + 1;
  const row = cells + 3;
  const next = new Map<number, number>();
  const value = (i: number, j: number) =>
    i < 0 || j < 0 || i > cells || j > cells ? Number.NaN : (values[j * side + i] as number);
  const under = insideOf(values, side, level);
  for (let j = -1; j <= cells; j++) {
    for (let i = -1; i <= cells; i++) {
      const corner = (j + 1) * row + i + 1;
      const bits =
        (under[corner] as number) |
        ((under[corner + 1] as number) << 1) |
        ((under[corner + row + 1] as number) << 2) |
        ((under[corner + row] as number) << 3);
      if (bits === 0 || bits === 15) continue;
      const here = 2 * corner;
      const edges = [here, here + 3, here + 2 * row, here + 1] as const;
      const inside = (k: number) => ((bits >> (k % 4)) & 1) === 1;
      // Where two corners across from each other are inside, the middle says whether they hang together.
      const joined = (value(i, j) + value(i + 1, j) + value(i + 1, j + 1) + value(i, j + 1)) / 4 <= level;
      for (let k = 0; k < 4; k++) {
        if (!inside(k) || inside(k + 1)) continue;
        const entries = [1, 2, 3].map((by) => (k + by) % 4).filter((e) => !inside(e) && inside(e + 1));
        const entry = joined ? entries[0] : entries.at(-1);
        next.set(edges[k] as number, edges[entry as number] as number);
      }
    }
  }
  return next;
}

/** 1 where a place is inside, 0 where it is not, with a ring of places outside around the grid. */
function insideOf(values: Float64Array, side: number, level: number): Uint8Array {
  const row = side + 2;
  const inside = new Uint8Array(row * row);
  for (let j = 0; j < side; j++) {
    const [from, to] = [j * side, (j + 1) * row + 1];
    for (let i = 0; i < side; i++) if ((values[from + i] as number) <= level) inside[to + i] = 1;
  }
  return inside;
}

/** Edges are numbered by the corner at their lower left, even along w and odd along b. */
function crossingOn(grid: TerrainGrid, level: number, edge: number): Crossing {
  const { cells, values } = grid;
  const row = cells + 3;
  const corner = edge >> 1;
  const [i, j] = [(corner % row) - 1, Math.floor(corner / row) - 1];
  const [k, l] = edge % 2 === 0 ? [i + 1, j] : [i, j + 1];
  const inGrid = (a: number, b: number) => a >= 0 && b >= 0 && a <= cells && b <= cells;
  const at = (a: number, b: number): Place => [place(grid.w, a / cells), place(grid.b, b / cells)];
  if (!inGrid(i, j)) return { at: at(k, l), level: false };
  if (!inGrid(k, l)) return { at: at(i, j), level: false };
  const read = (a: number, b: number) => values[b * (cells + 1) + a] as number;
  const low = read(i, j) <= level;
  const [from, to] = low ? [at(i, j), at(k, l)] : [at(k, l), at(i, j)];
  const under = low ? read(i, j) : read(k, l);
  let over = low ? read(k, l) : read(i, j);
  let reach = 1;
  if (!Number.isFinite(over)) {
    const wall = wallBetween(grid, from, to);
    if (wall.value <= level) return { at: between(from, to, wall.share), level: false };
    [over, reach] = [wall.value, wall.share];
  }
  return {
    at: between(from, to, levelBetween(grid, { from, to }, [under, over, reach, level])),
    level: true,
  };
}

/**
 * The share of the way at which the level is met: straight between the ends, then once more between the nearer ones; where the values leap, as at
 * a pole, by halving.
 */
function levelBetween(
  { exact }: TerrainGrid,
  { from, to }: { from: Place; to: Place },
  [under, over, reach, level]: readonly [under: number, over: number, reach: number, level: number],
): number {
  let [s0, v0, s1, v1] = [0, under, reach, over];
  const straight = () => (v1 > v0 ? s0 + ((s1 - s0) * (level - v0)) / (v1 - v0) : s0);
  const narrow = (share: number) => {
    const value = exact(...between(from, to, share));
    if (value <= level) [s0, v0] = [share, value];
    else [s1, v1] = [share, value];
    return Math.abs(value - level);
  };
  const miss = narrow(straight());
  if (miss < 0.3 * (over - under)) return straight();
  for (let i = 0; i < 12; i++) narrow((s0 + s1) / 2);
  return s0;
}

const between = (from: Place, to: Place, share: number): Place => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];
