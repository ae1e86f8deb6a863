import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextWindow, windowOf } from '../../../src/views/dataPlot/plotWindow.ts';

const days = { x: [1, 2, 4], y: [2, 4, 5] };

test('the three days get 0 to 5 pats and −5 to 9 wags', () => {
  expect(windowOf(days)).toEqual({ x: [0, 5], y: [-5, 9] });
});

test('the window always holds zero and every point', () => {
  const { x, y } = windowOf({ x: [-3, 17], y: [120, 480] });
  expect(x[0]).toBeLessThanOrEqual(-3);
  expect(x[1]).toBeGreaterThanOrEqual(17);
  expect(y[0]).toBeLessThanOrEqual(0);
  expect(y[1]).toBeGreaterThanOrEqual(480);
});

test('a point that is moved about inside the window leaves it where it is', () => {
  const before = { data: days, window: windowOf(days) };
  expect(nextWindow({ x: [1, 2, 4.7], y: [2, 4, 8.5] }, before)).toBe(before.window);
});

test('other data get a window of their own', () => {
  const before = { data: days, window: windowOf(days) };
  expect(nextWindow({ x: [1, 2, 40], y: [2, 4, 5] }, before).x[1]).toBeGreaterThanOrEqual(40);
  expect(nextWindow({ x: [1, 2], y: [2, 4] }, before)).not.toBe(before.window);
});

test('a single value does not collapse the window', () => {
  const { x, y } = windowOf({ x: [0], y: [0] });
  expect(x[1]).toBeGreaterThan(x[0]);
  expect(y[1]).toBeGreaterThan(y[0]);
});

// What the lessons show, to the last digit.
test.each([
  [
    { x: [1, 2, 4, 6], y: [2, 4, 5, 1] },
    { x: [0, 7], y: [-5, 9] },
  ],
  [
    { x: [2, 4, 5], y: [1, 2, 4] },
    { x: [0, 6], y: [-4, 8] },
  ],
  [
    { x: [-2, -5], y: [-1, -4] },
    { x: [-6, 1], y: [-8, 4] },
  ],
  [
    { x: [5, 5], y: [7, 7] },
    { x: [0, 6], y: [-7, 13] },
  ],
])('%j keeps the window that it has always had', (data, window) => {
  expect(windowOf(data)).toEqual(window);
});

test('data that lie far from zero fill their window, without it', () => {
  const years = Array.from({ length: 144 }, (_, i) => 1880 + i);
  const { x, y } = windowOf({ x: years, y: years.map((year) => (year - 1950) / 100) });
  expect(x).toEqual([1860, 2040]);
  expect(y[0]).toBeLessThan(-0.7);
  expect(windowOf({ x: [172, 231], y: [270, 630] })).toEqual({ x: [160, 240], y: [-700, 1200] });
});

test('zero is near when it is no farther from the data than they reach', () => {
  expect(windowOf({ x: [10, 20], y: [-20, -10] }).x[0]).toBe(0);
  expect(windowOf({ x: [10.5, 20], y: [-20, -10] }).x[0]).toBeGreaterThan(0);
  expect(windowOf({ x: [10, 20], y: [-20, -10] }).y[1]).toBeGreaterThanOrEqual(0);
});

test('any finite data have a window that holds them and is longer than nothing', () => {
  const value = fc.oneof(
    fc.double({ min: -1e100, max: 1e100, noNaN: true }),
    fc.double({ min: -10, max: 10, noNaN: true }),
    fc.constantFrom(0, 5e-324, 1e100, 1e15, 1e15 + 0.125),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { maxLength: 6 }), (points) => {
      const data = { x: points.map(([x]) => x), y: points.map(([, y]) => y) };
      const window = windowOf(data);
      for (const axis of ['x', 'y'] as const) {
        const [low, high] = window[axis];
        expect(high).toBeGreaterThan(low);
        expect(Number.isFinite(high - low)).toBe(true);
        for (const one of data[axis]) {
          const dust = 1e-9 * (high - low) + 1e-9 * Math.abs(one);
          expect(one).toBeGreaterThanOrEqual(low - dust);
          expect(one).toBeLessThanOrEqual(high + dust);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('where points are added and taken away the window stays while they fit and fill it', () => {
  const before = { data: days, window: windowOf(days) };
  const added = { x: [1, 2, 4, 3.5], y: [2, 4, 5, -4] };
  expect(nextWindow(added, before, true)).toBe(before.window);
  expect(nextWindow(added, before, false)).not.toBe(before.window);
  expect(nextWindow({ x: [1, 2], y: [2, 4] }, before, true)).toBe(before.window);
  // Another set altogether, a point outside, and points that would look lost.
  expect(nextWindow({ x: [1, 2, 3, 4, 3], y: [1, 2, 3, 4, 5] }, before, true)).not.toBe(before.window);
  expect(nextWindow({ x: [1, 2, 4, 9], y: [2, 4, 5, 6] }, before, true)).not.toBe(before.window);
  expect(nextWindow({ x: [4, 4.1, 4.2, 4.3], y: [2, 4, 5, -4] }, before, true)).not.toBe(before.window);
  // Of the first few points nobody knows yet how far they will reach.
  expect(nextWindow({ x: [4, 4.1], y: [2, 2.1] }, before, true)).toBe(before.window);
});
