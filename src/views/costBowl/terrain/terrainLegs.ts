import { clamp } from '../../../core/clamp.ts';
import type { Pair, Vec3 } from '../bowlSpace.ts';
import type { TerrainSpace } from './terrainSpace.ts';

/** Points for one unit of the world: close enough to look curved. */
const DENSITY = 26;
const MOST = 64;

/** The parts of a straight leg that lie on a terrain as it is shown: within its window, and where it is not cut away. */
export function terrainLegs(space: TerrainSpace, from: Pair, to: Pair): Vec3[][] {
  const part = withinWindow(space, from, to);
  if (!part) return [];
  const at = (share: number): Pair => [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
  ];
  const point = (share: number) => space.onSurface(...at(share));
  const length = Math.hypot((to[0] - from[0]) * space.scale[0], (to[1] - from[1]) * space.scale[2]);
  const count = clamp(Math.ceil(length * (part[1] - part[0]) * DENSITY), 2, MOST);
  const pieces: Vec3[][] = [];
  let before: { share: number; shown: boolean } | null = null;
  for (let i = 0; i <= count; i++) {
    const share = part[0] + ((part[1] - part[0]) * i) / count;
    const shown = space.contains(at(share));
    if (before && before.shown !== shown) {
      const edge = point(
        lastShown((s) => space.contains(at(s)), shown ? [share, before.share] : [before.share, share]),
      );
      if (shown) pieces.push([edge]);
      else pieces.at(-1)?.push(edge);
    } else if (shown && !before) pieces.push([]);
    if (shown) pieces.at(-1)?.push(point(share));
    before = { share, shown };
  }
  return pieces.filter(({ length: points }) => points > 1);
}

/** Between a share at which something is shown and one at which it is not: the last at which it is. */
function lastShown(shown: (share: number) => boolean, [inside, outside]: Pair): number {
  let [from, to] = [inside, outside];
  for (let i = 0; i < 12; i++) {
    const middle = (from + to) / 2;
    if (shown(middle)) from = middle;
    else to = middle;
  }
  return from;
}

/** The part of a leg over the floor, as two shares of it, or null. */
function withinWindow({ w, b }: TerrainSpace, from: Pair, to: Pair): Pair | null {
  let [start, end] = [0, 1];
  for (const [k, { min, max }] of [w, b].entries()) {
    const [a, z] = [from[k] as number, to[k] as number];
    if (!Number.isFinite(a) || !Number.isFinite(z)) return null;
    if (a === z) {
      if (a < min || a > max) return null;
      continue;
    }
    const [one, other] = [(min - a) / (z - a), (max - a) / (z - a)];
    start = Math.max(start, Math.min(one, other));
    end = Math.min(end, Math.max(one, other));
  }
  if (from[0] === to[0] && from[1] === to[1]) return [0, 1];
  return start < end ? [start, end] : null;
}
