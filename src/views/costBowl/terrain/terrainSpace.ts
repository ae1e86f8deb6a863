/**
 * The space of a terrain: a height field over its window, cut level at both ends of its heights. What is drawn of its lines comes from a
 * grid of its values; where a ball stands, and how steep it is there, from the terrain itself.
 */
import { clamp } from '../../../core/clamp.ts';
import type { Span, Terrain } from '../../../core/terrain.ts';
import { niceTicks } from '../../../core/ticks.ts';
import { simplify } from '../../terrain/simplify.ts';
import { coarser, gridOf, type TerrainGrid } from '../../terrain/terrainGrid.ts';
import { rampOf, terrainLevels } from '../../terrain/terrainRamp.ts';
import { regionUnder } from '../../terrain/trace.ts';
import { type Axis, type BowlSpace, type Curve, type Pair, transformOf, type Vec3 } from '../bowlSpace.ts';
import { normalOf } from '../shade.ts';
import { crossings, type Heights, heightsOf, meets, toward } from './heights.ts';
import { terrainLegs } from './terrainLegs.ts';
import { terrainPainting } from './terrainPainting.ts';
import { terrainStill } from './terrainStill.ts';

export interface TerrainSpace extends BowlSpace {
  readonly surface: Terrain;
  readonly kind: 'terrain';
  readonly grid: TerrainGrid;
  readonly heights: Heights;
}

/** Cells a side: of the surface, and of the lines on it. */
export const CELLS = 128;
const LINE_STRIDE = 2;
/** Nearer to a point than this the surface does not hide it: it lies on it. */
const CLEAR = 0.0092;

const known = new WeakMap<Terrain, TerrainSpace>();

export function terrainSpace(terrain: Terrain): TerrainSpace {
  const found = known.get(terrain) ?? make(terrain);
  known.set(terrain, found);
  return found;
}

function make(terrain: Terrain): TerrainSpace {
  const { window, minima } = terrain;
  const transform = transformOf(axis(window.w), axis(window.b), axis(window.height, 4));
  const { toWorld, toModel, w, b, cost } = transform;
  const grid = gridOf(terrain, CELLS);
  const heights = heightsOf(grid, transform);
  const ramp = rampOf(terrain);
  const slack = 1e-3 * (cost.max - cost.min);
  const overshoot = (value: number) => Math.max(value - cost.max - 1e-6 * slack, cost.min - slack - value);
  const isShown = (at: Pair) =>
    inSpan(window.w, at[0]) && inSpan(window.b, at[1]) && overshoot(terrain.value(at)) <= 0;
  const lineGrid = coarser(grid, LINE_STRIDE);
  const cut = once(() =>
    regionUnder(
      {
        ...lineGrid,
        values: lineGrid.values.map(overshoot),
        exact: (atW, atB) => overshoot(terrain.value([atW, atB])),
      },
      0,
    ),
  );
  /** A thousandth of the window: less than a pixel. */
  const fine = [(w.max - w.min) / 1000, (b.max - b.min) / 1000] as const;
  const thinned = (curve: Curve): Curve => ({ ...curve, points: simplify(curve.points, fine) });
  const edge = once(() => cut().loops.map((points): Curve => ({ points, closed: true })));
  const shadow = once(() => edge().map(thinned));
  const onSurface = (atW: number, atB: number): Vec3 => {
    const value = terrain.value([atW, atB]);
    return toWorld(atW, atB, Number.isFinite(value) ? clamp(value, cost.min, cost.max) : cost.max);
  };
  const edgeInWorld = once(() =>
    edge().map(({ points }) => ({ closed: true, points: points.map((at) => onSurface(...at)) })),
  );
  const outline = once(() =>
    outlineOf(
      edgeInWorld().flatMap(({ points }) => points),
      grid,
      { isShown, onSurface },
    ),
  );
  const levels = once(() =>
    terrainLevels(terrain)
      .slice(0, -1)
      .flatMap((level) => regionUnder(lineGrid, level).lines)
      .map(thinned),
  );
  const nearest = (at: Pair): Pair => {
    const inWindow: Pair = [inSpanOrMiddle(at[0], window.w), inSpanOrMiddle(at[1], window.b)];
    if (isShown(inWindow)) return inWindow;
    let [best, least] = [space.center, Number.POSITIVE_INFINITY];
    for (const { points } of edge()) {
      for (const p of points) {
        const distance = away(inWindow, p);
        if (distance < least) [best, least] = [p, distance];
      }
    }
    return best;
  };
  /** The larger of the distances along w and b, in halves of the window. */
  const away = (one: Pair, other: Pair) =>
    Math.max(
      (2 * Math.abs(one[0] - other[0])) / (w.max - w.min),
      (2 * Math.abs(one[1] - other[1])) / (b.max - b.min),
    );
  const at = ({ origin, direction }: Parameters<BowlSpace['pick']>[0], t: number): Pair => {
    const [atW, atB] = toModel([origin[0] + t * direction[0], 0, origin[2] + t * direction[2]]);
    return [inSpanOrMiddle(atW, window.w), inSpanOrMiddle(atB, window.b)];
  };

  const space: TerrainSpace = {
    ...transform,
    surface: terrain,
    kind: 'terrain',
    grid,
    heights,
    center: [(w.min + w.max) / 2, (b.min + b.max) / 2],
    bottoms: minima.map((minimum) => minimum.at).filter(isShown),
    onSurface,
    normal(atW, atB) {
      const [slopeW = 0, slopeB = 0] = terrain.gradient([atW, atB]);
      return Number.isFinite(slopeW + slopeB) ? normalOf(transform, slopeW, slopeB) : [0, 1, 0];
    },
    rampShare: ramp.share,
    contains: isShown,
    held: (place) => (isShown(place) ? { at: place, out: false } : { at: nearest(place), out: true }),
    beyond(place) {
      if (isShown(place)) return away(place, space.center);
      const distance = away(place, nearest(place));
      return Number.isFinite(terrain.value(place)) ? 1 + distance + 1e-9 : Number.POSITIVE_INFINITY;
    },
    legs: (from, to) => terrainLegs(space, from, to),
    pick(ray) {
      const found = crossings(heights, ray, 0, Number.POSITIVE_INFINITY);
      // What is seen from above, even through the glass of a wall before it.
      const best = found.find(({ above }) => above) ?? found.at(-1);
      return best ? at(ray, best.t) : null;
    },
    follow(ray, from) {
      const places = crossings(heights, ray, 0, Number.POSITIVE_INFINITY).map(({ t }) => at(ray, t));
      const best = places.sort((one, other) => away(one, from) - away(other, from))[0];
      if (best) return best;
      const [, height] = onSurface(...from);
      return nearest(at(ray, (height - ray.origin[1]) / ray.direction[1]));
    },
    isHidden(p, eye) {
      const ray = toward(p, eye);
      return meets(heights, ray, CLEAR / Math.hypot(...ray.direction), 1);
    },
    contours: levels,
    contourAt: (value) => (overshoot(value) <= 0 ? regionUnder(lineGrid, value).lines : []),
    shadow,
    edge: edgeInWorld,
    outline,
    hull: outline,
    still: (view) => terrainStill(space, view),
    painting: terrainPainting,
  };
  return space;
}

const axis = ([min, max]: Span, count = 6): Axis => ({ min, max, ticks: niceTicks(min, max, count) });
const inSpan = ([from, to]: Span, value: number) => value >= from && value <= to;
/** A ray that is level with the floor meets it nowhere: then the middle. */
const inSpanOrMiddle = (value: number, [from, to]: Span) =>
  Number.isNaN(value) ? (from + to) / 2 : clamp(value, from, to);

function once<T>(compute: () => T): () => T {
  let known: { answer: T } | null = null;
  return () => {
    known ??= { answer: compute() };
    return known.answer;
  };
}

/** The edge, and enough of the surface to know how high and how low it is anywhere. */
function outlineOf(
  edge: readonly Vec3[],
  grid: TerrainGrid,
  { isShown, onSurface }: { isShown: (at: Pair) => boolean; onSurface: (w: number, b: number) => Vec3 },
): Vec3[] {
  const found = edge.filter((_, i) => i % 3 === 0);
  const share = (span: Span, i: number) => span[0] + ((span[1] - span[0]) * i) / 16;
  for (let i = 0; i <= 16; i++) {
    for (let j = 0; j <= 16; j++) {
      const at: Pair = [share(grid.w, i), share(grid.b, j)];
      if (isShown(at)) found.push(onSurface(...at));
    }
  }
  return found;
}
