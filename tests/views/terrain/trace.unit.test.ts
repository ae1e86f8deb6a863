import { describe, expect, it } from 'vitest';
import type { Terrain } from '../../../src/core/terrain.ts';
import { cellOf, clipped } from '../../../src/views/terrain/cells.ts';
import { simplify } from '../../../src/views/terrain/simplify.ts';
import { gridOf } from '../../../src/views/terrain/terrainGrid.ts';
import { regionUnder } from '../../../src/views/terrain/trace.ts';

type Place = readonly [number, number];
const terrain = (value: (w: number, b: number) => number): Terrain => ({
  parameterCount: 2,
  value: ([w = 0, b = 0]) => value(w, b),
  gradient: () => [0, 0],
  window: { w: [-2, 2], b: [-3, 3], height: [0, 1] },
  minima: [],
});
/** Twice the area of a loop; positive where it runs counterclockwise. */
const area = (loop: readonly Place[]) =>
  loop.slice(1).reduce((sum, [w, b], i) => sum + ((loop[i]?.[0] ?? 0) * b - w * (loop[i]?.[1] ?? 0)) / 2, 0);

describe('the region under a level', () => {
  it('of a round bowl is a disc, and its line lies on the level', () => {
    const { loops, lines } = regionUnder(
      gridOf(
        terrain((w, b) => w * w + b * b),
        64,
      ),
      1.5 ** 2,
    );
    expect(loops).toHaveLength(1);
    expect(area(loops[0] ?? [])).toBeCloseTo(Math.PI * 1.5 ** 2, 1);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.closed).toBe(true);
    for (const [w, b] of lines[0]?.points ?? []) expect(Math.hypot(w, b)).toBeCloseTo(1.5, 4);
  });
  it('runs along the border where it goes on beyond it; the line does not', () => {
    const { loops, lines } = regionUnder(
      gridOf(
        terrain((w) => w),
        32,
      ),
      0.3,
    );
    expect(area(loops[0] ?? [])).toBeCloseTo(2.3 * 6, 6);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.closed).toBe(false);
    for (const [w] of lines[0]?.points ?? []) expect(w).toBeCloseTo(0.3, 9);
  });
  it('around a hill has a loop that runs the other way', () => {
    const { loops } = regionUnder(
      gridOf(
        terrain((w, b) => -(w * w + b * b)),
        64,
      ),
      -1,
    );
    expect(loops.map((loop) => Math.sign(area(loop))).sort()).toEqual([-1, 1]);
    expect(loops.reduce((sum, loop) => sum + area(loop), 0)).toBeCloseTo(24 - Math.PI, 1);
  });
  it('of two basins is two discs', () => {
    const { loops } = regionUnder(
      gridOf(
        terrain((w, b) => Math.min((w - 1) ** 2, (w + 1) ** 2) + b * b),
        64,
      ),
      0.25,
    );
    expect(loops).toHaveLength(2);
  });
  it('ends where the values end, and follows no level there', () => {
    const { loops, lines } = regionUnder(
      gridOf(
        terrain((w, b) => Math.sqrt(1.44 - w * w - b * b)),
        64,
      ),
      5,
    );
    expect(loops).toHaveLength(1);
    expect(area(loops[0] ?? [])).toBeCloseTo(Math.PI * 1.44, 1);
    expect(lines).toEqual([]);
  });
  it('is all, or nothing', () => {
    const flat = gridOf(
      terrain(() => 4),
      16,
    );
    expect(area(regionUnder(flat, 4).loops[0] ?? [])).toBeCloseTo(24, 9);
    expect(regionUnder(flat, 3.9)).toEqual({ loops: [], lines: [] });
    expect(
      regionUnder(
        gridOf(
          terrain(() => Number.NaN),
          16,
        ),
        1,
      ),
    ).toEqual({ loops: [], lines: [] });
  });
  it('finds a pole where it is, and the steep wall beside it', () => {
    const grid = gridOf(
      terrain((w) => 1 / (w + 0.01)),
      32,
    );
    const { lines } = regionUnder(grid, 50);
    expect(lines).toHaveLength(2);
    const [one, other] = lines.map(({ points }) => points.map(([w]) => w)).sort(([a = 0], [c = 0]) => a - c);
    for (const w of one ?? []) expect(Math.abs(w + 0.01)).toBeLessThan(0.001);
    for (const w of other ?? []) expect(Math.abs(w - 0.01)).toBeLessThan(0.001);
  });
});

describe('a cell', () => {
  it('is all of a square, or what of it has values', () => {
    const grid = gridOf(
      terrain((w) => Math.log(w - 0.05)),
      40,
    );
    expect(cellOf(grid, 30, 3)).toHaveLength(4);
    expect(cellOf(grid, 2, 3)).toEqual([]);
    const broken = cellOf(grid, 20, 3);
    expect(broken).toHaveLength(4);
    expect(Math.min(...broken.map(({ w }) => w))).toBeCloseTo(0.05, 5);
    expect(broken.filter(({ wall }) => wall)).toHaveLength(2);
  });
  it('is cut at a height', () => {
    const cell = cellOf(
      gridOf(
        terrain((w) => w),
        4,
      ),
      2,
      1,
    );
    expect(clipped(cell, 0.25, 1).map(({ w }) => w)).toEqual([0, 0.25, 0.25, 0]);
    expect(clipped(cell, 0.25, -1).map(({ w }) => w)).toEqual([0.25, 1, 1, 0.25]);
    expect(clipped(cell, -1, 1)).toEqual([]);
  });
});

describe('a line with fewer points', () => {
  it('keeps its corners and stays near', () => {
    const square = Array.from({ length: 41 }, (_, i): Place => {
      const side = Math.floor(i / 10) % 4;
      const along = (i % 10) / 10;
      return (
        [
          [along, 0],
          [1, along],
          [1 - along, 1],
          [0, 1 - along],
        ] as const
      )[side] as Place;
    });
    expect(simplify(square, [0.01, 0.01])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ]);
    const wave = Array.from({ length: 200 }, (_, i): Place => [i / 100, Math.sin(i / 20)]);
    const thin = simplify(wave, [0.01, 0.01]);
    expect(thin.length).toBeLessThan(60);
    expect(thin[0]).toEqual(wave[0]);
    expect(thin.at(-1)).toEqual(wave.at(-1));
  });
});
