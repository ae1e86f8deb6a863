import { describe, expect, test } from 'vitest';
import { missLabels } from '../../../src/views/dataPlot/missLabels.ts';

const FRAME = { left: 40, right: 640, top: 10, bottom: 400 };
const EM = 16;
const at = (x: number, observed: number, predicted: number) => ({ x, observed, predicted });

describe('the number of a miss', () => {
  test('stands in the middle of its bar, on its right', () => {
    expect(missLabels([at(100, 300, 200)], FRAME, EM)).toEqual([{ x: 136.8, y: 250, side: 1, clear: true }]);
  });

  test('goes to the left where a point is on its right, and at the edge', () => {
    const [first] = missLabels([at(100, 300, 200), at(135, 252, 240)], FRAME, EM);
    expect(first).toEqual({ x: 63.2, y: 250, side: -1, clear: true });
    expect(missLabels([at(620, 300, 200)], FRAME, EM)[0]?.side).toBe(-1);
  });

  test('goes along its bar where both sides are taken, and is none where all of it is', () => {
    const both = [at(200, 300, 100), at(236, 200, 190), at(164, 200, 190)];
    expect(missLabels(both, FRAME, EM)[0]).toEqual({ x: 236.8, y: 140, side: 1, clear: true });
    const short = [at(200, 300, 290), at(236, 298, 290), at(164, 298, 290)];
    expect(missLabels(short, FRAME, EM)[0]?.clear).toBe(false);
  });

  test('of twelve points covers no point and no other number', () => {
    const points = Array.from({ length: 12 }, (_, i) =>
      at(80 + 40 * i, 150 + 37 * ((i * 5) % 6), 300 - 12 * i),
    );
    const labels = missLabels(points, FRAME, EM).filter(({ clear }) => clear);
    expect(labels.length).toBeGreaterThan(8);
    const boxes = labels.map(({ x, y }) => ({ left: x - 24, right: x + 24, top: y - 9, bottom: y + 9 }));
    for (const [i, box] of boxes.entries()) {
      for (const { x, observed } of points)
        expect(x > box.left && x < box.right && observed > box.top && observed < box.bottom).toBe(false);
      for (const other of boxes.slice(i + 1))
        expect(
          box.left < other.right &&
            box.right > other.left &&
            box.top < other.bottom &&
            box.bottom > other.top,
        ).toBe(false);
    }
  });
});
