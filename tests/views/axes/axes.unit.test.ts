import { describe, expect, test } from 'vitest';
import { decimate } from '../../../src/views/axes/decimate.ts';
import { snap } from '../../../src/views/axes/frame.ts';
import { arrowMove, sliderMove } from '../../../src/views/axes/keys.ts';
import { outward } from '../../../src/views/axes/outward.ts';
import { roundUp, shortNumber } from '../../../src/views/axes/roundNumbers.ts';
import { ticksAlong } from '../../../src/views/axes/ticks.ts';

describe('decimation', () => {
  test('leaves short curves alone', () => {
    expect(decimate([5, 4, 3, 9], 2)).toEqual([0, 1, 2]);
  });

  test('keeps first, last and every swing of a long one, in order', () => {
    const costs = Array.from({ length: 20_001 }, (_, i) => (i % 2 ? 1 : -1) * i + (i === 7321 ? 1e6 : 0));
    const kept = decimate(costs, 20_000);
    expect(kept.length).toBeLessThanOrEqual(400);
    expect(kept[0]).toBe(0);
    expect(kept.at(-1)).toBe(20_000);
    expect(kept).toContain(7321);
    expect(kept.every((index, i) => i === 0 || index > (kept[i - 1] ?? 0))).toBe(true);
  });

  test('stops at the cursor', () => {
    expect(Math.max(...decimate(new Float64Array(5000), 1234))).toBe(1234);
  });
});

describe('axes', () => {
  test('get no more ticks than fit', () => {
    for (const length of [60, 150, 400, 900]) {
      for (const apart of [30, 44, 80]) {
        const ticks = ticksAlong([-13.7, 18.2], length, apart);
        expect((ticks.length - 1) * apart <= length * 1.1 || ticks.length <= 3).toBe(true);
      }
    }
  });

  test('round up to the next round number', () => {
    expect([93, 100, 101, 0.643, 3.2e7].map(roundUp)).toEqual([100, 100, 120, 0.8, 4e7]);
    expect(roundUp(Number.NaN)).toBe(1);
  });

  test('widen a range to round ends', () => {
    expect(outward([-4.74, 6.6])).toEqual([-5, 7]);
  });

  test('write huge numbers short', () => {
    const text = [0, 250, 1e7, 2.5e9, 0.0001].map((value) => shortNumber(value, String));
    expect(text).toEqual(['0', '250', '10⁷', '2.5 × 10⁹', '10⁻⁴']);
  });
});

test('snapping leaves no digits behind and no minus zero', () => {
  expect(snap(0.30000004, 0.05)).toBe(0.3);
  expect(Object.is(snap(-0.01, 0.05), 0)).toBe(true);
});

test('arrows move by a tenth, with Shift by a hundredth, pages by one', () => {
  expect(arrowMove({ key: 'ArrowLeft', shiftKey: false })).toEqual([-0.1, 0]);
  expect(arrowMove({ key: 'ArrowUp', shiftKey: true })).toEqual([0, 0.01]);
  expect(arrowMove({ key: 'a', shiftKey: false })).toBeNull();
  expect(sliderMove({ key: 'PageDown', shiftKey: false })).toBe(-1);
  expect(sliderMove({ key: 'ArrowRight', shiftKey: false })).toBe(0.1);
});
