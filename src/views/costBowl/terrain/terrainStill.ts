/**
 * A terrain as flat patches, from back to front. What is seen from beneath is glass before the rest; only the foremost glass is kept, and none that
 * a hill hides.
 */

import { line } from '../../axes/pathData.ts';
import { hex, rampColor } from '../../ramp.ts';
import { type Corner, cellOf, clipped } from '../../terrain/cells.ts';
import { gridOf } from '../../terrain/terrainGrid.ts';
import type { Patch, StillSurface, Vec3 } from '../bowlSpace.ts';
import { type BowlView, dot } from '../bowlView.ts';
import { brightness, lightOf } from '../shade.ts';
import type { TerrainSpace } from './terrainSpace.ts';

const CELLS = 44;
const SHADES = 16;
const COLORS = 30;

interface Look {
  readonly face: 1 | -1;
  readonly fill: string;
}

export function terrainStill(space: TerrainSpace, view: BowlView): StillSurface {
  const grid = gridOf(space.surface, CELLS);
  const light = lightOf(view);
  const sides: Record<1 | -1, { fill: string; d: string }[]> = { 1: [], [-1]: [] };
  const { eye } = view;
  const [columns, rows] = [
    byDistance(space.toModel(eye)[0], grid.w),
    byDistance(space.toModel(eye)[1], grid.b),
  ];
  for (const j of rows) {
    for (const i of columns) {
      const polygon = clipped(clipped(cellOf(grid, i, j), space.cost.max, 1), space.cost.min, -1);
      if (polygon.length < 3) continue;
      const corners = polygon.map(({ w, b, value }) => space.toWorld(w, b, value));
      const look = lookOf(space, polygon, corners, { eye, light });
      if (!look) continue;
      const d = line(
        corners.map((p) => view.project(p)),
        true,
      );
      const patches = sides[look.face];
      const last = patches.at(-1);
      if (last?.fill === look.fill) last.d += d;
      else patches.push({ fill: look.fill, d });
    }
  }
  return { inner: sides[1], outer: gathered(sides[-1]) };
}

function lookOf(
  space: TerrainSpace,
  polygon: readonly Corner[],
  corners: readonly Vec3[],
  { eye, light }: { eye: Vec3; light: Vec3 },
): Look | null {
  const middle = mean(corners);
  const normal = upperNormal(corners);
  const toEye: Vec3 = [eye[0] - middle[0], eye[1] - middle[1], eye[2] - middle[2]];
  const face = dot(normal, toEye) > 0 ? 1 : -1;
  if (face === -1 && space.isHidden(middle, eye)) return null;
  const value = polygon.reduce((sum, corner) => sum + corner.value, 0) / polygon.length;
  const bright = Math.round(brightness(normal, light, face) * SHADES) / SHADES;
  const share = Math.round(space.rampShare(value) * COLORS) / COLORS;
  return { face, fill: hex(rampColor(share, bright)) };
}

/** The grid's columns or rows, those that are farthest from the eye first. */
function byDistance(eye: number, [from, to]: readonly [number, number]): number[] {
  const nearest = ((eye - from) / (to - from)) * CELLS - 0.5;
  return Array.from({ length: CELLS }, (_, i) => i).sort(
    (one, other) => Math.abs(other - nearest) - Math.abs(one - nearest),
  );
}

/** Of a polygon that may be a little bent. (Newell's method.) */
function upperNormal(corners: readonly Vec3[]): Vec3 {
  let [x, y, z] = [0, 0, 0];
  for (const [k, a] of corners.entries()) {
    const c = corners[(k + 1) % corners.length] as Vec3;
    x += (a[1] - c[1]) * (a[2] + c[2]);
    y += (a[2] - c[2]) * (a[0] + c[0]);
    z += (a[0] - c[0]) * (a[1] + c[1]);
  }
  const length = (y < 0 ? -1 : 1) * (Math.hypot(x, y, z) || 1);
  return [x / length, y / length, z / length];
}

function mean(points: readonly Vec3[]): Vec3 {
  const sum = points.reduce<Vec3>((all, p) => [all[0] + p[0], all[1] + p[1], all[2] + p[2]], [0, 0, 0]);
  return [sum[0] / points.length, sum[1] / points.length, sum[2] / points.length];
}

/** Glass in one layer needs no order. */
function gathered(patches: readonly Patch[]): Patch[] {
  const paths = new Map<string, string>();
  for (const { fill, d } of patches) paths.set(fill, (paths.get(fill) ?? '') + d);
  return [...paths].map(([fill, d]) => ({ fill, d }));
}
