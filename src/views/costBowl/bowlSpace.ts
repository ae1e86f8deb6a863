/**
 * The bowl's one transform between the model (w, b, cost) and the drawing's world (x, y, z), made once for a cost and a rim.
 * x runs with w, y with the cost, and z against b, so that the bowl from above is the contour map: w to the right, b up.
 *
 * The surface is the image of the unit disc: [w, b] = center + axes·[u, v]. For a basin the axes are those of the ellipse
 * at the rim, so its radius is the square root of the cost's share of the rim, and the cut at the top is level.
 */

import { classify, type SurfaceKind, stationaryPoint } from '../../core/classify.ts';
import { axesOf } from '../../core/eigen.ts';
import { ellipseAt } from '../../core/levels.ts';
import type { Quadratic } from '../../core/quadratic.ts';
import { niceTicks } from '../../core/ticks.ts';

export type Vec3 = readonly [x: number, y: number, z: number];
export type Pair = readonly [number, number];

/** Half the floor's sides and the height of the rim, in world units: what makes a long valley read as a bowl. */
const HALF_W = 1.1;
const HALF_B = 1.1;
export const HEIGHT = 0.95;
/** How many contours there are up to the rim. */
export const CONTOURS = 8;

export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

export interface BowlSpace {
  readonly surface: Quadratic;
  readonly kind: SurfaceKind;
  /** The middle of the disc, [w, b], and the cost there. */
  readonly center: Pair;
  readonly middle: number;
  /** Rows for w and for b. */
  readonly axes: readonly [Pair, Pair];
  readonly w: Axis;
  readonly b: Axis;
  readonly cost: Axis;
  /** World units for one of w, of b (negative) and of the cost. */
  readonly scale: Vec3;
  toWorld(w: number, b: number, cost: number): Vec3;
  /** The point of the surface above [w, b]. */
  onSurface(w: number, b: number): Vec3;
  toModel(p: Vec3): Vec3;
  /** Where [w, b] lies on the disc; further than 1 from its middle is beyond the rim. */
  toDisc(w: number, b: number): Pair;
  fromDisc(u: number, v: number): Pair;
}

const known = new WeakMap<Quadratic, Map<number, BowlSpace>>();

export function bowlSpace(surface: Quadratic, rim: number): BowlSpace {
  let spaces = known.get(surface);
  if (!spaces) {
    spaces = new Map();
    known.set(surface, spaces);
  }
  let space = spaces.get(rim);
  if (!space) {
    space = make(surface, rim);
    spaces.set(rim, space);
  }
  return space;
}

function make(surface: Quadratic, rim: number): BowlSpace {
  const kind = classify(surface);
  const still = stationaryPoint(surface);
  const center = still?.at ?? surface.center;
  const middle = still?.value ?? surface.base;
  const axes = axesFor(surface, kind, middle, topOf(middle, rim));
  const [[wu, wv], [bu, bv]] = axes;
  const area = wu * bv - wv * bu;
  const fromDisc = (u: number, v: number): Pair => [center[0] + wu * u + wv * v, center[1] + bu * u + bv * v];

  const w = axisAround(center[0], Math.hypot(wu, wv));
  const b = axisAround(center[1], Math.hypot(bu, bv));
  const cost = costAxis(surface, fromDisc, kind === 'basin' ? topOf(middle, rim) : null);
  const scale: Vec3 = [
    (2 * HALF_W) / (w.max - w.min),
    HEIGHT / (cost.max - cost.min),
    (-2 * HALF_B) / (b.max - b.min),
  ];
  const midW = (w.min + w.max) / 2;
  const midB = (b.min + b.max) / 2;
  const toWorld = (atW: number, atB: number, value: number): Vec3 => [
    (atW - midW) * scale[0],
    (value - cost.min) * scale[1],
    (atB - midB) * scale[2],
  ];
  return {
    surface,
    kind,
    center,
    middle,
    axes,
    w,
    b,
    cost,
    scale,
    toWorld,
    onSurface: (atW, atB) => toWorld(atW, atB, surface.value([atW, atB])),
    toModel: ([x, y, z]) => [midW + x / scale[0], midB + z / scale[2], cost.min + y / scale[1]],
    toDisc(atW, atB) {
      const dw = atW - center[0];
      const db = atB - center[1];
      return [(bv * dw - wv * db) / area, (wu * db - bu * dw) / area];
    },
    fromDisc,
  };
}

/** A bowl whose bottom has risen to the rim or beyond is still a bowl: it is cut a little above its bottom. */
function topOf(bottom: number, rim: number): number {
  return bottom + Math.max(rim - bottom, Math.abs(rim) / 3, 1e-9);
}

/** What the unit disc is stretched to. Shapes without a rim are shown as far as their cost is from 0. */
function axesFor(surface: Quadratic, kind: SurfaceKind, middle: number, top: number): readonly [Pair, Pair] {
  if (kind === 'basin') {
    const ellipse = ellipseAt(surface, top);
    if (ellipse) return ellipse.axes;
  }
  const { values, vectors } = axesOf(surface);
  const room = kind === 'peak' || kind === 'saddle' ? Math.abs(middle) || 1 : top - middle;
  const reach = (curvature: number) => Math.sqrt((2 * room) / Math.abs(curvature));
  const finite = values.map(reach).filter((length) => Number.isFinite(length) && length < 1e6);
  const [one, other] = values.map((curvature) => {
    const length = reach(curvature);
    return Number.isFinite(length) && length < 1e6 ? length : Math.max(5, ...finite);
  }) as [number, number];
  const [first, second] = vectors;
  return [
    [one * first[0], other * second[0]],
    [one * first[1], other * second[1]],
  ];
}

/** Ends on round numbers, so that a bowl that moves a little moves within its axes instead of taking them along. */
function axisAround(center: number, half: number): Axis {
  const ticks = niceTicks(center - half, center + half, 6);
  const step = ticks.length > 1 ? ((ticks[1] as number) - (ticks[0] as number)) / 2 : half;
  const min = Math.floor((center - half) / step + 0.1) * step;
  const max = Math.ceil((center + half) / step - 0.1) * step;
  return { min: Math.min(min, center - half), max: Math.max(max, center + half), ticks };
}

function costAxis(surface: Quadratic, fromDisc: (u: number, v: number) => Pair, top: number | null): Axis {
  let min = Math.min(0, surface.base);
  let max = top ?? surface.base;
  if (top === null) {
    for (let i = 0; i < 64; i++) {
      const angle = (i / 64) * 2 * Math.PI;
      const value = surface.value(fromDisc(Math.cos(angle), Math.sin(angle)));
      min = Math.min(min, value);
      max = Math.max(max, value);
    }
    if (!(max > min)) max = min + 1;
  }
  return { min, max, ticks: niceTicks(min, max, 4) };
}
