import { describe, expect, it } from 'vitest';
import { random } from '../../../src/core/random.ts';
import { clipArea } from '../../../src/views/axes/clipArea.ts';
import { clipLeg } from '../../../src/views/axes/clipLeg.ts';
import { clipPath, dotsIn, pathIn } from '../../../src/views/axes/clipPath.ts';

/** With the margin of 12 it reaches from −12 to 112 across, and from −12 to 62 down. */
const WINDOW = { left: 0, right: 100, top: 0, bottom: 50 };
const at = (x: number, y: number) => ({ x, y });

describe('a leg cut to a window', () => {
  it('is left as it is inside', () => {
    expect(clipLeg(at(10, 20), at(30, 45), WINDOW)).toEqual([at(10, 20), at(30, 45)]);
  });
  it('ends at the side through which it leaves', () => {
    expect(clipLeg(at(50, 25), at(1050, 25), WINDOW)).toEqual([at(50, 25), at(112, 25)]);
    expect(clipLeg(at(20, 30), at(20, -970), WINDOW)).toEqual([at(20, 30), at(20, -12)]);
  });
  it('keeps its direction: through the window from far on one side to far on the other', () => {
    const [start, end] = clipLeg(at(-950, -475), at(1050, 525), WINDOW) ?? [];
    expect([start?.x, start?.y].map((v) => Math.round(v as number))).toEqual([-12, -6]);
    expect([end?.x, end?.y].map((v) => Math.round(v as number))).toEqual([112, 56]);
  });
  it('keeps its direction however far the end is, and is not drawn toward what is no place', () => {
    const [, end] = clipLeg(at(0, 25), at(4e150, -1e150), WINDOW) ?? [];
    expect(end?.x).toBeCloseTo(112, 4);
    expect(end?.y).toBeCloseTo(25 - 28, 4);
    expect(clipLeg(at(0, 25), at(Number.NaN, 3), WINDOW)).toBeNull();
    expect(clipLeg(at(0, 25), at(Number.POSITIVE_INFINITY, 3), WINDOW)).toBeNull();
  });
  it('is not there where it passes by', () => {
    expect(clipLeg(at(-30, 20), at(-20, 40), WINDOW)).toBeNull();
    // Past a corner: both sides are crossed, never the window.
    expect(clipLeg(at(90, 130), at(190, 30), WINDOW)).toBeNull();
  });
});

describe('a path cut to a window', () => {
  it('has a gap where it was outside, and begins anew where it comes in', () => {
    const pieces = clipPath([at(10, 10), at(10, 110), at(60, 110), at(60, 10), at(80, 20)], WINDOW);
    expect(pieces).toEqual([
      [at(10, 10), at(10, 62)],
      [at(60, 62), at(60, 10), at(80, 20)],
    ]);
    expect(pathIn([at(10, 10), at(10, 110), at(60, 110), at(60, 10)], WINDOW)).toBe(
      'M10 10L10 62M60 62L60 10',
    );
    expect(dotsIn([at(10, 10), at(10, 110), at(60, 10)], WINDOW)).toBe('M10 10h0M60 10h0');
  });
  it('of one place or of none is nothing', () => {
    expect([pathIn([], WINDOW), pathIn([at(4, 5)], WINDOW)]).toEqual(['', '']);
  });
  it('never leaves the window by more than the margin, and loses nothing of what is inside', () => {
    const { uniform } = random(41);
    for (let round = 0; round < 500; round++) {
      const far = 10 ** (12 * uniform() + 1);
      const points = Array.from({ length: 12 }, () =>
        uniform() < 0.3
          ? at(100 * uniform(), 50 * uniform())
          : at(far * (2 * uniform() - 1), far * (2 * uniform() - 1)),
      );
      const drawn = clipPath(points, WINDOW).flat();
      for (const { x, y } of drawn) {
        expect(x).toBeGreaterThan(-12.001);
        expect(x).toBeLessThan(112.001);
        expect(y).toBeGreaterThan(-12.001);
        expect(y).toBeLessThan(62.001);
      }
      const inside = points.filter(({ x, y }) => x >= 0 && x <= 100 && y >= 0 && y <= 50);
      for (const place of inside) expect(drawn).toContainEqual(place);
    }
  });
});

describe('an area cut to a window', () => {
  it('keeps what is inside, and ends at the edges', () => {
    const corners = [at(20, 20), at(40, 20), at(40, 950_020), at(20, 950_020)];
    expect(clipArea(corners, WINDOW)).toEqual([at(20, 62), at(20, 20), at(40, 20), at(40, 62)]);
    expect(clipArea([at(5, 5), at(9, 5), at(9, 8)], WINDOW)).toEqual([at(5, 5), at(9, 5), at(9, 8)]);
  });
  it('is the whole window where it holds it, and nothing where it lies beside it', () => {
    const around = [at(-900, -900), at(900, -900), at(900, 900), at(-900, 900)];
    expect(clipArea(around, WINDOW)).toHaveLength(4);
    expect(clipArea([at(-90, 5), at(-50, 5), at(-50, 30)], WINDOW)).toEqual([]);
  });
});
