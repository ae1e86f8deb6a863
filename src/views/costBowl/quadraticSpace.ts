/**
 * The space of a quadratic, made once for a cost and a rim. The surface is the image of the unit disc: [w, b] = center + axes·[u, v]. For a
 * basin the axes are those of the ellipse at the rim, so its radius is the square root of the cost's share of the rim, and the cut at
 * the top is level.
 */
import { classify, type SurfaceKind, stationaryPoint } from '../../core/classify.ts';
import { axesOf } from '../../core/eigen.ts';
import { ellipseAt, ravineAt } from '../../core/levels.ts';
import type { Quadratic } from '../../core/quadratic.ts';
import { niceTicks } from '../../core/ticks.ts';
import { type Axis, type BowlSpace, type Curve, type Pair, transformOf } from './bowlSpace.ts';
import { contourAt, contours, type DiscLine, rampShare } from './quadraticContours.ts';
import { follow, isHidden, pick } from './quadraticHits.ts';
import { heldWithin, legs } from './quadraticLegs.ts';
import { quadraticStill } from './quadraticStill.ts';
import { normalOf } from './shade.ts';

export interface QuadraticSpace extends BowlSpace {
  readonly surface: Quadratic;
  readonly kind: SurfaceKind;
  /** The cost at the center, which is the middle of the disc. */
  readonly middle: number;
  /** Rows for w and for b. */
  readonly axes: readonly [Pair, Pair];
  /** Where [w, b] lies on the disc; further than 1 from its middle is beyond the rim. */
  toDisc(w: number, b: number): Pair;
  fromDisc(u: number, v: number): Pair;
}

const known = new WeakMap<Quadratic, Map<number, QuadraticSpace>>();

export function quadraticSpace(surface: Quadratic, rim: number): QuadraticSpace {
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

function make(surface: Quadratic, rim: number): QuadraticSpace {
  const still = stationaryPoint(surface);
  const center = still?.at ?? surface.center;
  const middle = still?.value ?? surface.base;
  // What is shown of a ravine has no ends: there it is a valley.
  const ravine = ravineAt(surface, topOf(middle, rim));
  const kind = ravine ? 'valley' : classify(surface);
  const axes = ravine ?? axesFor(surface, kind, middle, topOf(middle, rim));
  const [[wu, wv], [bu, bv]] = axes;
  const area = wu * bv - wv * bu;
  const fromDisc = (u: number, v: number): Pair => [center[0] + wu * u + wv * v, center[1] + bu * u + bv * v];

  const w = axisAround(center[0], Math.hypot(wu, wv));
  const b = axisAround(center[1], Math.hypot(bu, bv));
  const cost = costAxis(surface, fromDisc, kind === 'basin' ? topOf(middle, rim) : null);
  const transform = transformOf(w, b, cost);
  const { toWorld } = transform;
  const onSurface = (atW: number, atB: number) => toWorld(atW, atB, surface.value([atW, atB]));
  const radius = (at: Pair) => Math.hypot(...space.toDisc(...at));
  const onRing = (count: number, size: number) =>
    Array.from({ length: count }, (_, i) => {
      const angle = (i / count) * 2 * Math.PI;
      return onSurface(...fromDisc(size * Math.cos(angle), size * Math.sin(angle)));
    });
  const curves = (lines: readonly DiscLine[]): Curve[] =>
    lines.map(({ points, closed }) => ({ closed, points: points.map(([u, v]) => fromDisc(u, v)) }));
  const space: QuadraticSpace = {
    ...transform,
    surface,
    kind,
    center,
    middle,
    axes,
    bottoms: kind === 'basin' ? [center] : [],
    onSurface,
    normal(atW, atB) {
      const [slopeW, slopeB] = surface.gradient([atW, atB]) as [number, number];
      return normalOf(transform, slopeW, slopeB);
    },
    rampShare: (value) => rampShare(space, value),
    toDisc(atW, atB) {
      const dw = atW - center[0];
      const db = atB - center[1];
      return [(bv * dw - wv * db) / area, (wu * db - bu * dw) / area];
    },
    fromDisc,
    contains(at) {
      const [u, v] = space.toDisc(...at);
      return u * u + v * v <= 1;
    },
    held: (at) => heldWithin(space, at),
    beyond: radius,
    legs: (from, to) => legs(space, from, to),
    pick: (ray) => pick(space, ray),
    follow: (ray, from) => follow(space, ray, from),
    isHidden: (p, eye) => isHidden(space, p, eye),
    contours: () => curves(contours(kind)),
    contourAt(value) {
      if (kind !== 'basin' && kind !== 'peak') return [];
      const share = rampShare(space, value);
      return curves(contourAt(kind, kind === 'peak' ? 1 - share : share));
    },
    // What has no rim of its own covers what it is shown over.
    shadow: () => curves(contourAt(kind === 'peak' || kind === 'saddle' ? kind : 'basin', 1)),
    edge: () =>
      contourAt('basin', 1, 96).map(({ points, closed }) => ({
        closed,
        points: points.map(([u, v]) => onSurface(...fromDisc(u, v))),
      })),
    outline: () => onRing(32, 1),
    hull: () => [0, 0.3, 0.6, 1].flatMap((size) => onRing(24, size)),
    still: (view) => quadraticStill(space, view),
  };
  return space;
}

/** A bowl whose bottom has risen to the rim or beyond is still a bowl: it is cut a little above its bottom. */
function topOf(bottom: number, rim: number): number {
  return bottom + (Math.max(rim - bottom, Math.abs(rim) / 3) || 1e-9);
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

/** Far from 0 numbers lie apart: an axis narrower than this part of where it lies would be none. */
const FINEST = 1e-9;

/** Ends on round numbers, so that a bowl that moves a little moves within its axes instead of taking them along. */
function axisAround(center: number, wanted: number): Axis {
  const half = Math.max(wanted, FINEST * Math.abs(center));
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
