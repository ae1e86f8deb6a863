import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefused, type Moments, momentsOf, movePoint, random } from '../../src/core/index.ts';

function moments(x: readonly number[], y: readonly number[]): Moments {
  const found = momentsOf({ x, y });
  if (isRefused(found)) throw new Error(found.problem.message);
  return found;
}

describe('moments', () => {
  it('of (1,2), (2,4), (4,5) are means 7/3 and 11/3, sums 14/3, 13/3 and 14/3', () => {
    const found = moments([1, 2, 4], [2, 4, 5]);
    expect(found.meanX).toBeCloseTo(7 / 3, 15);
    expect(found.meanY).toBeCloseTo(11 / 3, 15);
    expect(found.sxx).toBeCloseTo(14 / 3, 14);
    expect(found.sxy).toBeCloseTo(13 / 3, 14);
    expect(found.syy).toBeCloseTo(14 / 3, 14);
    expect(found.residualSumOfSquares).toBeCloseTo(9 / 14, 14);
  });

  it('do not depend on where x is counted from, to 13 digits at 1e8', () => {
    const x = [0.5, 0.125, 0.875, 0.25, 0.75];
    const y = [2, 7, 1, 8, 3];
    const near = moments(x, y);
    const far = moments(
      x.map((t) => t + 1e8),
      y,
    );
    for (const key of ['sxx', 'sxy', 'syy', 'residualSumOfSquares'] as const) {
      expect(Math.abs(far[key] / near[key] - 1)).toBeLessThan(1e-13);
    }
  });

  it('after moving a point are those of the moved data', () => {
    const value = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 16);
    const pairs = fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(pairs, value, value, fc.nat(), (points, toX, toY, pick) => {
        const x = points.map(([a]) => a);
        const y = points.map(([, b]) => b);
        const i = pick % points.length;
        const moved = movePoint(moments(x, y), [x[i] as number, y[i] as number], [toX, toY]);
        const fresh = moments(x.with(i, toX), y.with(i, toY));
        expect(moved.meanX).toBeCloseTo(fresh.meanX, 10);
        expect(moved.sxx).toBeCloseTo(fresh.sxx, 7);
        expect(moved.sxy).toBeCloseTo(fresh.sxy, 7);
        expect(moved.syy).toBeCloseTo(fresh.syy, 7);
      }),
    );
  });

  it('drift by less than 1e−11 over 200,000 moves at offset 1e8', () => {
    const rng = random(11);
    const x = Array.from({ length: 40 }, () => 1e8 + rng.uniform());
    const y = Array.from({ length: 40 }, () => rng.normal());
    let kept = moments(x, y);
    for (let move = 0; move < 200_000; move++) {
      const i = rng.integer(0, 39);
      const to = [1e8 + rng.uniform(), rng.normal()] as const;
      kept = movePoint(kept, [x[i] as number, y[i] as number], to);
      [x[i], y[i]] = to;
    }
    const fresh = moments(x, y);
    expect(Math.abs(kept.sxx / fresh.sxx - 1)).toBeLessThan(1e-11);
    expect(Math.abs(kept.sxy / fresh.sxy - 1)).toBeLessThan(1e-9);
  });

  it('are not changed by moving a point: a new object is', () => {
    const before = moments([1, 2], [3, 5]);
    const copy = structuredClone(before);
    movePoint(before, [1, 3], [9, 9]);
    expect(before).toEqual(copy);
  });

  it('of nothing, of unequal columns and of Infinity are named problems', () => {
    const kind = (x: number[], y: number[]) => {
      const found = momentsOf({ x, y });
      return isRefused(found) ? found.problem.kind : 'none';
    };
    expect(kind([], [])).toBe('tooFewPoints');
    expect(kind([1, 2, 3], [4])).toBe('lengthsDiffer');
    expect(kind([1, Number.POSITIVE_INFINITY], [4, 5])).toBe('notFinite');
    expect(kind([1e160, -1e160], [4, 5])).toBe('overflow');
  });
});
