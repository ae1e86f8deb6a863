import { expect, it } from 'vitest';
import { missPlace } from '../../../src/views/predictedObserved/missPlace.ts';

const frame = { left: 40, right: 340, top: 30, bottom: 290 };
const within = { frame, em: 20, text: '+99.5' };
const HALF = 30;
const none = { x: [], y: [] };
/** How many dots lie under the words. */
const under = (at: { x: number; y: number }, { x, y }: { x: readonly number[]; y: readonly number[] }) =>
  x.filter((one, i) => Math.abs(one - at.x) < HALF && Math.abs((y[i] ?? 0) - (at.y - 7)) < 8).length;

it('stands beside the middle of its bar where nothing is in its way', () => {
  expect(missPlace({ x: 100, dot: 120, right: 200 }, none, within)).toEqual({ x: 148, y: 167 });
  // At the right edge there is no room but before it.
  expect(missPlace({ x: 330, dot: 120, right: 200 }, none, within)).toEqual({ x: 282, y: 167 });
});

// On the wall it stood in the thick of five hundred dots, and nobody could read it.
it('leaves a crowd of dots for a place near by that is clear, inside the frame', () => {
  const crowd = Array.from({ length: 400 }, (_, i) => ({
    x: 60 + (i % 40) * 4,
    y: 245 - Math.floor(i / 40) * 12,
  }));
  const dots = { x: crowd.map(({ x }) => x), y: crowd.map(({ y }) => y) };
  const bar = { x: 90, dot: 240, right: 252 };
  expect(under({ x: 138, y: 253 }, dots)).toBeGreaterThan(10);
  const place = missPlace(bar, dots, within);
  expect(under(place, dots)).toBe(0);
  expect(place.x - HALF).toBeGreaterThanOrEqual(frame.left);
  expect(place.y).toBeLessThan(frame.bottom);
  expect(Math.hypot(place.x - bar.x, place.y - bar.dot)).toBeLessThan(100);
});
