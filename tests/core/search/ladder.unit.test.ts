import { expect, test } from 'vitest';
import { secondsFor, valuesWithin } from '../../../src/core/search/ladder.ts';
import { YEAR } from '../../../src/i18n/duration.ts';

const PER_SECOND = 1e7;
const NIGHT = 8 * 3600;

test('nine weights at a thousand values each take 3.2 · 10¹² years at ten million a second: 230 ages of the universe', () => {
  const years = secondsFor(1000, 9, PER_SECOND) / YEAR;
  expect(years / 1e12).toBeCloseTo(3.169, 3);
  expect(years / 13.8e9).toBeCloseTo(229.6, 1);
  expect(secondsFor(1000, 3, PER_SECOND)).toBe(100);
  expect(secondsFor(1000, 200, PER_SECOND)).toBe(Number.MAX_VALUE);
});

test.each([
  [1, 288_000_000_000],
  [2, 536_656],
  [3, 6603],
  [5, 195],
  [9, 18],
])('in one night %d weights can have %d values each', (weights, values) => {
  expect(valuesWithin(NIGHT, weights, PER_SECOND)).toBe(values);
  expect(secondsFor(values, weights, PER_SECOND)).toBeLessThanOrEqual(NIGHT);
  expect(secondsFor(values + 1, weights, PER_SECOND)).toBeGreaterThan(NIGHT);
});

test('exact roots are not missed, and where there is no time there is one value', () => {
  expect(valuesWithin(1, 3, 1000)).toBe(10);
  expect(valuesWithin(1, 9, 512)).toBe(2);
  expect(valuesWithin(1e-9, 9, 1)).toBe(1);
});
