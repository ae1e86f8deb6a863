/**
 * A terrain as triangles, in world units and single precision. Heights go on a little beyond the cut: the shader cuts each pixel, so that the
 * edge is as straight as the plane. In a cell that loses its values on the way, the triangles end where the values do.
 */
import { clamp } from '../../../core/clamp.ts';
import { cellOf } from '../../terrain/cells.ts';
import { HEIGHT } from '../bowlSpace.ts';
import type { TerrainSpace } from './terrainSpace.ts';

export interface Triangles {
  readonly position: Float32Array;
  readonly normal: Float32Array;
  /** 0 on the border of the window and where values end, 1 a cell further in. */
  readonly inside: Float32Array;
  /** The triangles, those farthest from an eye on this side first: whether it looks from large x, and from large z. */
  index(fromRight: boolean, fromFront: boolean): Uint32Array;
}

export function trianglesOf(space: TerrainSpace): Triangles {
  const { grid, heights } = space;
  const { cells, y, half } = heights;
  const side = cells + 1;
  const count = side * side;
  const extra: number[] = [];
  const broken = new Map<number, number[]>();
  for (let j = 0; j < cells; j++) {
    for (let i = 0; i < cells; i++) {
      const here = j * side + i;
      const sum = corner(y, here, side);
      if (!Number.isNaN(sum)) continue;
      const polygon = cellOf(grid, i, j).map(({ w, b, value, wall }) => {
        if (!wall) {
          const column = Math.round(((w - grid.w[0]) / (grid.w[1] - grid.w[0])) * cells);
          const row = Math.round(((b - grid.b[0]) / (grid.b[1] - grid.b[0])) * cells);
          return row * side + column;
        }
        const [x, height, z] = space.toWorld(w, b, value);
        extra.push(x, clamp(height, -HEIGHT, 2 * HEIGHT), z);
        return count + extra.length / 3 - 1;
      });
      const reached = polygon.map((at) =>
        at < count ? (y[at] as number) : (extra[3 * (at - count) + 1] as number),
      );
      if (polygon.length > 2 && isShown(Math.min(...reached), Math.max(...reached)))
        broken.set(here, polygon);
    }
  }
  const total = count + extra.length / 3;
  const position = new Float32Array(3 * total);
  const normal = new Float32Array(3 * total);
  const inside = new Float32Array(total);
  const step = (2 * half) / cells;
  for (let j = 0, at = 0; j < side; j++) {
    for (let i = 0; i < side; i++, at++) {
      const height = y[at] as number;
      position[3 * at] = i * step - half;
      // A corner without a value belongs to no triangle, but three looks at it to tell how far away all of them are.
      position[3 * at + 1] = Number.isNaN(height) ? 0 : height;
      position[3 * at + 2] = half - j * step;
      const slopeX = rate(y, at, i > 0 ? -1 : 0, i < cells ? 1 : 0) / step;
      const slopeZ = -rate(y, at, j > 0 ? -side : 0, j < cells ? side : 0) / step;
      const length = Math.hypot(slopeX, 1, slopeZ);
      normal[3 * at] = -slopeX / length;
      normal[3 * at + 1] = 1 / length;
      normal[3 * at + 2] = -slopeZ / length;
      inside[at] = i > 0 && j > 0 && i < cells && j < cells ? 1 : 0;
    }
  }
  position.set(extra, 3 * count);
  for (let at = count; at < total; at++) normal[3 * at + 1] = 1;
  for (const polygon of broken.values()) {
    const from = polygon.find((at) => at < count) as number;
    for (const at of polygon) if (at >= count) normal.copyWithin(3 * at, 3 * from, 3 * from + 3);
  }
  const orders = new Map<string, Uint32Array>();
  return {
    position,
    normal,
    inside,
    index(fromRight, fromFront) {
      const key = `${fromRight} ${fromFront}`;
      const found = orders.get(key) ?? indexOf({ y, cells, broken }, fromRight, fromFront);
      orders.set(key, found);
      return found;
    },
  };
}

/** NaN where one of a cell's corners is. */
const corner = (y: Float32Array, here: number, side: number): number =>
  (y[here] as number) + (y[here + 1] as number) + (y[here + side] as number) + (y[here + side + 1] as number);

/** The height gained for one cell, from what neighbors there are. */
function rate(y: Float32Array, at: number, before: number, after: number): number {
  const [here, low, high] = [y[at] as number, y[at + before] as number, y[at + after] as number];
  const [down, up] = [here - low, high - here];
  if (Number.isNaN(down)) return Number.isNaN(up) ? 0 : up;
  if (Number.isNaN(up)) return down;
  return (down + up) / ((before ? 1 : 0) + (after ? 1 : 0) || 1);
}

/**
 * Whether a cell between two heights is drawn: not where it is cut away, has no values, or leaps from under the floor to over the cut, as where the
 * values go to infinity both ways.
 */
const isShown = (low: number, high: number): boolean =>
  low <= HEIGHT * (1 + 1e-6) && high >= -1e-3 * HEIGHT && !(low < 0 && high > HEIGHT);

interface Cells {
  readonly y: Float32Array;
  readonly cells: number;
  readonly broken: ReadonlyMap<number, readonly number[]>;
}

function indexOf({ y, cells, broken }: Cells, fromRight: boolean, fromFront: boolean): Uint32Array {
  const side = cells + 1;
  const index = new Uint32Array(6 * cells * cells + 12 * broken.size);
  let filled = 0;
  for (let m = 0; m < cells; m++) {
    // z runs against b: rows of large b are far from an eye in front.
    const j = fromFront ? cells - 1 - m : m;
    for (let n = 0; n < cells; n++) {
      const i = fromRight ? n : cells - 1 - n;
      const here = j * side + i;
      const polygon = broken.get(here);
      if (polygon) {
        for (let k = 2; k < polygon.length; k++) {
          index[filled++] = polygon[0] as number;
          index[filled++] = polygon[k - 1] as number;
          index[filled++] = polygon[k] as number;
        }
        continue;
      }
      const [a, b, c, d] = [y[here], y[here + 1], y[here + side], y[here + side + 1]] as [
        number,
        number,
        number,
        number,
      ];
      const [low, high] = [Math.min(a, b, c, d), Math.max(a, b, c, d)];
      if (!isShown(low, high)) continue;
      index.set([here, here + 1, here + side + 1, here, here + side + 1, here + side], filled);
      filled += 6;
    }
  }
  return index.subarray(0, filled);
}
