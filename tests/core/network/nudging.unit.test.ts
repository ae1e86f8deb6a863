/** The figures of lesson 4 of Part 3, worked out by two programs apart from ours. */
import { describe, expect, it } from 'vitest';
import {
  checkGradient,
  MISTAKES,
  networkObjective,
  numericalGradient,
  random,
  relativeError,
  withMistake,
} from '../../../src/core/index.ts';
import { exam, start } from './exam.ts';

const J = networkObjective(exam);
const exact = J.gradient(start);
const errorAt = (nudge: number, sides: 'both' | 'one' = 'both') =>
  relativeError(numericalGradient(J, start, { nudge, sides }).slopes, exact);

describe('slopes by nudging', () => {
  it('are off by this much: hundredfold less a decade on one wall of the V', () => {
    for (const [nudge, wanted] of [
      [1, 0.042],
      [0.1, 4.4e-4],
      [1e-2, 4.4e-6],
      [1e-3, 4.4e-8],
      [1e-4, 4.4e-10],
    ] as const) {
      expect(errorAt(nudge) / wanted).toBeGreaterThan(0.95);
      expect(errorAt(nudge) / wanted).toBeLessThan(1.05);
    }
  });

  it('and by rounding on the other, tenfold more a decade, best near 10⁻⁵', () => {
    // What rounding leaves is a matter of chance: within a factor.
    for (const [nudge, wanted] of [
      [1e-5, 2e-11],
      [1e-6, 3e-10],
      [1e-8, 2.5e-8],
      [1e-12, 3e-4],
      [1e-15, 0.42],
    ] as const) {
      expect(errorAt(nudge) / wanted).toBeGreaterThan(0.2);
      expect(errorAt(nudge) / wanted).toBeLessThan(5);
    }
    const decades = Array.from({ length: 16 }, (_, k) => errorAt(10 ** -k));
    expect(decades.indexOf(Math.min(...decades))).toBe(5);
  });

  it('from one side are best near 10⁻⁷, at about 3 · 10⁻⁹', () => {
    const decades = Array.from({ length: 13 }, (_, k) => errorAt(10 ** -k, 'one'));
    const best = Math.min(...decades);
    expect([7, 8]).toContain(decades.indexOf(best));
    expect(best).toBeLessThan(2e-8);
    expect(best).toBeGreaterThan(2e-10);
    expect(decades[3] as number).toBeGreaterThan(100 * errorAt(1e-3));
  });

  it('take two tries a weight, or one and one more', () => {
    expect(numericalGradient(J, start, { nudge: 0.1 }).evaluations).toBe(18);
    expect(numericalGradient(J, start, { nudge: 0.1, sides: 'one' }).evaluations).toBe(10);
    let asked = 0;
    const value = (p: readonly number[]) => {
      asked++;
      return J.value(p);
    };
    numericalGradient({ value }, start, { nudge: 0.1 });
    expect(asked).toBe(18);
  });

  it('by the other measure are off by half', () => {
    const { slopes } = numericalGradient(J, start, { nudge: 1e-4 });
    expect(relativeError(slopes, exact, 'ofSum') / 2.2e-10).toBeCloseTo(1, 1);
    expect(relativeError([3, 4], [3, 4])).toBe(0);
    expect(relativeError([6, 8], [3, 4])).toBe(1);
  });

  it('need a nudge', () => {
    for (const nudge of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => numericalGradient(J, start, { nudge })).toThrow(
        `the nudge must be above 0 and finite, not ${nudge}`,
      );
  });
});

describe('a check of backpropagation', () => {
  it('passes all nine slopes where they are right, at the start and anywhere', () => {
    expect(checkGradient(J, start)).toMatchObject({ wrong: [], evaluations: 37 });
    const { normal } = random(31);
    for (let draw = 0; draw < 300; draw++) {
      const spread = 10 ** ((draw % 5) - 3);
      const p = start.map(() => spread * normal());
      expect(checkGradient(J, p).wrong).toEqual([]);
      // However far one nudges.
      for (const nudge of [1e-3, 1e-8]) expect(checkGradient(J, p, { nudge }).wrong).toEqual([]);
    }
  });

  it.each(MISTAKES)('finds a planted mistake (%s), whichever weight has it, and no other', (mistake) => {
    for (const weight of start.keys()) {
      const planted = withMistake(J, { weight, mistake });
      expect(planted.value(start)).toBe(J.value(start));
      const { wrong, slopes } = checkGradient(planted, start);
      expect(wrong).toEqual([weight]);
      expect(slopes[weight]).toMatchObject({ isRight: false, given: planted.gradient(start)[weight] });
      expect(slopes[weight]?.numerical).toBeCloseTo(exact[weight] as number, 8);
      expect(slopes[weight]?.error).toBeGreaterThan(0.01);
    }
  });

  it('finds several, and those of slopes that were typed', () => {
    const given = exact.map((slope, weight) => (weight === 2 || weight === 7 ? slope * 1.001 : slope));
    expect(checkGradient(J, start, { given }).wrong).toEqual([2, 7]);
    expect(() => checkGradient(J, start, { given: [1] })).toThrow('there are 1 slopes for 9 weights');
  });

  it('says where there is no weight to plant a mistake at, or no example to forget', () => {
    expect(() => withMistake(J, { weight: 9, mistake: 'sign' })).toThrow(
      'there is no weight 9; they are 0 to 8',
    );
    const { examples: _, ...bare } = J;
    expect(() => withMistake(bare, { weight: 0, mistake: 'lastExample' })).toThrow('not made of examples');
  });
});
