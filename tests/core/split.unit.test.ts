// Rows dealt into parts by a seed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchAt, split } from '../../src/core/index.ts';

const sizes = (count: number, shares: readonly number[]) =>
  split({ count, shares, seed: 3 }).map((part) => part.length);

describe('a split', () => {
  it('deals every row into exactly one part', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }).filter((all) => all.some((n) => n > 0)),
        fc.integer({ min: 0, max: 9999 }),
        (counts, seed) => {
          const count = counts.reduce((sum, n) => sum + n, 0);
          const whole = split({ count, shares: counts, seed });
          expect(whole.map((part) => part.length)).toEqual(counts);
          const every = Array.from({ length: count }, (_, i) => i);
          expect(whole.flat().toSorted((a, b) => a - b)).toEqual(every);
          const parts = split({ count, shares: counts.map((n) => n / count), seed });
          expect(parts).toEqual(whole);
        },
      ),
    );
  });

  it('is the same for the same seed, another for another, and in the order in which batches are dealt', () => {
    const deal = (seed: number) => split({ count: 9, shares: [4, 5], seed });
    expect(deal(7)).toEqual(deal(7));
    expect(deal(8)).not.toEqual(deal(7));
    expect(deal(7).flat()).toEqual(
      [0, 1, 2].flatMap((k) => [...batchAt({ count: 9, batchSize: 4, seed: 7 }, k)]),
    );
  });

  it('gives what does not come out even to the largest remainders, the earlier of two alike', () => {
    expect(sizes(10, [0.55, 0.25, 0.2])).toEqual([6, 2, 2]);
    expect(sizes(11, [0.7, 0.2, 0.1])).toEqual([8, 2, 1]);
    expect(sizes(7, [1 / 3, 1 / 3, 1 / 3])).toEqual([3, 2, 2]);
    // 0.29 · 100 is 28.999999999999996 in doubles, 0.57 · 100 is 56.99999999999999.
    expect(sizes(100, [0.29, 0.57, 0.14])).toEqual([29, 57, 14]);
    expect(sizes(500, [0.04, 0.2, 0.76])).toEqual([20, 100, 380]);
    expect(sizes(4, [1])).toEqual([4]);
    expect(sizes(4, [0, 1])).toEqual([0, 4]);
  });

  it('says what is wrong with shares that cannot be, and what is allowed', () => {
    const refuse = (count: number, shares: readonly number[]) => () => split({ count, shares, seed: 1 });
    const rule = 'parts of the whole that add up to 1, or whole numbers of rows that add up to 500';
    expect(refuse(500, [20, 100])).toThrow(`${rule}; 20 + 100 is 120.`);
    expect(refuse(500, [0.5, 0.4])).toThrow(`${rule}; 0.5 + 0.4 is 0.9.`);
    expect(refuse(500, [600, -100])).toThrow('share 2 is -100');
    expect(refuse(500, [Number.NaN, 1])).toThrow('share 1 is NaN');
    expect(refuse(500, [249.5, 250.5])).toThrow('249.5 + 250.5 is 500');
    expect(refuse(500, [])).toThrow('there are none');
    expect(refuse(0, [1])).toThrow('a whole number from 1 up, not 0');
    expect(refuse(2.5, [1])).toThrow('not 2.5');
    expect(() => split({ count: 3, shares: [1, 2], seed: 0.5 })).toThrow('not 0.5');
  });
});
