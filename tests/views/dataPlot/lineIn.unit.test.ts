import { describe, expect, it } from 'vitest';
import { plotFor } from '../../../src/views/dataPlot/plot.ts';

/** 4 pats and 8 wags; the frame is about 350 by 260 pixels. */
const plot = plotFor({ width: 400, height: 300, em: 10 }, { x: [0, 4], y: [0, 8] }, false);
const { frame, x, y } = plot;
const ends = (w: number, b: number, from?: number, to?: number) =>
  (plot.lineIn({ w, b }, from, to).match(/-?[\d.]+/g) ?? []).map(Number) as [number, number, number, number];

describe('what of a line can be seen on the plot', () => {
  it('is all of it where it stays inside', () => {
    const [x1, y1, x2, y2] = ends(1, 2);
    expect([x1, x2]).toEqual([expect.closeTo(frame.left, 2), expect.closeTo(frame.right, 2)]);
    expect([y1, y2]).toEqual([expect.closeTo(y(2), 2), expect.closeTo(y(6), 2)]);
  });
  it('keeps its slope where it leaves, through the top and through the bottom', () => {
    for (const [w, b] of [
      [40, -60],
      [-300, 500],
      [1e7, -2e7],
    ] as const) {
      const [x1, y1, x2, y2] = ends(w, b);
      for (const [across, up] of [
        [x1, y1],
        [x2, y2],
      ] as const)
        expect(Math.abs(across - x((y.invert(up) - b) / w))).toBeLessThan(0.02);
      expect(Math.min(y1, y2)).toBeGreaterThan(frame.top - 11);
      expect(Math.max(y1, y2)).toBeLessThan(frame.bottom + 11);
    }
  });
  it('goes from one place to another, also to the left', () => {
    const [x1, , x2] = ends(0.5, 3, x(1), frame.left);
    expect([x1, x2]).toEqual([expect.closeTo(x(1), 2), expect.closeTo(frame.left, 2)]);
  });
  it('is nothing that anyone sees where the line passes the plot by, level or not', () => {
    for (const [w, b] of [
      [0, 1e9],
      [0.001, -1e6],
      [0, 4],
    ] as const)
      for (const value of ends(w, b)) expect(Math.abs(value)).toBeLessThan(420);
    expect(ends(0, 1e9)[1]).toBeLessThan(frame.top);
    expect(ends(0, 4)[1]).toBeCloseTo(y(4), 2);
  });
});
