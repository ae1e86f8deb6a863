import { describe, expect, it } from 'vitest';
import { lineCost } from '../../../src/core/lineCost.ts';
import { CAMERAS } from '../../../src/run/stage/sharedFields.ts';
import type { Vec3 } from '../../../src/views/costBowl/bowlSpace.ts';
import { bowlView } from '../../../src/views/costBowl/bowlView.ts';
import { cropFor, cropped } from '../../../src/views/costBowl/crop.ts';
import { withinRim } from '../../../src/views/costBowl/quadraticLegs.ts';
import { quadraticSpace } from '../../../src/views/costBowl/quadraticSpace.ts';

const space = quadraticSpace(lineCost({ x: [1, 2, 4], y: [2, 4, 5], reduction: 'sum' }), 120);
const size = { width: 920, height: 560 };
const margins = { left: 60, right: 50, top: 50, bottom: 60 };
const view = bowlView(space, CAMERAS.side, size, margins);
const plan = bowlView(space, { azimuth: 0, elevation: Math.PI / 2, zoom: 1 }, size, margins);

function throughMatrix(matrix: Float32Array, [x, y, z]: Vec3, { width, height }: typeof size) {
  const at = (row: number) =>
    (matrix[row] ?? 0) * x +
    (matrix[4 + row] ?? 0) * y +
    (matrix[8 + row] ?? 0) * z +
    (matrix[12 + row] ?? 0);
  return { x: ((at(0) / at(3) + 1) / 2) * width, y: ((1 - at(1) / at(3)) / 2) * height };
}

describe('the bowl’s view', () => {
  it('keeps the whole bowl inside the margins', () => {
    for (let angle = 0; angle < 6.3; angle += 0.4) {
      const { x, y } = view.project(space.onSurface(...space.fromDisc(Math.cos(angle), Math.sin(angle))));
      expect(x).toBeGreaterThan(margins.left - 2);
      expect(x).toBeLessThan(size.width - margins.right + 2);
      expect(y).toBeGreaterThan(margins.top - 2);
    }
  });
  it('draws with the renderer’s matrix where it draws with its own projection', () => {
    const p = space.onSurface(-1, 1);
    const here = view.project(p);
    const there = throughMatrix(view.matrix, p, size);
    expect(there.x).toBeCloseTo(here.x, 2);
    expect(there.y).toBeCloseTo(here.y, 2);
    const crop = { x: 96, y: 32, width: 640, height: 288 };
    const cut = throughMatrix(cropped(view, crop), p, crop);
    expect(cut.x + crop.x).toBeCloseTo(here.x, 2);
    expect(cut.y + crop.y).toBeCloseTo(here.y, 2);
  });
  it('is the contour map from above: w to the right, b up', () => {
    const [middle, moreW, moreB] = [space.onSurface(0, 0), space.onSurface(2, 0), space.onSurface(0, 5)].map(
      plan.project,
    );
    expect(moreW?.x).toBeGreaterThan((middle?.x ?? 0) + 30);
    expect(moreB?.y).toBeLessThan((middle?.y ?? 0) - 30);
    expect(moreB?.x).toBeCloseTo(middle?.x ?? 0, 0);
  });
});

describe('meeting the surface', () => {
  it('finds again the place that was projected', () => {
    const [x, y] = [plan.project(space.onSurface(-1, 1)).x, plan.project(space.onSurface(-1, 1)).y];
    const found = space.pick(plan.ray(x, y));
    expect(found?.[0]).toBeCloseTo(-1, 6);
    expect(found?.[1]).toBeCloseTo(1, 6);
  });
  it('finds nothing beside the bowl, but a drag stays on its edge', () => {
    const ray = plan.ray(5, 5);
    expect(space.pick(ray)).toBeNull();
    const [w, b] = space.follow(ray, [-1, 1]);
    expect(Math.hypot(...space.toDisc(w, b))).toBeLessThanOrEqual(1 + 1e-9);
  });
  it('hides the foot of the far wall behind the near one, which hides nothing of itself', () => {
    const lift = ([x, y, z]: Vec3): Vec3 => [x, y + 0.004, z];
    expect(space.isHidden(lift(space.onSurface(-1, 1)), view.eye)).toBe(false);
    expect(space.isHidden(lift(space.onSurface(0.2, 1)), view.eye)).toBe(true);
    expect(space.isHidden(lift(space.onSurface(1.9, 3)), view.eye)).toBe(false);
  });
  it('cuts a leg where it leaves the bowl', () => {
    expect(withinRim(space, [0.9, 1.5], [0.95, 1.4])).toEqual([0, 1]);
    const part = withinRim(space, [0.9, 1.5], [60, 90]);
    expect(part?.[0]).toBe(0);
    expect(part?.[1]).toBeLessThan(0.1);
    expect(withinRim(space, [1e200, 0], [Number.POSITIVE_INFINITY, 0])).toBeNull();
  });
});

describe('a crop', () => {
  it('is kept while what is needed fits, and made anew when it does not', () => {
    const first = cropFor({ x: 200, y: 100, width: 100, height: 80 }, size, null);
    expect(cropFor({ x: 205, y: 104, width: 98, height: 80 }, size, first)).toBe(first);
    const second = cropFor({ x: 500, y: 100, width: 100, height: 80 }, size, first);
    expect(second.x).toBeLessThanOrEqual(500);
    expect(second.x + second.width).toBeGreaterThanOrEqual(600);
  });
});
