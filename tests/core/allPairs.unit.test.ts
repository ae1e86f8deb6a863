import { describe, expect, it } from 'vitest';
import { allPairs, meanSquareOfPairs } from '../../src/core/allPairs.ts';

describe('shapes that do not match', () => {
  it('make nine misses of three: every answer against every target', () => {
    expect(allPairs([1, 2, 4], [1, 2, 3])).toEqual([
      [0, 1, 3],
      [-1, 0, 2],
      [-2, -1, 1],
    ]);
  });
  it('have another mean: 2.3333 where 0.3333 was meant', () => {
    const meant = [1 - 1, 2 - 2, 4 - 3].reduce((sum, miss) => sum + miss ** 2, 0) / 3;
    expect(meant).toBeCloseTo(1 / 3, 12);
    expect(meanSquareOfPairs([1, 2, 4], [1, 2, 3])).toBeCloseTo(7 / 3, 12);
  });
  it('are of as many answers and targets as there are', () => {
    expect(allPairs([5, 7], [1])).toEqual([[4, 6]]);
    expect(allPairs([5], [1, 2, 3]).map((row) => row.length)).toEqual([1, 1, 1]);
    expect(allPairs([], [])).toEqual([]);
  });
});
