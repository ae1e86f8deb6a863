// COURSE.md, Part 2, lesson 7: what is held out, too much of a good thing, the envelope, peeking. Figures in thousands of dollars.
import { describe, expect, it } from 'vitest';
import { dealt, withDegree } from '../../../src/run/kinds/network/complexity.ts';
import { houseNow } from './houses.ts';

const TWENTY = {
  inputs: ['area'],
  across: 'area',
  split: { learned: 20, heldOut: 100, seed: 7 },
  degree: 4,
} as const;
const tenths = (values: readonly (number | null)[]) =>
  values.map((value) => value && Number(value.toFixed(1)));

describe('a hundred held back', () => {
  const dealOf = (seed: number) => houseNow({ split: { learned: 400, heldOut: 100, seed } });

  it('is a coin: of 200 deals the held-out miss is the lower one in about half', () => {
    const now = dealOf(1);
    expect(now.heldOutLower(200) / 200).toBeCloseTo(0.495, 1);
    const lower = [1, 2, 3, 4, 5]
      .map(dealOf)
      .filter((one) => one.rootMeanSquareOf(one.parts.heldOut) < one.rootMeanSquare);
    expect(now.heldOutLower(5)).toBe(lower.length);
  });
});

describe('powers of the area on 20 houses, the deal of seed 7', () => {
  const { complexity } = houseNow(TWENTY);

  it('learn them better and better', () => {
    expect(tenths(complexity.learned)).toEqual([
      281.8, 182.5, 177.5, 177, 175.9, 174.1, 170, 159.6, 159.5, 153.1, 122.3, 112.1, 61.3,
    ]);
  });

  it('are best on the others at degree 4, and past a million at 12', () => {
    expect(tenths(complexity.heldOut).slice(0, 8)).toEqual([
      274.5, 229.5, 229.3, 227.5, 227.2, 240.3, 299.1, 1248,
    ]);
    expect(Math.round(complexity.heldOut[12] as number)).toBe(1_109_328);
    expect(houseNow(TWENTY).bestDegree).toBe(4);
  });

  it('go farthest astray in the gap between the two largest that were learned from, at 5,067 square feet', () => {
    const far = houseNow({ ...TWENTY, degree: 12 });
    const areaOf = (row: number) => far.columns[2]?.values[row] as number;
    const worst = far.parts.heldOut.reduce((one, other) =>
      Math.abs(far.residuals[other] as number) > Math.abs(far.residuals[one] as number) ? other : one,
    );
    expect(areaOf(worst)).toBe(5067);
    const learned = far.parts.learned.map(areaOf).sort((one, other) => one - other);
    expect(learned.slice(-2)).toEqual([3820, 5330]);
    expect(far.parts.heldOut.filter((row) => areaOf(row) < 1010 || areaOf(row) > 5330)).toEqual([]);
  });

  it('say the same as the model in hand, degree by degree', () => {
    for (const degree of [0, 1, 4, 8]) {
      const now = houseNow({ ...TWENTY, degree });
      expect(now.rootMeanSquare).toBeCloseTo(complexity.learned[degree] as number, 6);
      expect(now.rootMeanSquareOf(now.parts.heldOut)).toBeCloseTo(complexity.heldOut[degree] as number, 5);
    }
    const last = houseNow({ ...TWENTY, degree: 12 });
    expect(last.rootMeanSquareOf(last.parts.heldOut) / (complexity.heldOut[12] as number)).toBeCloseTo(1, 6);
  });
});

describe('many deals of 20 houses', () => {
  it('are won by degree 1 most often, then by 2; more than 4 seldom wins', () => {
    const wins = houseNow(TWENTY).winsOver(100);
    expect(wins.reduce((sum, count) => sum + count, 0)).toBe(100);
    expect(wins[1]).toBeGreaterThan(50);
    expect(wins.indexOf(Math.max(...wins))).toBe(1);
    expect(wins.slice(5).reduce((sum, count) => sum + count, 0)).toBeLessThan(5);
  });
});

describe('the envelope', () => {
  it('has 380 houses, and says 228.7 of degree 4', () => {
    const now = houseNow({ ...TWENTY, opened: 4 });
    expect(now.parts.envelope.length).toBe(380);
    expect(now.complexity.opened?.size).toBe(4);
    expect(now.complexity.opened?.miss).toBeCloseTo(228.7, 1);
    expect(houseNow({ ...TWENTY, degree: 9, opened: 4 }).complexity.opened).toEqual(now.complexity.opened);
  });

  it('is another one when the houses are dealt anew, and closed', () => {
    expect(dealt({ ...TWENTY, peeked: null }, 8)).toMatchObject({
      opened: null,
      peeked: null,
      split: { seed: 8, learned: 20 },
    });
    expect(dealt({ ...TWENTY, peeked: [1, 4, 9] }, 8).peeked).toEqual([4]);
  });
});

describe('peeking', () => {
  const few = (heldOut: number) =>
    houseNow({ ...TWENTY, split: { learned: 20, heldOut, seed: 1 } }).flattery(200);

  it('costs half as much again with 10 held out, and nothing to speak of with 100', () => {
    expect(few(10)).toBeCloseTo(1.52, 1);
    expect(few(100)).toBeCloseTo(1, 1);
  });

  it('is counted, each degree once, and shows of the held out only what was looked at', () => {
    const first = houseNow({ ...TWENTY, peeked: [4] });
    expect(first.complexity.heldOut.filter((miss) => miss !== null).length).toBe(1);
    const second = houseNow({ ...TWENTY, peeked: [4], ...withDegree(first.state, 6) });
    expect(second.state).toMatchObject({ degree: 6, peeked: [4, 6] });
    expect(withDegree(second.state, 4).peeked).toBeUndefined();
    expect(second.complexity.peeks).toBe(2);
    expect(withDegree({ peeked: null }, 3)).not.toHaveProperty('peeked');
  });
});
