/** A walk over the bowl, leg by leg on its surface, cut at the rim and split into what is seen and what a wall hides. */
import type { BowlSpace, Pair, Vec3 } from './bowlSpace.ts';
import type { BowlView, Projected } from './bowlView.ts';
import { isHidden } from './hit.ts';
import { dot, line } from './pathData.ts';

export interface Split {
  readonly seen: string;
  readonly hidden: string;
}

/** The part of a straight leg within the rim, as two shares of it, or null. */
export function withinRim(space: BowlSpace, from: Pair, to: Pair): Pair | null {
  const [u, v] = space.toDisc(...from);
  const [toU, toV] = space.toDisc(...to);
  const [du, dv] = [toU - u, toV - v];
  const a = du * du + dv * dv;
  const c = u * u + v * v - 1;
  if (!Number.isFinite(a) || !Number.isFinite(c)) return null;
  if (a === 0) return c <= 1e-9 ? [0, 1] : null;
  const half = u * du + v * dv;
  const under = half * half - a * c;
  if (under < 0) return null;
  const root = Math.sqrt(under);
  const [start, end] = [Math.max(0, (-half - root) / a), Math.min(1, (-half + root) / a)];
  return start < end ? [start, end] : null;
}

/** Points along a leg, on the surface, close enough to look curved. */
export function legOnSurface(space: BowlSpace, from: Pair, to: Pair): Vec3[] {
  const part = withinRim(space, from, to);
  if (!part) return [];
  const [u, v] = space.toDisc(...from);
  const [toU, toV] = space.toDisc(...to);
  const length = Math.hypot(toU - u, toV - v) * (part[1] - part[0]);
  const count = Math.max(2, Math.min(24, Math.ceil(length * 16)));
  return Array.from({ length: count + 1 }, (_, i) => {
    const s = part[0] + ((part[1] - part[0]) * i) / count;
    return space.onSurface(from[0] + (to[0] - from[0]) * s, from[1] + (to[1] - from[1]) * s);
  });
}

/** Splits a line in space where the surface comes between it and the eye. */
export function splitLine(space: BowlSpace, view: BowlView, points: readonly Vec3[]): Split {
  const parts: [string, string] = ['', ''];
  let run: Projected[] = [];
  let runHidden = 0;
  points.forEach((p, i) => {
    const hidden = isHidden(space, lifted(p), view.eye) ? 1 : 0;
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

export interface Steps {
  readonly w: ArrayLike<number>;
  readonly b: ArrayLike<number>;
}

export interface Walk extends Split {
  readonly shadow: string;
  readonly dots: string;
  readonly dotsHidden: string;
}

/** The walk up to step `last`. Steps too short to see are passed over, so a long run costs no more than what shows of it. */
export function walkTo(space: BowlSpace, view: BowlView, { w, b }: Steps, last: number): Walk {
  const points: Vec3[] = [];
  const pieces: Vec3[][] = [points];
  const dots = ['', ''];
  const end = Math.min(last, w.length - 1);
  let from: Pair = [w[0] as number, b[0] as number];
  let dotted: Projected | null = null;
  for (let i = 0; i <= end; i++) {
    const to: Pair = [w[i] as number, b[i] as number];
    const moved = Math.abs((to[0] - from[0]) * space.scale[0]) + Math.abs((to[1] - from[1]) * space.scale[2]);
    if (i > 0 && moved * view.pixels < 0.7 && i < end) continue;
    if (i > 0) {
      const leg = legOnSurface(space, from, to);
      const current = pieces.at(-1) as Vec3[];
      const first = leg[0];
      const before = current.at(-1);
      if (first && before && far(first, before)) pieces.push(leg);
      else current.push(...(before ? leg.slice(1) : leg));
    }
    const [u, v] = space.toDisc(...to);
    if (u * u + v * v <= 1 && i < end) {
      const p = space.onSurface(...to);
      const at = view.project(p);
      if (!dotted || Math.hypot(at.x - dotted.x, at.y - dotted.y) > 4) {
        dots[isHidden(space, lifted(p), view.eye) ? 1 : 0] += dot(at);
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
