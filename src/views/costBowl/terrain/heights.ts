/** A terrain as heights in the bowl's world, on a grid; and where straight lines meet it there, which is found step by step and then by halving. */
import type { TerrainGrid } from '../../terrain/terrainGrid.ts';
import { HEIGHT, type Transform, type Vec3 } from '../bowlSpace.ts';
import type { Ray } from '../bowlView.ts';

export interface Heights {
  readonly cells: number;
  /** World heights, row by row as in the grid; kept near the box, NaN where there is no value. */
  readonly y: Float32Array;
  /** Half the floor's sides in the world. */
  readonly half: number;
}

/** How far heights may leave the box, in heights of the box: so that a wall is cut where it crosses the cut, and stays a number of single precision. */
const OVER = 2;
const UNDER = -1;
/** What lies on an end of the box is in it, whatever rounding has done. */
const SLACK = 1e-4;

export function heightsOf(grid: TerrainGrid, { toWorld, w }: Transform): Heights {
  const y = Float32Array.from(grid.values, (value) =>
    Math.min(OVER * HEIGHT, Math.max(UNDER * HEIGHT, toWorld(0, 0, value)[1])),
  );
  return { cells: grid.cells, y, half: toWorld(w.max, 0, 0)[0] };
}

export interface Crossing {
  readonly t: number;
  /** Whether the line comes from above. */
  readonly above: boolean;
}

/** Every place in the box where the line meets the surface, in its order. */
export function crossings(
  heights: Heights,
  { origin, direction }: Ray,
  from: number,
  to: number,
): Crossing[] {
  const found: Crossing[] = [];
  walk(heights, { origin, direction }, [from, to], (crossing) => {
    found.push(crossing);
    return false;
  });
  return found;
}

/** Whether the line meets the surface at all. */
export function meets(heights: Heights, ray: Ray, from: number, to: number): boolean {
  return walk(heights, ray, [from, to], () => true);
}

/** Goes along the line, cell by cell, until `visit` has seen enough. */
function walk(
  heights: Heights,
  { origin, direction }: Ray,
  range: readonly [number, number],
  visit: (crossing: Crossing) => boolean,
): boolean {
  const { half, cells } = heights;
  let [t0, t1] = range;
  const clip = (axis: 0 | 1 | 2, low: number, high: number) => {
    const speed = direction[axis];
    const [a, b] = [(low - origin[axis]) / speed, (high - origin[axis]) / speed];
    if (speed === 0) {
      if (origin[axis] < low || origin[axis] > high) t1 = t0 - 1;
      return;
    }
    t0 = Math.max(t0, Math.min(a, b));
    t1 = Math.min(t1, Math.max(a, b));
  };
  clip(0, -half, half);
  clip(2, -half, half);
  clip(1, -SLACK, HEIGHT + SLACK);
  if (!(t0 < t1)) return false;
  const over = (t: number) =>
    origin[1] +
    direction[1] * t -
    heightAt(heights, origin[0] + direction[0] * t, origin[2] + direction[2] * t);
  const length = ((t1 - t0) * Math.hypot(direction[0], direction[2]) * cells) / (2 * half);
  const steps = Math.max(2, Math.ceil(length));
  let before = over(t0);
  for (let i = 1; i <= steps; i++) {
    const t = t0 + ((t1 - t0) * i) / steps;
    const here = over(t);
    if (before * here <= 0 && before !== here) {
      const crossing = { t: root(over, t - (t1 - t0) / steps, t, before > here), above: before > here };
      if (visit(crossing)) return true;
    }
    before = here;
  }
  return false;
}

function root(over: (t: number) => number, from: number, to: number, falling: boolean): number {
  let [low, high] = [from, to];
  for (let i = 0; i < 14; i++) {
    const middle = (low + high) / 2;
    if (over(middle) > 0 === falling) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The height above a place of the floor; NaN where one of the corners around it has none. */
function heightAt({ cells, y, half }: Heights, x: number, z: number): number {
  const [u, v] = [((x / half + 1) / 2) * cells, ((1 - z / half) / 2) * cells];
  const i = Math.min(cells - 1, Math.max(0, Math.floor(u)));
  const j = Math.min(cells - 1, Math.max(0, Math.floor(v)));
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
