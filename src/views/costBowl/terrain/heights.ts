/** A terrain as heights in the bowl's world, on a grid; and where straight lines meet it there, which is found step by step and then by halving. */
import { clamp } from '../../../core/clamp.ts';
import type { TerrainGrid } from '../../terrain/terrainGrid.ts';
import { HEIGHT, type Transform, type Vec3 } from '../bowlSpace.ts';
import type { Ray } from '../bowlView.ts';

export interface Heights {
  readonly cells: number;
  /** World heights, row by row as in the grid; kept near the box, NaN where there is no value. */
  readonly y: Float32Array;
  /** The highest of each block of cells: a line that runs above it has nothing to look for there. */
  readonly tops: Float32Array;
  /** Blocks a side. */
  readonly blocks: number;
  /** Half the floor's sides in the world. */
  readonly half: number;
}

/** How far heights may leave the box, in heights of the box: so that a wall is cut where it crosses the cut, and stays a number of single precision. */
const OVER = 2;
const UNDER = -1;
/** Nearer than this is on the surface. */
const NEAR = 0.001;
/** Cells a side of a block. */
const BLOCK = 8;
/** What lies on an end of the box is in it, whatever rounding has done. */
const SLACK = 1e-4;

export function heightsOf(grid: TerrainGrid, { scale, toWorld, cost, w }: Transform): Heights {
  const { cells, values } = grid;
  const y = new Float32Array(values.length);
  const side = cells + 1;
  const blocks = Math.ceil(cells / BLOCK);
  const tops = new Float32Array(blocks * blocks).fill(Number.NEGATIVE_INFINITY);
  for (let at = 0; at < y.length; at++) {
    const height = ((values[at] as number) - cost.min) * scale[1];
    y[at] = clamp(height, UNDER * HEIGHT, OVER * HEIGHT);
  }
  for (let j = 0; j < cells; j++) {
    const row = Math.floor(j / BLOCK) * blocks;
    for (let i = 0; i < cells; i++) {
      const here = j * side + i;
      const block = row + Math.floor(i / BLOCK);
      for (const corner of [here, here + 1, here + side, here + side + 1]) {
        if ((y[corner] as number) > (tops[block] as number)) tops[block] = y[corner] as number;
      }
    }
  }
  return { cells, y, tops, blocks, half: toWorld(w.max, 0, 0)[0] };
}

export interface Crossing {
  readonly t: number;
  /** Whether the line comes from above. */
  readonly above: boolean;
}

/** Every place in the box where the line meets the surface, in its order. */
export function crossings(heights: Heights, ray: Ray, from: number, to: number): Crossing[] {
  const found: Crossing[] = [];
  walk(heights, ray, [from, to], (crossing) => {
    found.push(crossing);
    return false;
  });
  return found;
}

/** Whether the line meets the surface at all. */
export function meets(heights: Heights, ray: Ray, from: number, to: number): boolean {
  return walk(heights, ray, [from, to], null);
}

/** The part of a line inside the box. */
function withinBox({ origin, direction }: Ray, half: number, [from, to]: readonly [number, number]) {
  let [t0, t1] = [from, to];
  for (const axis of [0, 1, 2] as const) {
    const [low, high] = axis === 1 ? [-SLACK, HEIGHT + SLACK] : [-half, half];
    const [start, speed] = [origin[axis], direction[axis]];
    if (speed === 0) {
      if (start < low || start > high) return null;
      continue;
    }
    const [a, b] = [(low - start) / speed, (high - start) / speed];
    t0 = Math.max(t0, Math.min(a, b));
    t1 = Math.min(t1, Math.max(a, b));
  }
  return t0 < t1 ? ([t0, t1] as const) : null;
}

/** Goes along the line, cell by cell, until `visit` has seen enough, or to the first place where there is nobody to visit. */
function walk(
  heights: Heights,
  ray: Ray,
  range: readonly [number, number],
  visit: ((crossing: Crossing) => boolean) | null,
): boolean {
  const { half, cells, tops, blocks } = heights;
  const part = withinBox(ray, half, range);
  if (!part) return false;
  const [t0, t1] = part;
  const [x, y, z] = ray.origin;
  const [dx, dy, dz] = ray.direction;
  const perCell = cells / (2 * half);
  const step = (t1 - t0) / Math.max(2, Math.ceil((t1 - t0) * Math.hypot(dx, dz) * perCell));
  // How long the line stays in a block, at least: it is left by its nearer side.
  const [u0, v0, du, dv] = [(x + half) * perCell, (half - z) * perCell, dx * perCell, -dz * perCell];
  let before = Number.NaN;
  let last = t0;
  for (let t = t0; t <= t1 + step / 2; t += step) {
    const [u, v] = [u0 + du * t, v0 + dv * t];
    const [i, j] = [blockOf(u, blocks), blockOf(v, blocks)];
    if (dy >= 0 && y + dy * t > (tops[j * blocks + i] as number) && !(before < 0)) {
      const exit = Math.min(leaves(u, du, i), leaves(v, dv, j));
      // The last step in the block is taken as one just above it.
      before = 1;
      last = t;
      if (exit > step) t += Math.floor(exit / step) * step - step;
      continue;
    }
    let here = y + dy * t - heightAt(heights, u, v);
    // A line that begins on the surface begins above it, whatever the grid makes of the surface there.
    if (t === t0 && Math.abs(here) < NEAR) here = NEAR;
    if (before * here <= 0 && before !== here) {
      if (!visit) return true;
      const over = (at: number) => y + dy * at - heightAt(heights, u0 + du * at, v0 + dv * at);
      if (visit({ t: root(over, [last, t], before > here), above: before > here })) return true;
    }
    before = here;
    last = t;
  }
  return false;
}

const blockOf = (u: number, blocks: number) => clamp(Math.floor(u / BLOCK), 0, blocks - 1);

/** How much further a place moves until it leaves its block. */
function leaves(u: number, speed: number, block: number): number {
  if (speed === 0) return Number.POSITIVE_INFINITY;
  return ((block + (speed > 0 ? 1 : 0)) * BLOCK - u) / speed;
}

function root(over: (t: number) => number, [from, to]: readonly [number, number], falling: boolean): number {
  let [low, high] = [from, to];
  for (let i = 0; i < 14; i++) {
    const middle = (low + high) / 2;
    if (over(middle) > 0 === falling) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The height at a place of the grid, in cells; NaN where one of the corners around it has none. */
function heightAt({ cells, y }: Heights, u: number, v: number): number {
  const i = clamp(Math.floor(u), 0, cells - 1);
  const j = clamp(Math.floor(v), 0, cells - 1);
  const [s, t] = [u - i, v - j];
  const here = j * (cells + 1) + i;
  const above = here + cells + 1;
  return (
    (1 - t) * ((1 - s) * (y[here] as number) + s * (y[here + 1] as number)) +
    t * ((1 - s) * (y[above] as number) + s * (y[above + 1] as number))
  );
}

/** A line from a point to the eye, for asking what stands between. */
export const toward = (p: Vec3, eye: Vec3): Ray => ({
  origin: p,
  direction: [eye[0] - p[0], eye[1] - p[1], eye[2] - p[2]],
});
