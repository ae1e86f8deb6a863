import { describe, expect, test } from 'vitest';
import { lineCost } from '../../../src/core/lineCost.ts';
import { quadratic } from '../../../src/core/quadratic.ts';
import { peak, saddle } from '../../../src/core/surfaces.ts';
import { placeLabels } from '../../../src/views/contourMap/contourLabels.ts';
import { contoursOf, contourToward } from '../../../src/views/contourMap/contours.ts';
import { hex, RAMP, rampColor } from '../../../src/views/ramp.ts';

const ramp = (share: number) => hex(rampColor(share));
const RAMP_STOPS = RAMP.map(hex);

import { linearScale } from '../../../src/views/scale.ts';

const surface = lineCost({ x: [1, 2, 4], y: [2, 4, 5], reduction: 'sum' });
const frame = { left: 50, right: 910, top: 30, bottom: 520 };
const x = linearScale([-5, 7], [frame.left, frame.right]);
const y = linearScale([-14, 18], [frame.bottom, frame.top]);

describe('contours', () => {
  test('are met where the cost is theirs, in every direction', () => {
    for (let angle = 0; angle < 6.2; angle += 0.37) {
      const at = contourToward(surface, 53.7, angle, { x, y });
      expect(surface.value([x.invert(at?.x ?? 0), y.invert(at?.y ?? 0)])).toBeCloseTo(53.7, 8);
    }
  });

  test('are painted from the rim in, darkest at the bottom of a bowl', () => {
    const layers = contoursOf({ surface, rim: 120, count: 5, x, y });
    expect(layers[0]?.level).toBeCloseTo(120, 10);
    expect(layers.at(-1)?.level).toBeLessThan(6);
    expect(lightness(layers[0]?.fill)).toBeGreaterThan(lightness(layers.at(-1)?.fill));
    expect(layers.every(({ area }) => /^M[-\d. C]+Z$/.test(area))).toBe(true);
  });

  test('are palest in the middle of a peak', () => {
    const near = { x: linearScale([-4, 4], [0, 400]), y: linearScale([-4, 4], [400, 0]) };
    const layers = contoursOf({ surface: peak, rim: 120, count: 4, ...near });
    expect(lightness(layers[0]?.fill)).toBeLessThan(lightness(layers.at(-1)?.fill));
  });

  test('are two straight lines on either side of the floor of a trough', () => {
    // 2·(3w + b)², whose floor goes through (0, 0): it costs 50 where 3w + b is 5 or −5.
    const trough = quadratic({ center: [0, 0], base: 0, slope: [0, 0], curvature: [36, 12, 4] });
    const [rim] = contoursOf({ surface: trough, rim: 50, count: 4, x, y });
    const corners = [...(rim?.line ?? '').matchAll(/([-\d.]+) ([-\d.]+)/g)].map(([, across, up]) => [
      x.invert(Number(across)),
      y.invert(Number(up)),
    ]);
    expect(corners).toHaveLength(4);
    for (const [w = 0, b = 0] of corners) expect(Math.abs(3 * w + b)).toBeCloseTo(5, 1);
  });

  test('are found for a saddle, where there are no ellipses', () => {
    const near = { x: linearScale([-3, 3], [0, 400]), y: linearScale([-3, 3], [400, 0]) };
    const layers = contoursOf({ surface: saddle, rim: 120, count: 6, ...near });
    expect(layers.filter(({ line }) => line.startsWith('M')).length).toBeGreaterThanOrEqual(5);
  });
});

describe('labels on contours', () => {
  const contours = [120, 94.9, 72.8, 53.7, 37.5, 24.2, 13.9, 6.5].map((level) => ({
    text: String(level),
    toward: (angle: number) => contourToward(surface, level, angle, { x, y }),
  }));
  const center = { x: x(surface.center[0]), y: y(surface.center[1]) };

  test('keep apart, inside the frame, each on its contour', () => {
    const places = placeLabels(contours, { frame, em: 14, center });
    for (const [i, at] of places.entries()) {
      if (!at) throw new Error(`no place for label ${i}`);
      expect(at.x).toBeGreaterThan(frame.left);
      expect(at.y).toBeLessThan(frame.bottom);
      expect(surface.value([x.invert(at.x), y.invert(at.y)])).toBeCloseTo(Number(contours[i]?.text), 6);
      for (const other of places.slice(0, i)) {
        expect(Math.abs((other?.x ?? 0) - at.x) > 20 || Math.abs((other?.y ?? 0) - at.y) > 16).toBe(true);
      }
    }
  });

  test('stand as far apart as a small map asks, and off its bottom as well', () => {
    const small = { left: 40, right: 200, top: 20, bottom: 180 };
    const [across, up] = [linearScale([-5, 7], [40, 200]), linearScale([-14, 18], [180, 20])];
    const near = contours.map(({ text }) => ({
      text,
      toward: (angle: number) => contourToward(surface, Number(text), angle, { x: across, y: up }),
    }));
    const middle = { x: across(surface.center[0]), y: up(surface.center[1]) };
    const placed = placeLabels(near, { frame: small, em: 12, center: middle, apart: 2 });
    const there = placed.flatMap((at) => (at ? [at] : []));
    expect(there.length).toBeGreaterThanOrEqual(2);
    for (const [i, at] of there.entries()) {
      for (const other of [middle, ...there.slice(0, i)])
        expect(Math.abs(other.x - at.x) > 20 || Math.abs(other.y - at.y) >= 24).toBe(true);
    }
  });

  test('leave the side that a path comes from', () => {
    const away = { x: x(-3), y: y(12) };
    const [rim] = placeLabels(contours, { frame, em: 14, center, away });
    expect(rim?.x).toBeGreaterThan(center.x);
  });

  test('are left out where there is no room', () => {
    const tiny = { left: 0, right: 10, top: 0, bottom: 10 };
    expect(placeLabels(contours, { frame: tiny, em: 14, center }).every((at) => at === null)).toBe(true);
  });
});

function lightness(color = '#000000'): number {
  return [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(color.slice(at, at + 2), 16), 0);
}

test('the ramp goes through its stops, ever lighter', () => {
  expect(ramp(0)).toBe(RAMP_STOPS[0]);
  expect(ramp(0.5)).toBe(RAMP_STOPS[3]);
  expect(ramp(7)).toBe(RAMP_STOPS[6]);
  const steps = Array.from({ length: 21 }, (_, i) => lightness(ramp(i / 20)));
  expect(steps.every((value, i) => i === 0 || value > (steps[i - 1] ?? 0))).toBe(true);
});
