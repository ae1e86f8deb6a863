// Examples dealt in hands: which, in what order, and how far their slopes stray. The figures are those of COURSE.md, Part 2, lesson 5.
import { describe, expect, it } from 'vitest';
import { batchAt } from '../../../src/core/batches.ts';
import { NETWORK_FIELDS } from '../../../src/run/kinds/network/state.ts';
import { houseNow } from './houses.ts';

const STANDARDIZED = { scaling: { spread: 1, center: 1 }, fitted: false, optimizer: 'miniBatch' };
/** Standardized houses, from all zeros, where they stay while hands are dealt. */
const dealt = (batchSize: number, hands: number, seed = 1) =>
  houseNow({
    ...STANDARDIZED,
    learningRate: 0,
    settings: { batchSize, seed },
    cursor: hands - 1,
    horizon: hands - 1,
  });

describe('the slope of a hand', () => {
  it('strays from the whole slope as the law says', () => {
    expect(Math.hypot(...dealt(10, 1).hands.whole)).toBeCloseTo(1204.5, 1);
    const laws = [1, 10, 50, 250, 500].map((size) => dealt(size, 1).hands.law ?? Number.NaN);
    for (const [i, law] of [2676.3, 838.7, 359.4, 119.8, 0].entries()) expect(laws[i]).toBeCloseTo(law, 1);
  });

  it('is right on average: an epoch of hands has the slope of all, and of single examples the very spread', () => {
    const { slopes, whole, spread, law } = dealt(1, 500).hands;
    for (const [j, slope] of whole.entries()) {
      const mean = slopes.reduce((sum, one) => sum + (one[j] as number), 0) / slopes.length;
      expect(mean).toBeCloseTo(slope, 8);
    }
    expect(spread).toBeCloseTo(law as number, 8);
  });

  it.each([10, 50, 250])('measured over a thousand hands of %i comes within a tenth of the law', (size) => {
    for (const seed of [1, 2, 3]) {
      const { spread, law } = dealt(size, 1000, seed).hands;
      expect((spread as number) / (law as number)).toBeGreaterThan(0.9);
      expect((spread as number) / (law as number)).toBeLessThan(1.1);
    }
  });

  it('is that of all where the hand is all', () => {
    const { slopes, whole, spread } = dealt(500, 3).hands;
    for (const [j, slope] of (slopes[2] as number[]).entries())
      expect(slope).toBeCloseTo(whole[j] as number, 8);
    expect(spread).toBeCloseTo(0, 8);
  });

  it('has no spread to compare where the cost is a sum', () => {
    const { spread, law } = houseNow({
      ...STANDARDIZED,
      reduction: 'sum',
      settings: { batchSize: 10, seed: 1 },
    }).hands;
    expect([spread, law]).toEqual([null, null]);
  });
});

describe('the deck', () => {
  it('is dealt once through in an epoch, and in another order in the next', () => {
    const first = dealt(10, 3).hands;
    expect([first.epoch, first.hand, first.perEpoch, first.from, first.to]).toEqual([0, 2, 50, 20, 30]);
    expect([...first.order].sort((a, b) => a - b)).toEqual(Array.from({ length: 500 }, (_, row) => row));
    const second = dealt(10, 52).hands;
    expect([second.epoch, second.hand]).toEqual([1, 1]);
    expect(second.order).not.toEqual(first.order);
  });

  it('has in hand what the next step reads', () => {
    const now = dealt(10, 3);
    const { order, from, to } = now.hands;
    expect(order.slice(from, to)).toEqual(Array.from(batchAt({ count: 500, batchSize: 10, seed: 1 }, 2)));
    expect(order.slice(from, to)).toEqual(now.batch);
  });

  it('has a smaller hand at its end where the size does not divide it', () => {
    const { perEpoch, from, to } = dealt(64, 8).hands;
    expect([perEpoch, from, to]).toEqual([8, 448, 500]);
  });

  it('deals the learned rows alone', () => {
    const now = houseNow({
      ...STANDARDIZED,
      split: { learned: 25, heldOut: 10, seed: 3 },
      settings: { batchSize: 10, seed: 1 },
    });
    expect(now.hands.order).toHaveLength(25);
    expect(now.hands.order.every((row) => now.parts.learned.includes(row))).toBe(true);
  });

  it('is one hand of all where nothing is dealt', () => {
    const { size, perEpoch, order } = houseNow({ scaling: STANDARDIZED.scaling, fitted: false }).hands;
    expect([size, perEpoch, order.length]).toEqual([500, 1, 500]);
  });
});

describe('what a link says of how examples are dealt', () => {
  const allows = (value: unknown) => NETWORK_FIELDS.settings.link?.(value);

  it('is a hand and a seed, or nothing', () => {
    expect(allows({ batchSize: 10, seed: 3 })).toBe(true);
    expect(allows({})).toBe(true);
    for (const wrong of [
      { batchSize: 0, seed: 1 },
      { batchSize: 2.5, seed: 1 },
      { batchSize: 10 },
      { beta: 1 },
      null,
      7,
    ])
      expect([wrong, allows(wrong)]).toEqual([wrong, false]);
  });

  it('is never more than there are', () => {
    const now = houseNow({
      ...STANDARDIZED,
      settings: { batchSize: 9999, seed: 1 },
      learningRate: 0.1,
      cursor: 2,
    });
    expect([now.hands.size, now.batch?.length]).toEqual([500, 500]);
    expect(Number.isFinite(now.cost)).toBe(true);
  });
});
