import { describe, expect, it } from 'vitest';
import { lineCost } from '../../../src/core/lineCost.ts';
import himmelblau from '../../../src/core/surfaces/himmelblau.ts';
import type { Terrain } from '../../../src/core/terrain.ts';
import { CAMERAS } from '../../../src/run/stage/sharedFields.ts';
import type { Pair, Vec3 } from '../../../src/views/costBowl/bowlSpace.ts';
import { bowlView } from '../../../src/views/costBowl/bowlView.ts';
import { quadraticSpace } from '../../../src/views/costBowl/quadraticSpace.ts';
import { spaceOf } from '../../../src/views/costBowl/spaceOf.ts';
import { terrainSpace } from '../../../src/views/costBowl/terrain/terrainSpace.ts';
import { trianglesOf } from '../../../src/views/costBowl/terrain/terrainTriangles.ts';
import { terrainOf } from '../terrain/groundStage.ts';

const q = lineCost({ x: [1, 2, 4], y: [2, 4, 5], reduction: 'sum' });
const analytic = quadraticSpace(q, 120);
const { w, b } = analytic;
/** The same bowl, known by its values only. */
const sampled = terrainSpace({
  parameterCount: 2,
  value: q.value,
  gradient: q.gradient,
  window: { w: [w.min, w.max], b: [b.min, b.max], height: [0, 120] },
  minima: [{ at: q.center, value: q.base }],
});
const size = { width: 920, height: 560 };
const margins = { left: 40, right: 40, top: 40, bottom: 40 };
const view = bowlView(analytic, CAMERAS.side, size, margins);
/** Places on the bowl, in the order of a fixed walk over its disc. */
const places = Array.from({ length: 240 }, (_, i): Pair => {
  const radius = 0.98 * Math.sqrt((i + 0.5) / 240);
  return analytic.fromDisc(radius * Math.cos(i * 2.399963), radius * Math.sin(i * 2.399963));
});

describe('the space of a terrain, over a bowl that is known by formula as well', () => {
  it('puts every place where the formula puts it', () => {
    for (const at of places) {
      const [one, other] = [analytic.onSurface(...at), sampled.onSurface(...at)];
      for (const k of [0, 1, 2] as const) expect(other[k]).toBeCloseTo(one[k], 9);
    }
    expect(sampled.toModel(sampled.toWorld(-1, 1, 93))).toEqual(
      analytic.toModel(analytic.toWorld(-1, 1, 93)),
    );
    expect(sampled.normal(2, 3).map((part) => Number(part.toFixed(6)))).toEqual(
      analytic.normal(2, 3).map((part) => Number(part.toFixed(6))),
    );
  });
  it('agrees on what the walls hide, but for places on the very edge of sight', () => {
    const lift = ([x, y, z]: Vec3): Vec3 => [x, y + 0.004, z];
    const answers = places.map((at) => {
      const p = lift(analytic.onSurface(...at));
      return [analytic.isHidden(p, view.eye), sampled.isHidden(p, view.eye)] as const;
    });
    expect(answers.filter(([one]) => one).length).toBeGreaterThan(20);
    expect(answers.filter(([one, other]) => one !== other).length).toBeLessThanOrEqual(6);
  });
  it('finds the place under a pointer', () => {
    let found = 0;
    for (const at of places.filter((_, i) => i % 6 === 0)) {
      const screen = view.project(analytic.onSurface(...at));
      const ray = view.ray(screen.x, screen.y);
      const [one, other] = [analytic.pick(ray), sampled.pick(ray)];
      // Where a wall is seen along itself, a line may touch it or not.
      if (!one || !other) continue;
      found++;
      expect(Math.abs(one[0] - other[0]) / (w.max - w.min)).toBeLessThan(0.02);
      expect(Math.abs(one[1] - other[1]) / (b.max - b.min)).toBeLessThan(0.02);
    }
    expect(found).toBeGreaterThan(36);
    expect(sampled.pick(view.ray(2, 2))).toBeNull();
  });
  it('follows a pointer beside the surface to a place on it', () => {
    for (const [x, y] of [
      [0, 0],
      [920, 560],
      [460, -400],
      [5, 300],
    ] as const) {
      const at = sampled.follow(view.ray(x, y), [-1, 1]);
      expect(sampled.beyond(at)).toBeLessThan(1.02);
    }
  });
  it('is cut level: all of its edge is at the cut', () => {
    const edge = sampled.edge().flatMap(({ points }) => points);
    expect(edge.length).toBeGreaterThan(60);
    for (const [, y] of edge) expect(y).toBeCloseTo(0.95, 3);
  });
  it('has its contours at their heights', () => {
    const heights = new Set<number>();
    for (const { points } of sampled.contours()) {
      const values = points.map((at) => q.value(at));
      const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
      for (const value of values) expect(Math.abs(value - middle)).toBeLessThan(0.3);
      heights.add(Math.round(middle));
    }
    expect(heights.size).toBe(9);
  });
  it('cuts a leg where it leaves through the wall', () => {
    const [leg] = sampled.legs(q.center, [q.center[0] + 40, q.center[1]]);
    const end = leg?.at(-1) as Vec3;
    expect(end[1]).toBeCloseTo(0.95, 2);
    const known = analytic
      .legs(q.center, [q.center[0] + 40, q.center[1]])
      .flat()
      .at(-1) as Vec3;
    expect(end[0]).toBeCloseTo(known[0], 2);
    expect(sampled.legs([50, 50], [60, 50])).toEqual([]);
    expect(sampled.legs([0, 0], [Number.POSITIVE_INFINITY, 0])).toEqual([]);
  });
});

describe('the space of a terrain', () => {
  const four = terrainSpace(terrainOf(himmelblau));
  it('is the same for the same terrain, and comes from a ground once terrains are loaded', async () => {
    const terrain = terrainOf(himmelblau);
    expect(() => spaceOf(terrain, 120)).toThrow(/showTerrains/);
    await import('../../../src/views/terrain/showTerrains.ts');
    expect(spaceOf(terrain, 120)).toBe(spaceOf(terrain, 7));
  });
  it('marks every bottom in the window', () => {
    expect(four.bottoms).toHaveLength(4);
    expect(four.bottoms[0]).toEqual([3, 2]);
  });
  it('holds a ball on the nearest edge when it is over the cut, beyond the window, or nowhere', () => {
    expect(four.held([3, 2])).toEqual({ at: [3, 2], out: false });
    const over = four.held([4.9, 4.9]);
    expect(over.out).toBe(true);
    expect(himmelblau.objective.value(over.at)).toBeCloseTo(250, 0);
    expect(four.held([40, -1]).out).toBe(true);
    for (const at of [
      [1e300, -1e300],
      [Number.NaN, Number.NaN],
      [Number.POSITIVE_INFINITY, 3],
    ] as const) {
      const { at: place } = four.held(at);
      expect(place.every(Number.isFinite)).toBe(true);
    }
  });
  it('walks in two pieces where the way leads through a hill that is cut away', () => {
    const pieces = terrainSpace({
      ...terrainOf(himmelblau),
      window: { ...himmelblau.window, height: [0, 100] },
    }).legs([3, 2], [-2.8, -2.6]);
    expect(pieces.length).toBe(2);
  });
  it('has no triangles where there are no values, and ends them where the values do', () => {
    const hole: Terrain = {
      parameterCount: 2,
      value: ([atW = 0, atB = 0]) => Math.log(atW) + atB * atB,
      gradient: ([atW = 0, atB = 0]) => [1 / atW, 2 * atB],
      window: { w: [-1, 3], b: [-2, 2], height: [-3, 4] },
      minima: [],
    };
    const space = terrainSpace(hole);
    const { position, normal, inside, index } = trianglesOf(space);
    const used = [...index(true, true)];
    const world = (k: number, part: 0 | 1 | 2) => position[3 * k + part] as number;
    expect(used.length).toBeGreaterThan(10_000);
    expect(used.length % 3).toBe(0);
    const numbers = new Set(used);
    const parts = [...numbers].flatMap((k) => [
      world(k, 0),
      world(k, 1),
      world(k, 2),
      normal[3 * k],
      inside[k],
    ]);
    expect(parts.every(Number.isFinite)).toBe(true);
    const leftmost = Math.min(...[...numbers].map((k) => world(k, 0)));
    expect(space.toModel([leftmost, 0, 0])[0]).toBeCloseTo(0, 4);
    expect(Uint32Array.from(index(false, true)).sort()).toEqual(Uint32Array.from(used).sort());
    expect(space.isHidden([-0.9, 0.2, 0], [-4, 2, 0])).toBe(false);
  });
});
