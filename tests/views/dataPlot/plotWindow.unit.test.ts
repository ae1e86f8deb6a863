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
