import { describe, expect, test } from 'vitest';
import { roundUp } from '../../../src/core/roundUp.ts';
import { decimate } from '../../../src/views/axes/decimate.ts';
import { frameFor, snap } from '../../../src/views/axes/frame.ts';
import { arrowMove, sliderMove } from '../../../src/views/axes/keys.ts';
import { outward } from '../../../src/views/axes/outward.ts';
import { axisText, shortNumber } from '../../../src/views/axes/roundNumbers.ts';
import { thinned, ticksAlong } from '../../../src/views/axes/ticks.ts';

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
  test.each([
    [300, 60, 26],
    [60, 300, 26],
    [40, 40, 30],
    [920, 560, 14],
  ])('stand upright in a box of %d × %d with type of %d, and run to the right', (width, height, em) => {
    const { left, right, top, bottom } = frameFor({ width, height, em }, 3 * em);
    expect(bottom).toBeGreaterThanOrEqual(top + em);
    expect(right).toBeGreaterThanOrEqual(left + em);
  });

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
    expect(text).toEqual(['0', '250', '10⁷', '2.5×10⁹', '10⁻⁴']);
  });
});

test('snapping leaves no digits behind and no minus zero', () => {
  expect(snap(0.30000004, 0.05)).toBe(0.3);
  expect(Object.is(snap(-0.01, 0.05), 0)).toBe(true);
});

test('arrows move by a tenth, with Shift by a hundredth; Home and End go to the ends; a clicker’s keys and the browser’s move nothing', () => {
  expect(arrowMove({ key: 'ArrowLeft', shiftKey: false })).toEqual([-0.1, 0]);
  expect(arrowMove({ key: 'ArrowUp', shiftKey: true })).toEqual([0, 0.01]);
  expect(arrowMove({ key: 'a', shiftKey: false })).toBeNull();
  expect(sliderMove({ key: 'Home', shiftKey: false })).toBe(Number.NEGATIVE_INFINITY);
  expect(sliderMove({ key: 'End', shiftKey: false })).toBe(Number.POSITIVE_INFINITY);
  for (const key of ['PageDown', 'PageUp', 'toString'])
    expect(sliderMove({ key, shiftKey: false })).toBeNull();
  for (const held of ['ctrlKey', 'metaKey', 'altKey'])
    for (const key of ['ArrowLeft', 'Home'])
      expect(sliderMove({ key, shiftKey: false, [held]: true })).toBeNull();
  expect(sliderMove({ key: 'ArrowRight', shiftKey: false })).toBe(0.1);
});

describe('the numbers of one axis', () => {
  const texts = (ticks: readonly number[]) => ticks.map(axisText(ticks));

  test('are plain while they are usual', () => {
    expect(texts([-10, 0, 10])).toEqual(['−10', '0', '10']);
    expect(texts([0, 0.0005, 0.001])).toEqual(['0', '0.0005', '0.001']);
    expect(texts([-50_000, 0, 50_000])).toEqual(['−50000', '0', '50000']);
  });

  test('are all powers of ten where the largest is huge or tiny', () => {
    expect(texts([-1e5, -5e4, 0, 5e4, 1e5])).toEqual(['−10⁵', '−5×10⁴', '0', '5×10⁴', '10⁵']);
    expect(texts([0, 1e9, 2e9])).toEqual(['0', '10⁹', '2×10⁹']);
    expect(texts([0, 5e-7, 1e-6])).toEqual(['0', '5×10⁻⁷', '10⁻⁶']);
  });

  test('have the digits that tell neighbors apart', () => {
    expect(texts([1_234_500, 1_235_000])).toEqual(['1.2345×10⁶', '1.235×10⁶']);
  });

  test('are two at least, where few were asked for', () => {
    expect(ticksAlong([0.1, 3.4], 40, 30).length).toBeGreaterThan(1);
  });

  test('give way evenly, around 0, where they would touch', () => {
    const ticks = [-30, -20, -10, 0, 10, 20, 30];
    const apart = (least: number) => (one: number, next: number) => next - one >= least;
    expect(thinned(ticks, apart(10))).toEqual(ticks);
    expect(thinned(ticks, apart(15))).toEqual([-20, 0, 20]);
    expect(thinned(ticks, apart(25))).toEqual([-30, 0, 30]);
    expect(thinned(ticks, apart(100))).toEqual([-30]);
  });
});
