import { describe, expect, test } from 'vitest';
import { placeAreaLabels } from '../../../src/views/dataPlot/areaLabels.ts';
import { placeSquares } from '../../../src/views/dataPlot/squares.ts';

const frame = { left: 40, right: 900, top: 30, bottom: 530 };

describe('squares on the data plot', () => {
  test('are as wide on the screen as the miss is tall', () => {
    const [square] = placeSquares([{ x: 200, observed: 100, predicted: 163 }], frame);
    expect(square).toMatchObject({ side: 63, top: 100 });
  });

  test('are their side alone where they are larger than the plot, and as tall', () => {
    const [square] = placeSquares([{ x: 200, observed: 100, predicted: -800 }], frame);
    expect(square).toMatchObject({ left: 200, side: 900, width: 0 });
  });

  test('start at their miss and go to one side of it', () => {
    const misses = [
      { x: 200, observed: 100, predicted: 150 },
      { x: 600, observed: 300, predicted: 270 },
    ];
    for (const [i, { left, side, toRight }] of placeSquares(misses, frame).entries()) {
      expect(toRight ? left : left + side).toBe(misses[i]?.x);
    }
  });

  test('turn away from an edge that would cut them', () => {
    const nearRight = placeSquares([{ x: 850, observed: 100, predicted: 250 }], frame);
    const nearLeft = placeSquares([{ x: 60, observed: 100, predicted: 250 }], frame);
    expect(nearRight[0]?.toRight).toBe(false);
    expect(nearLeft[0]?.toRight).toBe(true);
  });

  test('do not cover a neighbor where the other side is free', () => {
    const misses = [
      { x: 400, observed: 100, predicted: 220 },
      { x: 450, observed: 150, predicted: 151 },
    ];
    expect(placeSquares(misses, frame)[0]?.toRight).toBe(false);
  });

  test('lean away from the line, so that it does not cut them', () => {
    // A rising line (up is smaller y) under the first point and over the second.
    const misses = [
      { x: 300, observed: 200, predicted: 260 },
      { x: 600, observed: 190, predicted: 160 },
    ];
    expect(placeSquares(misses, frame).map(({ toRight }) => toRight)).toEqual([false, true]);
  });

  test('are placed for many points, too', () => {
    const misses = Array.from({ length: 40 }, (_, i) => ({
      x: 50 + 20 * i,
      observed: 200,
      predicted: 200 + 3 * i,
    }));
    expect(placeSquares(misses, frame)).toHaveLength(40);
  });
});

describe('areas written in squares', () => {
  const misses = [{ x: 300, observed: 100, predicted: 220 }];
  const square = { left: 300, top: 100, side: 120, width: 120, toRight: true };

  test('stand in the middle where nothing is in the way', () => {
    const [label] = placeAreaLabels([square], misses, { frame, em: 14, widths: [30] });
    expect(label).toMatchObject({ x: 360, y: 160, inside: true });
  });

  test('stand beside a square that is too small for them', () => {
    const small = { left: 300, top: 100, side: 12, width: 12, toRight: true };
    const [label] = placeAreaLabels([small], [{ x: 300, observed: 100, predicted: 112 }], {
      frame,
      em: 14,
      widths: [30],
    });
    expect(label?.inside).toBe(false);
    expect(Math.abs((label?.x ?? 0) - 306)).toBeGreaterThan(15);
  });

  test('keep clear of the line and of points', () => {
    const options = { frame, em: 14, widths: [30], line: () => 160, avoid: [{ x: 360, y: 190 }] };
    const [label] = placeAreaLabels([square], misses, options);
    expect(Math.abs((label?.y ?? 0) - 160)).toBeGreaterThan(11);
    expect(Math.hypot((label?.x ?? 0) - 360, (label?.y ?? 0) - 190)).toBeGreaterThan(15);
  });
});

describe('the areas of squares', () => {
  const em = 13;
  const widths = [1.2 * em];

  test('stand where the square can be seen, of one that reaches far out of the plot as well', () => {
    const misses = [{ x: 500, observed: 300, predicted: -90_000 }];
    const [label] = placeAreaLabels(placeSquares(misses, frame), misses, { frame, em, widths });
    expect(label?.x).toBeGreaterThan(frame.left);
    expect(label?.x).toBeLessThan(frame.right);
    expect(label?.y).toBeGreaterThan(frame.top);
    expect(label?.y).toBeLessThan(300);
  });

  test('leave a square that a handle stands on', () => {
    const misses = [{ x: 500, observed: 300, predicted: 264 }];
    const squares = placeSquares(misses, frame);
    const alone = placeAreaLabels(squares, misses, { frame, em, widths })[0];
    expect(alone?.inside).toBe(true);
    const at = { x: (squares[0]?.left ?? 0) + 18, y: 282 };
    const avoid = [-1, 0, 1].map((end) => ({ x: at.x, y: at.y + end * em }));
    const label = placeAreaLabels(squares, misses, { frame, em, widths, avoid })[0];
    expect(label?.inside).toBe(false);
    expect(Math.hypot((label?.x ?? 0) - at.x, (label?.y ?? 0) - at.y)).toBeGreaterThan(1.3 * em);
  });
});
