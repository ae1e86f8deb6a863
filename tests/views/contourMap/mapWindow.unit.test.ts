import { describe, expect, test } from 'vitest';
import { ellipseAt } from '../../../src/core/levels.ts';
import { lineCost } from '../../../src/core/lineCost.ts';
import { peak, saddle } from '../../../src/core/surfaces.ts';
import { rimOf } from '../../../src/views/axes/slopeArrows.ts';
import {
  closeUpWindow,
  isInside,
  nextMapWindow,
  wholeWindow,
} from '../../../src/views/contourMap/mapWindow.ts';

const surface = lineCost({ x: [1, 2, 4], y: [2, 4, 5], reduction: 'sum' });

describe('the window of the contour map', () => {
  test('has a width even where numbers lie so far apart that the valley has none', () => {
    const far = lineCost({ x: [1e100, 1e100], y: [1e100, 1e100], reduction: 'sum' });
    const { w, b } = wholeWindow(far, far.value([-1, 1]));
    expect(w[1] - w[0]).toBeGreaterThan(1);
    expect(b[1] - b[0]).toBeGreaterThan(1e90);
    expect(b[0]).toBeLessThan(1e100);
    expect(b[1]).toBeGreaterThan(1e100);
  });
  test('holds the whole rim with a little room', () => {
    const { w, b } = wholeWindow(surface, 120);
    const rim = ellipseAt(surface, 120);
    const halfW = Math.hypot(...(rim?.axes[0] ?? [0, 0]));
    const halfB = Math.hypot(...(rim?.axes[1] ?? [0, 0]));
    expect(w[0]).toBeLessThan(13 / 14 - halfW);
    expect(w[1]).toBeGreaterThan(13 / 14 + halfW);
    expect(b[0]).toBeLessThan(1.5 - halfB);
    expect(b[1]).toBeGreaterThan(1.5 + halfB);
    expect(w[1] - w[0]).toBeLessThan(2.6 * halfW);
  });

  test('has the same pixels to a unit of w and of b in a close-up', () => {
    const { w, b, equal } = closeUpWindow({ surface, rim: 120, start: [-1, 1], aspect: 1.75 });
    expect(equal).toBe(true);
    expect((w[1] - w[0]) / (b[1] - b[0])).toBeCloseTo(1.75, 12);
  });

  test('shows the start and the bottom in a close-up', () => {
    const window = closeUpWindow({ surface, rim: 120, start: [-3, 9], aspect: 1.6 });
    expect(isInside(window, [-3, 9])).toBe(true);
    expect(isInside(window, surface.center)).toBe(true);
  });

  test('stays put while the ball is dragged out of it, and follows a lesson that starts elsewhere', () => {
    const wanted = { surface, rim: 120, aspect: 1.7, equal: true, start: [-1, 1] as const };
    const window = nextMapWindow(wanted, null);
    const shown = { ...wanted, start: [-7.5, 1] as const, window };
    expect(nextMapWindow({ ...wanted, start: [-8.4, 1] }, shown)).toBe(window);
    expect(nextMapWindow({ ...wanted, start: [0, 12] }, shown)).not.toBe(window);
  });

  test('exists for a peak, a saddle and a valley', () => {
    const valley = lineCost({ x: [2, 2, 2], y: [1, 2, 3], reduction: 'sum' });
    for (const shape of [peak, saddle, valley]) {
      const { w, b } = wholeWindow(shape, 120);
      expect(w.every(Number.isFinite) && b.every(Number.isFinite)).toBe(true);
      expect(w[1]).toBeGreaterThan(w[0]);
    }
  });

  test('takes a higher rim when the whole bowl stands above the stage’s', () => {
    const high = lineCost({ x: [1, 2, 4], y: [30, -30, 30], reduction: 'sum' });
    expect(high.base).toBeGreaterThan(120);
    expect(rimOf(high, 120)).toBeGreaterThan(high.base);
    expect(rimOf(surface, 120)).toBe(120);
  });
});
