// Of many answers the smallest. Known answers: what numpy.linalg.pinv gives, and by hand.
import { describe, expect, it } from 'vitest';
import { fitFeatures } from '../../src/core/fitFeatures.ts';
import { isRefused } from '../../src/core/problem.ts';
import { smallestFit } from '../../src/core/smallestFit.ts';

const fitted = (data: Parameters<typeof smallestFit>[0]) => {
  const fit = smallestFit(data);
  if (isRefused(fit)) throw new Error(fit.problem.message);
  return fit;
};
const close = (values: readonly number[], to: readonly number[]) => {
  expect(values).toHaveLength(to.length);
  for (const [j, value] of values.entries()) expect(value).toBeCloseTo(to[j] as number, 9);
};

describe('the smallest weights that do equally well', () => {
  it('are the single answer where there is one', () => {
    const data = {
      columns: [
        [1, 2, 4],
        [3, 1, 1],
      ],
      y: [2, 4, 5],
      intercept: false,
    };
    expect(smallestFit(data)).toEqual(fitFeatures(data));
  });

  it('share the work of a column and its double, the double four times as much by twice its weight', () => {
    // y = 5x, and w₁ + 2w₂ = 5 is nearest to 0 at (1, 2).
    const { weights, bias, rootMeanSquare } = fitted({
      columns: [
        [1, 2, 4],
        [2, 4, 8],
      ],
      y: [5, 10, 20],
      intercept: false,
    });
    close(weights, [1, 2]);
    expect([bias, rootMeanSquare]).toEqual([0, 0]);
  });

  it('leave to a column that never varies nothing, which the bias says', () => {
    const { weights, bias } = fitted({
      columns: [
        [7, 7, 7],
        [1, 2, 4],
      ],
      y: [2, 4, 5],
      intercept: true,
    });
    close(weights, [0, 13 / 14]);
    expect(bias).toBeCloseTo(1.5, 9);
  });

  it('go through every example where there are fewer than weights', () => {
    // 3w₁ + 4w₂ = 50 is nearest to 0 at (6, 8).
    const { weights, rootMeanSquare } = fitted({ columns: [[3], [4]], y: [50], intercept: false });
    close(weights, [6, 8]);
    expect(rootMeanSquare).toBeCloseTo(0, 9);
  });

  it('find three columns of which one is the sum of the others', () => {
    // w = (2, 3, 0) + t(1, 1, −1), nearest to 0 where t = −5/3.
    const [one, other] = [
      [1, 0, 2, 5],
      [0, 1, 3, 1],
    ] as const;
    const sum = one.map((value, i) => value + (other[i] as number));
    const y = one.map((value, i) => 2 * value + 3 * (other[i] as number) + 4);
    const { weights, bias } = fitted({ columns: [one, other, sum], y, intercept: true });
    close(weights, [1 / 3, 4 / 3, 5 / 3]);
    expect(bias).toBeCloseTo(4, 9);
  });

  it('are refused only where a number is missing', () => {
    const fit = smallestFit({ columns: [[1, Number.NaN]], y: [1, 2], intercept: true });
    expect(isRefused(fit) && fit.problem.kind).toBe('notFinite');
  });
});
