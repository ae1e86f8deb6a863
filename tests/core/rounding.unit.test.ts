import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bottomOfLine,
  influence,
  type LineData,
  lineCost,
  lineCostFromMoments,
  lineScaled,
  lineUnscaled,
  momentsOf,
  movePoint,
  REDUCTIONS,
  scalingOf,
  slopeCost,
  terms,
} from '../../src/core/index.ts';

const onLine = (w: number, b: number, x: readonly number[]): LineData => ({
  x: [...x],
  y: x.map((value) => w * value + b),
});
const counted = (count: number, from = 0, by = 1) => Array.from({ length: count }, (_, i) => from + i * by);

describe('a cost that is only rounding', () => {
  it.each([
    ['a tenth and three tenths', 0.1, 0.3, [1, 2, 3]],
    ['thirds and sevenths', 1 / 3, -1 / 7, [0.1, 0.7, 1.3, 2.9, 11.1]],
    ['two points', -0.7, 0.1, [0.3, 0.9]],
    ['years', 0.017, -31.4, counted(140, 1880)],
    ['far from 0', 0.1, 0.3, counted(50, 1e8)],
    ['billions', 1e9 / 3, 1e9 / 7, counted(20, 0, 0.1)],
    ['billionths', 1e-9 / 3, 1e-9 / 7, counted(20, 0, 0.1)],
    ['many points, the same few x', 0.3, 0.7, counted(100_000).map((i) => i % 10)],
  ] as const)('is 0 on points that lie on a line: %s', (_, w, b, x) => {
    const data = onLine(w, b, x);
    for (const reduction of REDUCTIONS) {
      const cost = lineCost({ ...data, reduction });
      expect(cost.base).toBe(0);
      expect(cost.value(cost.center)).toBe(0);
      // The same line, typed.
      expect(cost.value([w, b])).toBe(0);
      expect(cost.readable?.([w, b, ...(cost.gradient([w, b]) as [number, number])])).toEqual([w, b, 0, 0]);
    }
  });
  it('is 0 on any line, and what misses it by a millionth is not', () => {
    const value = fc.integer({ min: -999, max: 999 }).map((n) => n / 7);
    const x = fc.uniqueArray(value, { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(x, value, value, fc.integer({ min: -12, max: 12 }), (values, w, b, power) => {
        const unit = 10 ** power;
        const data = onLine(w * unit, b * unit, values);
        const cost = lineCost({ ...data, reduction: 'mean' });
        expect(cost.value([w * unit, b * unit])).toBe(0);
        expect(cost.base).toBe(0);
        const size = Math.max(...data.y.map(Math.abs), unit);
        const missed = data.y.map((y, i) => (i === 1 ? y + 1e-6 * size : y));
        expect(lineCost({ x: data.x, y: missed, reduction: 'mean' }).base).toBeGreaterThan(0);
      }),
    );
  });
  it('is 0 without an intercept, on one point, and on points that are all the same', () => {
    const through = onLine(0.1, 0, [1, 2, 3, 7]);
    const trough = slopeCost({ ...through, reduction: 'sum' });
    expect([trough.base, trough.value([0.1, 0]), trough.value([0.1, 5])]).toEqual([0, 0, 0]);
    const one = lineCost({ x: [0.1], y: [0.7], reduction: 'sum' });
    // Any line through the point, also a steep one.
    expect([one.base, one.value([3, 0.7 - 3 * 0.1]), one.value([1e6 / 3, 0.7 - (1e6 / 3) * 0.1])]).toEqual([
      0, 0, 0,
    ]);
    expect(lineCost({ x: [0.1, 0.1, 0.1], y: [0.7, 0.7, 0.7], reduction: 'sum' }).base).toBe(0);
  });
  it('is 0 once a point has been moved onto the line, and by however many ways it came there', () => {
    const [x, y] = [counted(20, 2000), counted(20, 2000).map((year) => 0.3 * year - 599.7)];
    let moments = momentsOf({ x, y });
    if ('problem' in moments) throw new Error(moments.problem.message);
    for (let i = 0; i < 300; i++)
      moments = movePoint(moments, [2003, y[3] as number], [2003, y[3] as number]);
    const away = movePoint(moments, [2003, y[3] as number], [2003, 5]);
    expect(lineCostFromMoments(away, 'sum').base).toBeGreaterThan(1);
    expect(lineCostFromMoments(moments, 'sum').base).toBe(0);
    expect(lineCostFromMoments(movePoint(away, [2003, 5], [2003, y[3] as number]), 'sum').base).toBe(0);
  });
});

describe('a cost that is small', () => {
  // Of y = 1, 2, 4 at 1, 2, 3 the best line is 1.5x − 2/3, which misses by 1/6, 1/3 and 1/6: 1/6 in squares.
  it.each([1e-150, 1e-20, 1e-10, 1e-9, 1, 1e9, 1e100])(
    'stays where the data are as small: times %d',
    (unit) => {
      const data = { x: [1, 2, 3], y: [unit, 2 * unit, 4 * unit] };
      const cost = lineCost({ ...data, reduction: 'sum' });
      expect(cost.base / unit / unit).toBeCloseTo(1 / 6, 12);
      expect(cost.value([1.5 * unit, -0.66 * unit]) / unit / unit).toBeCloseTo(
        1 / 6 + 3 * (0.02 / 3) ** 2,
        12,
      );
      expect(lineCost({ ...data, reduction: 'mean' }).base / unit / unit).toBeCloseTo(1 / 18, 12);
      expect(terms(data, 0, 0).map(({ square }) => square / unit / unit)).toEqual(
        [1, 4, 16].map((square) => expect.closeTo(square, 9)),
      );
    },
  );
  it('stays where x is far from 0 and the misses are small beside it', () => {
    // y = 0, 3, 0 in millionths: the best line is level at 1, and misses by 1, 2 and 1.
    const cost = lineCost({ x: [1e8, 1e8 + 1, 1e8 + 2], y: [0, 3e-6, 0], reduction: 'sum' });
    expect(cost.base / 1e-12).toBeCloseTo(6, 9);
    expect(cost.center).toEqual([0, expect.closeTo(1e-6, 15)]);
  });
});

describe('other numbers that are only rounding', () => {
  it('are 0: the misses of points on the line, and their squares', () => {
    const data = onLine(0.1, 0.3, [1, 2, 3, 0.7]);
    const { w, b } = bottomOfLine(data);
    const lines: readonly (readonly [number, number])[] = [
      [w, b],
      [0.1, 0.3],
    ];
    for (const line of lines)
      expect(terms(data, ...line).map(({ residual, square }) => [residual, square])).toEqual(
        data.x.map(() => [0, 0]),
      );
  });
  it('are 0: the intercept of a line through the origin, and the slope where y does not go with x', () => {
    const through = onLine(0.7, 0, [0.1, 0.3, 0.8, 1.9]);
    expect(lineCost({ ...through, reduction: 'sum' }).center).toEqual([expect.closeTo(0.7, 14), 0]);
    expect(bottomOfLine(through)).toMatchObject({ b: 0 });
    const level = { x: [0.1, 0.2, 0.3, 0.4, 0.5], y: [0.7, 0.1, 0.4, 0.1, 0.7] };
    expect(lineCost({ ...level, reduction: 'sum' }).center).toEqual([0, expect.closeTo(0.4, 15)]);
  });
  it('are 0: the slopes at the bottom, though the misses are real', () => {
    const data = { x: [0.1, 0.7, 1.9, 2.3], y: [0.3, 0.1, 0.9, 0.2] };
    const cost = lineCost({ ...data, reduction: 'sum' });
    const [w, b] = cost.center;
    const near = [w * (1 + 2 ** -49), b * (1 - 2 ** -49)] as const;
    const [slopeW, slopeB] = cost.gradient(near) as [number, number];
    expect(Math.abs(slopeB)).toBeGreaterThan(0);
    expect(cost.readable?.([...near, slopeW, slopeB])).toEqual([...near, 0, 0]);
    // A slope that says something stays.
    const off = [w + 1e-9, b] as const;
    const slopes = cost.gradient(off) as [number, number];
    expect(cost.readable?.([...off, ...slopes])).toEqual([...off, ...slopes]);
  });
  it('are 0: what an observation on the line does to the best line', () => {
    const { whole, without } = influence(onLine(0.1, 0.3, [1, 2, 3, 7]), 2);
    expect([whole.cost, without.cost]).toEqual([0, 0]);
  });
  it('are 0: the intercept of a line through the origin, there and back by way of standardized x', () => {
    const scaling = scalingOf([0.1, 0.3, 0.8, 1.9]);
    if (!scaling) throw new Error('these have a spread');
    expect(lineUnscaled(lineScaled([0.7, 0], scaling), scaling)).toEqual([expect.closeTo(0.7, 14), 0]);
  });
});
