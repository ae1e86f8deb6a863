/** A walk over the bowl, leg by leg on its surface, cut at the rim and split into what is seen and what a wall hides. */
import type { Pair, PathOver } from '../../run/stage/facets.ts';
import { decimate } from '../axes/decimate.ts';
import { placeOn } from '../axes/floor.ts';
import { dot, line } from '../axes/pathData.ts';
import type { BowlSpace, Vec3 } from './bowlSpace.ts';
import type { BowlView, Projected } from './bowlView.ts';

export interface Split {
  readonly seen: string;
  readonly hidden: string;
}

/** Splits a line in space where the surface comes between it and the eye. */
export function splitLine(space: BowlSpace, view: BowlView, points: readonly Vec3[]): Split {
  const parts: [string, string] = ['', ''];
  let run: Projected[] = [];
  let runHidden = 0;
  points.forEach((p, i) => {
    const hidden = space.isHidden(lifted(p), view.eye) ? 1 : 0;
    const at = view.project(p);
    if (i > 0 && hidden !== runHidden) {
      parts[runHidden] += run.length > 1 ? line(run) : '';
      run = run.slice(-1);
    }
    runHidden = hidden;
    run.push(at);
  });
  parts[runHidden] += run.length > 1 ? line(run) : '';
  return { seen: parts[0], hidden: parts[1] };
}

/** A hair above the surface, so that a point on it does not hide itself. */
const lifted = ([x, y, z]: Vec3): Vec3 => [x, y + 0.004, z];

export interface Walk extends Split {
  readonly shadow: string;
  readonly dots: string;
  readonly dotsHidden: string;
}

/** The walk along a path. Of a long one the widest swings are kept, and steps too short to see are passed over. */
export function walkTo(space: BowlSpace, view: BowlView, path: PathOver): Walk {
  const points: Vec3[] = [];
  const pieces: Vec3[][] = [points];
  const dots = ['', ''];
  const end = path[0].length - 1;
  let from: Pair = placeOn(path, 0);
  let dotted: Projected | null = null;
  for (const i of decimate(path[0], end)) {
    const to = placeOn(path, i);
    const moved = Math.abs((to[0] - from[0]) * space.scale[0]) + Math.abs((to[1] - from[1]) * space.scale[2]);
    if (i > 0 && moved * view.pixels < 0.7 && i < end) continue;
    if (i > 0) {
      for (const leg of space.legs(from, to)) {
        const current = pieces.at(-1) as Vec3[];
        const first = leg[0];
        const before = current.at(-1);
        if (first && before && far(first, before)) pieces.push(leg);
        else current.push(...(before ? leg.slice(1) : leg));
      }
    }
    if (i < end && space.contains(to)) {
      const p = space.onSurface(...to);
      const at = view.project(p);
      if (!dotted || Math.hypot(at.x - dotted.x, at.y - dotted.y) > 4) {
        dots[space.isHidden(lifted(p), view.eye) ? 1 : 0] += dot(at);
        dotted = at;
      }
    }
    from = to;
  }
  const split = pieces.map((piece) => splitLine(space, view, piece));
  return {
    seen: split.map(({ seen }) => seen).join(''),
    hidden: split.map(({ hidden }) => hidden).join(''),
    shadow: pieces
      .map(
        (piece) =>
          splitLine(
            space,
            view,
            piece.map(([x, , z]): Vec3 => [x, 0, z]),
          ).seen,
      )
      .join(''),
    dots: dots[0] as string,
    dotsHidden: dots[1] as string,
  };
}

const far = (a: Vec3, b: Vec3) =>
  Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]) > 1e-6;
