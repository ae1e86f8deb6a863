import { describe, expect, it } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import { lineCost } from '../../src/core/lineCost.ts';
import { costOfTwoColumns } from '../../src/core/twoColumns.ts';

const ones = (count: number) => new Array<number>(count).fill(1);
const negative = (values: readonly number[]) => values.map((value) => -value);

describe('the cost over two columns', () => {
  it('is that of a line where one of them is 1 throughout', () => {
    const [x, y] = [
      [1, 2, 4],
      [2, 4, 5],
    ] as const;
    const line = lineCost({ x, y, reduction: 'mean' });
    const ours = costOfTwoColumns({ x, z: ones(3), residuals: negative(y), scale: 1 / 3 });
    expect(ours.center[0]).toBeCloseTo(line.center[0], 12);
    expect(ours.center[1]).toBeCloseTo(line.center[1], 12);
    for (const at of [
      [0, 0],
      [-3, 7],
    ] as const) {
      expect(ours.value(at)).toBeCloseTo(line.value(at), 10);
      expect(ours.gradient(at)[0]).toBeCloseTo(line.gradient(at)[0] as number, 10);
    }
  });

  it('keeps its digits where years stand beside a lift', () => {
    const x = Array.from({ length: 40 }, (_, i) => 1980 + i);
    const residuals = x.map((year) => -(3 * year - 5700));
    const { center, base, squares } = costOfTwoColumns({ x, z: ones(40), residuals, scale: 1 / 40 });
    expect(center[0]).toBeCloseTo(3, 9);
    expect(center[1]).toBeCloseTo(-5700, 6);
    expect(base).toBeLessThan(1e-18);
    // The variance of the years: (40² − 1)/12, twice.
    expect(squares.alongW).toBeCloseTo((2 * (40 ** 2 - 1)) / 12, 6);
  });

  it('of a column and its copy in another unit is a trough, each doing half of the work at its middle', () => {
    const x = [1180, 2570, 770, 1960, 1680];
    const z = x.map((feet) => 0.09290304 * feet);
    const y = [222, 538, 180, 604, 510];
    const trough = costOfTwoColumns({ x, z, residuals: negative(y), scale: 1 / 5 });
    expect(classify(trough)).toBe('valley');
    const alone = costOfTwoColumns({ x, z: [0, 0, 0, 0, 0], residuals: negative(y), scale: 1 / 5 });
    const [w, b] = trough.center;
    expect(w).toBeCloseTo(alone.center[0] / 2, 12);
    expect(b).toBeCloseTo(w / 0.09290304, 10);
    expect(trough.value([alone.center[0], 0])).toBeCloseTo(trough.base, 6);
    expect(trough.value([1, (alone.center[0] - 1) / 0.09290304])).toBeCloseTo(trough.base, 6);
  });

  it('of a copy that was rounded is a ravine with one bottom', () => {
    const x = [1180, 2570, 770, 1960, 1680];
    const z = x.map((feet) => Math.round(0.09290304 * feet));
    const ravine = costOfTwoColumns({ x, z, residuals: [-222, -538, -180, -604, -510], scale: 1 / 5 });
    expect(classify(ravine)).toBe('basin');
    const [up, along] = ravine.gradient(ravine.center) as [number, number];
    expect([up, along]).toEqual([0, 0]);
  });

  it('is flat along a column of zeros', () => {
    const flat = costOfTwoColumns({ x: [0, 0], z: [1, 2], residuals: [-2, -4], scale: 0.5 });
    expect(classify(flat)).toBe('valley');
    expect(flat.center).toEqual([0, 2]);
    expect(costOfTwoColumns({ x: [1, 2], z: [0, 0], residuals: [-2, -4], scale: 0.5 }).center).toEqual([
      2, 0,
    ]);
  });
});
