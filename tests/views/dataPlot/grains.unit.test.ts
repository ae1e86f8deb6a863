import { describe, expect, it } from 'vitest';
import { snap } from '../../../src/views/axes/frame.ts';
import { plotFor } from '../../../src/views/dataPlot/plot.ts';

const box = { width: 900, height: 560, em: 14 };
const plot = (x: [number, number], y: [number, number]) => plotFor(box, { x, y }, true);

describe('what hands move by', () => {
  it.each([
    [
      [0, 5],
      [-5, 9],
    ],
    [
      [0, 24],
      [-4, 24],
    ],
    [
      [-4, 5],
      [-4, 8],
    ],
    [
      [0, 11],
      [0, 20],
    ],
    [
      [0, 7],
      [-2, 9],
    ],
  ] as [[number, number], [number, number]][])('is a tenth in the lessons’ window %j × %j', (x, y) => {
    expect(plot(x, y).grain).toEqual({ x: 0.1, y: 0.1, w: 0.1 });
  });

  it.each([
    [[1860, 2040], [-1.5, 2], { x: 1, y: 0.1, w: 0.001 }],
    [[160, 240], [1000, 8000], { x: 1, y: 100, w: 1 }],
    [[0, 2e-6], [0, 3e7], { x: 1e-8, y: 1e5, w: 1e12 }],
  ] as [[number, number], [number, number], object][])(
    'is a power of ten as fine in %j × %j',
    (x, y, grain) => {
      const found = plot(x, y).grain;
      for (const [name, value] of Object.entries(grain)) {
        expect(found[name as 'x'] / value, name).toBeCloseTo(1, 12);
      }
    },
  );

  it('leaves no dust, however fine or far', () => {
    expect(snap(0.1 + 0.2, 0.1)).toBe(0.3);
    expect(snap(2.349, 0.05)).toBe(2.35);
    expect(snap(1957.3000001, 0.1)).toBe(1957.3);
    expect(snap(3.00000004e-7, 1e-8)).toBe(3e-7);
    expect(snap(-0.04, 0.1)).toBe(0);
    expect(Object.is(snap(-0.04, 0.1), 0)).toBe(true);
  });
});

describe('the lift handle', () => {
  it('stands at 0 where that can be seen, else at the left edge', () => {
    expect(plot([0, 5], [-5, 9]).liftAt).toBe(0);
    expect(plot([-4, 5], [-5, 9]).liftAt).toBe(0);
    expect(plot([1860, 2040], [-1, 2]).liftAt).toBe(1860);
    expect(plot([-30, -20], [-1, 2]).liftAt).toBe(-30);
    expect(plot([1860, 2040], [-1, 2]).tiltAt).toBe(2040);
  });
});
