import { describe, expect, it } from 'vitest';
import { concaveStretches } from '../../src/core/concave.ts';
import { networkObjective } from '../../src/core/index.ts';
import { exam, start } from './network/exam.ts';

const rounded = (slope: (at: number) => number, span: readonly [number, number]) =>
  concaveStretches(slope, span).stretches.map((ends) => ends.map((end) => Number(end.toFixed(4)) + 0));

describe('the concave stretches of a curve', () => {
  it('end where its slope turns', () => {
    // x³, x⁴ − 6x², sin x.
    expect(rounded((x) => 3 * x * x, [-2, 5])).toEqual([[-2, 0]]);
    expect(rounded((x) => 4 * x ** 3 - 12 * x, [-3, 3])).toEqual([[-1, 1]]);
    expect(rounded(Math.cos, [-1, 8])).toEqual([
      [0, Number(Math.PI.toFixed(4))],
      [6.2832, 8],
    ]);
    expect(concaveStretches(Math.cos, [-1, 8]).share).toBeCloseTo((Math.PI + 8 - 2 * Math.PI) / 9, 5);
  });

  it('are none on a bowl, a straight line, a level plain, or where slopes are only rounding apart', () => {
    for (const slope of [
      (x: number) => 6 * x - 1,
      () => 2,
      () => 0,
      (x: number) => 3 + 1e-14 * Math.sin(1e6 * x),
    ])
      expect(concaveStretches(slope, [-4, 9])).toEqual({ stretches: [], share: 0 });
  });

  it('are all of a dome, and no part of what has no slope', () => {
    expect(concaveStretches((x) => -x, [-1, 2])).toEqual({ stretches: [[-1, 2]], share: 1 });
    expect(concaveStretches(() => Number.NaN, [-1, 2])).toEqual({ stretches: [], share: 0 });
  });

  it('hold a corner that turns downward, however short it is', () => {
    const [[from = 0, to = 0] = [], ...others] = concaveStretches((x) => (x < 0.3 ? 2 : 1), [0, 1]).stretches;
    expect(others).toEqual([]);
    expect(to - from).toBeLessThan(0.01);
    expect(from).toBeLessThanOrEqual(0.3);
    expect(to).toBeGreaterThanOrEqual(0.3);
  });

  it('are 65% of the way from −10 to 10 along the first of the exam’s W⁽²⁾, and 74% along the third', () => {
    const J = networkObjective(exam);
    const along = (weight: number) =>
      concaveStretches(
        (value) => J.gradient(start.map((one, i) => (i === weight ? value : one)))[weight] as number,
        [-10, 10],
      );
    expect(along(6).share).toBeCloseTo(0.649, 3);
    expect(along(8).share).toBeCloseTo(0.74, 3);
    // Against second derivatives by differences of slopes, place by place.
    for (const weight of [0, 3, 6, 7, 8]) {
      const { stretches } = along(weight);
      const slope = (value: number) =>
        J.gradient(start.map((one, i) => (i === weight ? value : one)))[weight] as number;
      for (let at = -9.97; at < 10; at += 0.11) {
        const bend = slope(at + 1e-4) - slope(at - 1e-4);
        const inside = stretches.some(([from, to]) => at > from && at < to);
        const near = stretches.some((ends) => ends.some((end) => Math.abs(at - end) < 2e-4));
        if (!near) expect(inside, `weight ${weight} at ${at}`).toBe(bend < 0);
      }
    }
  });
});
