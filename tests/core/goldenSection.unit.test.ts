import { expect, test } from 'vitest';
import { goldenSection } from '../../src/core/goldenSection.ts';
import { lowestOf } from '../../src/core/lowestOf.ts';

test.each([
  ['a parabola', (x: number) => (x - 1.7) ** 2, [-3, 8], 1.7],
  ['a corner', (x: number) => Math.abs(x + 0.4), [-3, 8], -0.4],
  ['what rises all along', (x: number) => x, [-3, 8], -3],
  ['what falls all along', (x: number) => -x, [-3, 8], 8],
] as const)('finds where %s is lowest', (_, f, [low, high], at) => {
  const found = goldenSection(f, [low, high], 1e-6);
  expect(Math.abs(found - at)).toBeLessThan(1e-6);
});

test('ends at once where the span is narrow enough, and asks for each further place once', () => {
  expect(goldenSection(Math.abs, [2, 4], 3)).toBe(3);
  let asked = 0;
  goldenSection((x) => ++asked && x ** 2, [-1, 1], 0.02);
  // 2 · 0.618ᵏ is under 0.02 from k = 10 on.
  expect(asked).toBe(12);
});

test('of several dips the lowest that the samples meet is taken', () => {
  // Where 4x(x² − 4) + 1 is 0, by Newton’s method.
  const { at, value } = lowestOf((x) => (x ** 2 - 4) ** 2 + x, [-5, 5]);
  expect(at).toBeCloseTo(-2.030_546_6, 6);
  expect(value).toBeCloseTo(-2.015_388_19, 8);
});
