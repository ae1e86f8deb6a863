import { expect, it } from 'vitest';
import { byValue, dotsPath, nearestExample, walked } from '../../../src/views/examples/placed.ts';
import { spotsIn } from './spotsIn.ts';

const placed = { x: [10, 40, 40, 90], y: [5, 25, 25, 60] };

it('the nearest example is the one within reach; of two in one place each can be had', () => {
  expect(nearestExample(placed, { x: 12, y: 6 }, 14)).toBe(0);
  expect(nearestExample(placed, { x: 65, y: 40 }, 14)).toBeNull();
  expect(nearestExample(placed, { x: 41, y: 25 }, 14)).toBe(1);
  expect(nearestExample(placed, { x: 41, y: 25 }, 14, 1)).toBe(2);
  expect(nearestExample(placed, { x: 41, y: 25 }, 14, 2)).toBe(1);
});

it('keys walk by value and stop at the ends', () => {
  const order = byValue([7, 3, 9, 3]);
  expect(order).toEqual([1, 3, 0, 2]);
  expect(walked(order, null, 1)).toBe(1);
  expect(walked(order, null, -1)).toBe(2);
  expect(walked(order, 3, 1)).toBe(0);
  expect(walked(order, 3, 10)).toBe(2);
  expect(walked(order, 3, Number.NEGATIVE_INFINITY)).toBe(1);
});

it('dots are one path, of those that are asked for, from left to right and each spot once', () => {
  expect(dotsPath(placed, (i) => i > 2)).toBe('M90 60h0');
  expect(dotsPath(placed)).toBe('M10 5h0m30 20h0m50 35h0');
  expect(dotsPath({ x: [3.14, Number.NaN, -20.26], y: [0.04, 1, -7.5] })).toBe('M-20.3-7.5h0m23.4 7.5h0');
});

it('dots are drawn where they are, to a tenth of a pixel, however many and wherever', () => {
  const many = 12_000;
  const x = Float64Array.from({ length: many }, (_, i) => ((i * 7919) % 8003) / 9.7 - 60);
  const y = Float64Array.from({ length: many }, (_, i) => ((i * 104729) % 6007) / 11.3 - 90);
  const key = (at: readonly number[]) => at.map((value) => Math.round(10 * value)).join();
  const wanted = new Set(Array.from(x, (across, i) => key([across, y[i] as number])));
  const drawn = spotsIn(dotsPath({ x, y }));
  expect(drawn).toHaveLength(wanted.size);
  expect(new Set(drawn.map(key))).toEqual(wanted);
});
