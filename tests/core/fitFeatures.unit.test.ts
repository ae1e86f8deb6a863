// Least squares by feature, what is left, and draws, on numbers small enough to check by hand.
import { describe, expect, it } from 'vitest';
import { fitFeatures, leftOf } from '../../src/core/fitFeatures.ts';
import { isRefused } from '../../src/core/problem.ts';
import { picksOf, redrawnWeights } from '../../src/core/redraw.ts';

const a = [1, 2, 3, 4, 6];
const b = [2, 1, 4, 3, 8];
/** 3a − 2b + 5, exactly. */
const y = a.map((value, i) => 3 * value - 2 * (b[i] as number) + 5);

describe('several features', () => {
  it('are fitted by name, exactly where that can be', () => {
    const fit = fitFeatures({ columns: [a, b], y, intercept: true });
    if (isRefused(fit)) throw new Error(fit.problem.message);
    expect(fit.weights[0]).toBeCloseTo(3, 9);
    expect(fit.weights[1]).toBeCloseTo(-2, 9);
    expect(fit.bias).toBeCloseTo(5, 9);
    expect(fit.rSquared).toBeCloseTo(1, 9);
  });

  it('none at all are the mean, with no scatter explained', () => {
    const fit = fitFeatures({ columns: [], y: [1, 2, 6], intercept: true });
    if (isRefused(fit)) throw new Error(fit.problem.message);
    expect(fit).toMatchObject({ weights: [], rSquared: 0 });
    expect(fit.bias).toBeCloseTo(3, 12);
    expect(fit.rootMeanSquare).toBeCloseTo(Math.sqrt(14 / 3), 12);
  });

  it('that repeat each other are refused', () => {
    expect(isRefused(fitFeatures({ columns: [a, a.map((v) => 2 * v)], y, intercept: true }))).toBe(true);
  });

  it('leave over what they do not explain: its slope is the weight', () => {
    const x = leftOf(a, [b]);
    const left = leftOf(y, [b]);
    const dot = (one: ArrayLike<number>, other: ArrayLike<number>) =>
      Array.from(one).reduce((sum, value, i) => sum + value * (other[i] as number), 0);
    expect(dot(x, left) / dot(x, x)).toBeCloseTo(3, 9);
    expect(dot(x, b)).toBeCloseTo(0, 9);
  });
});

describe('drawn again', () => {
  it('as many are picked as there are, the same for the same seed and draw', () => {
    const picks = picksOf(4, 2, 50);
    expect(picks.reduce((sum, one) => sum + one, 0)).toBe(50);
    expect(Math.max(...picks)).toBeGreaterThan(1);
    expect(picksOf(4, 2, 50)).toEqual(picks);
    expect(picksOf(4, 3, 50)).not.toEqual(picks);
  });

  it('an exact model has the same weights in every draw', () => {
    const long = (column: readonly number[]) =>
      Array.from({ length: 40 }, (_, i) => (column[i % 5] as number) + (i % 7));
    const [p, q] = [long(a), long(b)];
    const target = p.map((value, i) => 3 * value - 2 * (q[i] as number) + 5);
    const [first, second] = redrawnWeights({ columns: [p, q], y: target, intercept: true, seed: 9 }, 0, 6);
    for (const weight of first ?? []) expect(weight).toBeCloseTo(3, 6);
    for (const weight of second ?? []) expect(weight).toBeCloseTo(-2, 6);
  });
});
