import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clamp } from '../../src/core/clamp.ts';
import { same } from '../../src/core/same.ts';

it('knows equal data, however deep and in whatever order the fields stand', () => {
  expect(same({ at: [3, -2], open: { by: 'w' } }, { open: { by: 'w' }, at: [3, -2] })).toBe(true);
  expect(same({ at: [3, -2] }, { at: [3, -2], note: undefined })).toBe(true);
  expect(same([0, Number.NaN], [-0, Number.NaN])).toBe(true);
});

it('tells apart what differs anywhere', () => {
  for (const [one, other] of [
    [{ at: [3, -2] }, { at: [3, 2] }],
    [[3, -2], [3]],
    [[7], { 0: 7 }],
    [{}, null],
    [Number.NaN, null],
    ['7', 7],
    [{ open: false }, {}],
  ])
    expect([same(one, other), same(other, one)], JSON.stringify([one, other])).toEqual([false, false]);
});

it('finds what JSON has carried to be the same, and agrees with itself either way round', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(same(one, JSON.parse(JSON.stringify(one)))).toBe(true);
      expect(same(one, other)).toBe(same(other, one));
    }),
  );
});

it('clamps to the end that a value lies beyond', () => {
  expect([-7, 1.5, 9].map((value) => clamp(value, -2, 4))).toEqual([-2, 1.5, 4]);
  expect(clamp(Number.NaN, -2, 4)).toBeNaN();
});
