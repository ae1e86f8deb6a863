import { expect, it } from 'vitest';
import { byValue, dotsPath, nearestExample, walked } from '../../../src/views/examples/placed.ts';

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

it('dots are one path, of those that are asked for', () => {
  expect(dotsPath(placed, (i) => i > 2)).toBe('M90 60h0');
});
