import { describe, expect, it } from 'vitest';
import { lineCost } from '../../../src/core/lineCost.ts';
import { peak, saddle } from '../../../src/core/surfaces.ts';
import { quadraticSpace } from '../../../src/views/costBowl/quadraticSpace.ts';

const q = lineCost({ x: [1, 2, 4], y: [2, 4, 5], reduction: 'sum' });
const space = quadraticSpace(q, 120);

describe('the bowl’s space', () => {
  it('holds the whole ellipse at the rim, on round ends', () => {
    expect([space.w.min, space.w.max]).toEqual([-5, 6]);
    expect([space.b.min, space.b.max]).toEqual([-12.5, 15]);
    expect([space.cost.min, space.cost.max]).toEqual([0, 120]);
  });
  it('has axes with two ends even where numbers lie so far apart that the valley has no width', () => {
    const far = lineCost({ x: [1e100, 1e100], y: [1e100, 1e100], reduction: 'sum' });
    const { b } = quadraticSpace(far, far.value([-1, 1]));
    expect(b.max - b.min).toBeGreaterThan(1e90);
  });
  it('cuts the surface level: every point of the disc’s edge costs the rim', () => {
    for (const angle of [0, 0.7, 2.1, 4.4]) {
      expect(q.value(space.fromDisc(Math.cos(angle), Math.sin(angle)))).toBeCloseTo(120, 9);
    }
  });
  it('goes to the world and back', () => {
    const back = space.toModel(space.toWorld(-1, 1, 93));
    expect(back.map((value) => Number(value.toFixed(9)))).toEqual([-1, 1, 93]);
    const [u, v] = space.toDisc(...space.fromDisc(0.3, -0.6));
    expect([u, v].map((value) => Number(value.toFixed(12)))).toEqual([0.3, -0.6]);
  });
  it('has w to the right, the cost up and b away, as the contour map has', () => {
    expect(space.scale.map(Math.sign)).toEqual([1, 1, -1]);
  });
  it('still has a bowl where the bottom has risen over the rim', () => {
    const high = quadraticSpace(lineCost({ x: [1, 2, 4], y: [2, 40, -35], reduction: 'sum' }), 120);
    expect(high.cost.max).toBeGreaterThan(high.middle);
    expect(high.axes.flat().every(Number.isFinite)).toBe(true);
  });
  it('shows a peak from its foot and a saddle as far down as up', () => {
    const ends = [peak, saddle].map((surface) => quadraticSpace(surface, 120).cost);
    expect(ends.map(({ min }) => min)).toEqual([expect.closeTo(0, 9), expect.closeTo(0, 9)]);
    expect(ends.map(({ max }) => max)).toEqual([expect.closeTo(9, 9), expect.closeTo(10, 9)]);
  });
  it('stays finite where all x are equal and there is a valley of best lines', () => {
    const valley = quadraticSpace(lineCost({ x: [2, 2], y: [1, 3], reduction: 'sum' }), 120);
    expect(valley.axes.flat().every(Number.isFinite)).toBe(true);
    expect(valley.scale.every(Number.isFinite)).toBe(true);
  });
});
