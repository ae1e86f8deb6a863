import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothWays, swapAxes, turnOver } from '../../src/core/bothWays.ts';
import anscombe1 from '../../src/core/datasets/anscombe1.ts';
import anscombe2 from '../../src/core/datasets/anscombe2.ts';
import anscombe3 from '../../src/core/datasets/anscombe3.ts';
import anscombe4 from '../../src/core/datasets/anscombe4.ts';
import livelyAndTired from '../../src/core/datasets/livelyAndTired.ts';
import penguins from '../../src/core/datasets/penguins.ts';
import wagsAndPats from '../../src/core/datasets/wagsAndPats.ts';
import { DOG, DRAW_SIZES, drawDays, drawLines, spreadOf } from '../../src/core/draws.ts';
import { groupLines } from '../../src/core/groupLines.ts';
import { influence } from '../../src/core/influence.ts';
import { summaryOf } from '../../src/core/summary.ts';

describe('one strange day', () => {
  it('hardly moves the best line where it fits', () => {
    const { whole, without } = influence({ x: [1, 2, 4, 6], y: [2, 4, 5, 7] }, 3);
    expect(without).toEqual({
      w: expect.closeTo(13 / 14, 12),
      b: expect.closeTo(3 / 2, 12),
      cost: expect.closeTo(9 / 14, 12),
    });
    expect(whole.w).toBeCloseTo(54 / 59, 12);
    expect(whole.cost).toBeCloseTo(38 / 59, 12);
  });

  it('turns it where it does not: w from 13/14 to −12/59, and the cost from 9/14 to 554/59', () => {
    const { whole } = influence({ x: [1, 2, 4, 6], y: [2, 4, 5, 1] }, 3);
    expect(whole.w).toBeCloseTo(-12 / 59, 12);
    expect(whole.b).toBeCloseTo(3 + (12 / 59) * 3.25, 12);
    expect(whole.cost).toBeCloseTo(554 / 59, 12);
  });

  it('never makes the best line cheaper', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(points, fc.nat(), (list, any) => {
        const data = { x: list.map(([x]) => x), y: list.map(([, y]) => y) };
        const { whole, without } = influence(data, any % list.length);
        expect(whole.cost).toBeGreaterThanOrEqual(without.cost - 1e-9);
      }),
    );
  });

  it('refuses a day that is not there, and the only one', () => {
    expect(() => influence({ x: [1, 2], y: [3, 5] }, 2)).toThrow(
      'There is no observation 2 to leave out of 2.',
    );
    expect(() => influence({ x: [1], y: [3] }, 0)).toThrow('to leave out of 1');
  });
});

describe('a hidden group', () => {
  it('runs up in lively days and in tired ones, and down over both', () => {
    if (!livelyAndTired.groups) throw new Error('The groups are missing.');
    expect(summaryOf(livelyAndTired.data).w).toBeCloseTo(-127 / 175, 12);
    const [lively, tired] = groupLines(livelyAndTired.data, livelyAndTired.groups);
    expect(lively).toMatchObject({ name: 'lively days', w: expect.closeTo(47 / 65, 12) });
    expect(tired).toMatchObject({ name: 'tired days', w: expect.closeTo(4 / 5, 12) });
    expect(tired?.b).toBeCloseTo(-49 / 15, 12);
  });

  it('changes the slope of the penguins without turning it', () => {
    if (!penguins.groups) throw new Error('The species are missing.');
    const whole = summaryOf(penguins.data);
    expect(whole.count).toBe(342);
    expect(whole.w).toBeCloseTo(49.68556640610009, 10);
    expect(whole.b).toBeCloseTo(-5780.831358077062, 8);
    expect(whole.rSquared).toBeCloseTo(0.7589925193571178, 12);
    const species = groupLines(penguins.data, penguins.groups);
    expect(species.map(({ name, data }) => [name, data.x.length])).toEqual([
      ['Adelie', 151],
      ['Gentoo', 123],
      ['Chinstrap', 68],
    ]);
    const slopes = species.map(({ w }) => w);
    expect(slopes[0]).toBeCloseTo(32.83, 2);
    expect(slopes[1]).toBeCloseTo(54.62, 2);
    expect(slopes[2]).toBeCloseTo(34.57, 2);
  });
});

describe('days drawn from one dog', () => {
  it('are the same for the same seed, size and number, and others for another', () => {
    expect(drawDays(8, 3, 5)).toEqual(drawDays(8, 3, 5));
    for (const other of [drawDays(9, 3, 5), drawDays(8, 3, 6)])
      expect(other.y).not.toEqual(drawDays(8, 3, 5).y);
    expect(drawDays(8, 10, 0).x).toHaveLength(10);
    expect(() => drawDays(8, 4, 0)).toThrow('size must be one of 3, 10, 30, not 4');
  });

  it('spread their pats alike, whatever their number, so that only the number counts', () => {
    for (const size of DRAW_SIZES) {
      const { x } = drawDays(8, size, 0);
      const mean = x.reduce((sum, one) => sum + one, 0) / size;
      expect(x.reduce((sum, one) => sum + (one - mean) ** 2, 0) / size).toBeCloseTo(8.24, 1);
    }
  });

  it('give slopes around the dog’s own, whose spread falls as one over the root of n', () => {
    const spreads = DRAW_SIZES.map((size) => {
      const slopes = drawLines(8, size, 4000).map(({ w }) => w);
      expect(slopes.reduce((sum, one) => sum + one, 0) / 4000).toBeCloseTo(DOG.w, 1);
      return spreadOf(slopes);
    });
    const [three = 0, ten = 0, thirty = 0] = spreads;
    // Four thousand draws settle a spread to about one part in ninety.
    const off = (found: number, wanted: number) => Math.abs(found / wanted - 1);
    expect(off(three, DOG.scatter / Math.sqrt(74 / 3))).toBeLessThan(0.04);
    expect(off(ten / three, Math.sqrt(3 / 10))).toBeLessThan(0.04);
    expect(off(thirty / three, Math.sqrt(3 / 30))).toBeLessThan(0.04);
  });

  it('stay inside the plot of the lesson, a hundred draws of each size', () => {
    for (const size of DRAW_SIZES) {
      for (let number = 0; number < 100; number++) {
        const { y } = drawDays(8, size, number);
        expect(Math.min(...y)).toBeGreaterThan(0);
        expect(Math.max(...y)).toBeLessThan(20);
      }
    }
  });

  it('measure a spread as a standard deviation', () => {
    expect(spreadOf([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 12);
    expect(spreadOf([3])).toBeNaN();
  });
});

describe('four sets with one best line', () => {
  it.each([
    [anscombe1, 3.0001, 0.50009],
    [anscombe2, 3.0009, 0.5],
    [anscombe3, 3.0025, 0.49973],
    [anscombe4, 3.0017, 0.49991],
  ])('$id: as Anscombe printed it', ({ data }, b, w) => {
    const summary = summaryOf(data);
    expect(summary).toMatchObject({ count: 11, meanX: 9 });
    expect(summary.w).toBeCloseTo(w, 5);
    expect(summary.b).toBeCloseTo(b, 4);
    expect(summary.meanY).toBeCloseTo(7.5, 2);
    expect(summary.rSquared).toBeCloseTo(0.667, 2);
  });

  it('refuses data without a single best line, in words', () => {
    expect(() => summaryOf({ x: [2, 2, 2], y: [1, 5, 6] })).toThrow('no spread');
  });
});

describe('pats from wags', () => {
  it('has slope 13/14 again and intercept −15/14, not the first line turned over', () => {
    const { forth, back } = bothWays(wagsAndPats.data);
    expect([forth.w, forth.b]).toEqual([expect.closeTo(13 / 14, 12), expect.closeTo(3 / 2, 12)]);
    expect([back.w, back.b]).toEqual([expect.closeTo(13 / 14, 12), expect.closeTo(-15 / 14, 12)]);
    expect(turnOver(forth)).toEqual({ w: expect.closeTo(14 / 13, 12), b: expect.closeTo(-21 / 13, 12) });
  });

  it('of the days next door is neither the first slope nor the first line turned over', () => {
    const { forth, back } = bothWays({ x: [1, 4, 7], y: [2, 5, 5] });
    expect([forth.w, forth.b]).toEqual([expect.closeTo(0.5, 12), expect.closeTo(2, 12)]);
    expect([back.w, back.b]).toEqual([expect.closeTo(1.5, 12), expect.closeTo(-2, 12)]);
    expect(turnOver(forth)).toEqual({ w: expect.closeTo(2, 12), b: expect.closeTo(-4, 12) });
  });

  it('is that line exactly where every day lies on it', () => {
    const { forth, back } = bothWays({ x: [1, 2, 4], y: [5, 8, 14] });
    expect(turnOver(forth)).toEqual({ w: expect.closeTo(back.w, 12), b: expect.closeTo(back.b, 12) });
    expect(forth.w).toBeCloseTo(3, 12);
  });

  it('has a slope that times the first is r²', () => {
    for (const { data } of [wagsAndPats, anscombe2, penguins]) {
      const { forth, back } = bothWays(data);
      expect(forth.w * back.w).toBeCloseTo(summaryOf(data).rSquared, 10);
    }
  });

  it('swaps back to where it was, and cannot turn over a level line', () => {
    expect(swapAxes(swapAxes(wagsAndPats.data))).toEqual(wagsAndPats.data);
    expect(turnOver({ w: 0, b: 3 })).toBeNull();
  });
});
