import { describe, expect, test } from 'vitest';
import { ellipseAt } from '../../../src/core/levels.ts';
import { lineCost } from '../../../src/core/lineCost.ts';
import { type Quadratic, quadratic } from '../../../src/core/quadratic.ts';
import { peak, saddle } from '../../../src/core/surfaces.ts';
import { costOfTwoColumns } from '../../../src/core/twoColumns.ts';
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

  describe('of a ravine or a trough', () => {
    const feet = [1180, 2570, 770, 1960, 1680, 5420];
    const prices = [222, 538, 180, 604, 510, 1225];
    const overMeters = (meters: readonly number[]) =>
      costOfTwoColumns({ x: feet, z: meters, residuals: prices.map((price) => -price), scale: 1 / 6 });
    /** How far apart two contours of the rim are, across, as a part of the map. */
    const openness = (surface: Quadratic, rim: number) => {
      const { b } = wholeWindow(surface, rim);
      return (2 * Math.sqrt((2 * (rim - surface.base)) / surface.curvature[2])) / (b[1] - b[0]);
    };
    const exact = overMeters(feet.map((one) => 0.09290304 * one));
    const rounded = overMeters(feet.map((one) => Math.round(0.09290304 * one)));

    test('is as wide as can be seen, in weights of either scale', () => {
      for (const surface of [exact, rounded]) {
        const rim = surface.value([0, 0]);
        expect(openness(surface, rim)).toBeGreaterThan(0.1);
        expect(openness(surface, rim)).toBeLessThan(0.5);
      }
    });

    test('shows very different answers that cost the same', () => {
      const window = wholeWindow(exact, exact.value([0, 0]));
      const [w] = exact.center;
      const ends = [
        [2 * w, 0],
        [0, 2 * exact.center[1]],
      ] as const;
      for (const at of ends) {
        expect(isInside(window, at)).toBe(true);
        expect(exact.value(at)).toBeCloseTo(exact.base, 6);
      }
    });

    test('at equal scales is not a hair either, though the start is far away', () => {
      const raw = costOfTwoColumns({
        x: feet,
        z: feet.map(() => 1),
        residuals: prices.map((price) => -price),
        scale: 1 / 6,
      });
      const rim = raw.value([0, 0]);
      const { w } = closeUpWindow({ surface: raw, rim, start: [0, 0], aspect: 1.5 });
      const across = 2 * Math.sqrt((2 * (rim - raw.base)) / raw.curvature[0]);
      expect(across / (w[1] - w[0])).toBeGreaterThan(0.02);
    });
  });

  test('stays while what is held drifts a little, and follows when it has drifted far', () => {
    const at = (b: number) => quadratic({ center: [1, b], base: 3, slope: [0, 0], curvature: [4, 0.5, 1] });
    const wanted = { rim: 40, aspect: 1.7, equal: false, start: [0, 0] as const, drifts: true };
    const window = nextMapWindow({ ...wanted, surface: at(2) }, null);
    const shown = { ...wanted, surface: at(2), window };
    expect(nextMapWindow({ ...wanted, surface: at(3.5), rim: 42 }, shown)).toBe(window);
    expect(nextMapWindow({ ...wanted, surface: at(9) }, shown)).not.toBe(window);
    expect(nextMapWindow({ ...wanted, drifts: false, surface: at(3.5) }, shown)).not.toBe(window);
  });
});
