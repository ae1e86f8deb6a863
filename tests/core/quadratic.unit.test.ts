import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axesOf, eigen } from '../../src/core/eigen.ts';
import {
  basin,
  classify,
  coefficients,
  contourLevels,
  ellipseAt,
  largestStableLearningRate,
  lineCost,
  peak,
  quadratic,
  restrict,
  saddle,
  stationaryPoint,
  wagsAndPats,
} from '../../src/core/index.ts';

const small = fc.integer({ min: -12, max: 12 });
const any = fc
  .tuple(small, small, small, small, small, small, small, small)
  .map(([cw, cb, base, sw, sb, a, h, b]) =>
    quadratic({ center: [cw, cb], base, slope: [sw, sb], curvature: [a, h, b] }),
  );

describe('a quadratic', () => {
  it('is base at its center, and its plain coefficients give the same value anywhere', () => {
    fc.assert(
      fc.property(any, small, small, (q, w, b) => {
        expect(q.value(q.center)).toBe(q.base);
        const [c, cw, cb, cww, cwb, cbb] = coefficients(q);
        expect(c + cw * w + cb * b + cww * w * w + cwb * w * b + cbb * b * b).toBeCloseTo(q.value([w, b]), 8);
      }),
    );
  });

  it('has slope 0 where it says it is level', () => {
    fc.assert(
      fc.property(any, (q) => {
        const level = stationaryPoint(q);
        if (!level) return;
        const [alongW, alongB] = q.gradient(level.at) as [number, number];
        expect(Math.hypot(alongW, alongB)).toBeLessThan(1e-8);
        expect(q.value(level.at)).toBeCloseTo(level.value, 8);
      }),
    );
  });

  it('has axes v with Hv = λv, at right angles, the larger first', () => {
    fc.assert(
      fc.property(small, small, small, (a, h, b) => {
        const { values, vectors } = eigen([a, h, b]);
        expect(values[0]).toBeGreaterThanOrEqual(values[1]);
        vectors.forEach(([w, c], k) => {
          expect(a * w + h * c).toBeCloseTo((values[k] as number) * w, 10);
          expect(h * w + b * c).toBeCloseTo((values[k] as number) * c, 10);
        });
      }),
    );
  });

  it('refuses a part that is not finite, by name', () => {
    expect(() =>
      quadratic({ center: [0, 0], base: 1, slope: [0, 0], curvature: [1, Number.NaN, 1] }),
    ).toThrow('curvature');
  });
});

describe('a slice of a quadratic that is not centered at 0', () => {
  it('keeps its vertex to the last digits near the center, however far out that is', () => {
    const far = quadratic({ center: [1e9 + 0.3, 3], base: 2, slope: [0, 0], curvature: [0.7, 3, 2] });
    expect(restrict(far, 'w', 3).vertex).toBe(1e9 + 0.3);
    expect(restrict(far, 'b', 1e9 + 0.3).slope(5)).toBe(4);
    expect(restrict(saddle, 'b', 2).vertex).toBeCloseTo(0, 15);
    expect(
      restrict(quadratic({ center: [0, 0], base: 0, slope: [3, 0], curvature: [0, 0, 2] }), 'w', 1).vertex,
    ).toBeNull();
  });
});

describe('what sort of surface', () => {
  const shape = (curvature: [number, number, number], slope: [number, number] = [0, 0]) =>
    classify(quadratic({ center: [3, -2], base: 4, slope, curvature }));

  it('the toys are, all level at (0, 0)', () => {
    expect([basin, peak, saddle].map(classify)).toEqual(['basin', 'peak', 'saddle']);
    for (const toy of [basin, peak, saddle]) expect(toy.gradient([0, 0])).toEqual([0, 0]);
  });

  it('flat ones are: valley, ridge, sloping along it or not, plane, flat', () => {
    expect(shape([18, 6, 2])).toBe('valley');
    expect(shape([-18, 6, -2])).toBe('ridge');
    expect(shape([18, 6, 2], [3, 1])).toBe('valley');
    expect(shape([18, 6, 2], [1, 3])).toBe('slopingValley');
    expect(shape([-18, 6, -2], [1, 3])).toBe('slopingRidge');
    expect(shape([2, 0, 0], [5, 0])).toBe('valley');
    expect(shape([0, 0, 2], [5, 0])).toBe('slopingValley');
    expect(shape([0, 0, 0], [1, 0])).toBe('plane');
    expect(shape([0, 0, 0])).toBe('flat');
    expect(shape([0, 4, 0])).toBe('saddle');
  });

  it('a bowl 1e16 times longer than wide is: still a basin', () => {
    const far = lineCost({ x: [1e8, 1e8 + 1, 1e8 + 2], y: [1, 5, 2], reduction: 'sum' });
    expect(classify(far)).toBe('basin');
    expect(axesOf(far).values[1]).toBeGreaterThan(0);
  });

  it('a line cost of one point is: a valley, which a small enough step settles into', () => {
    const one = lineCost({ x: [3], y: [7], reduction: 'sum' });
    expect(classify(one)).toBe('valley');
    expect(largestStableLearningRate(one)).toBeCloseTo(2 / 20, 14);
    expect(largestStableLearningRate(peak)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('contours', () => {
  const cost = lineCost({ ...wagsAndPats.data, reduction: 'sum' });

  it('rise as squares from the least cost to the rim, so that they are evenly spaced on the floor', () => {
    const levels = contourLevels(cost, 100, 4);
    const least = 9 / 14;
    [1, 4, 9, 16].forEach((k, i) => {
      expect(levels[i]).toBeCloseTo(least + ((100 - least) * k) / 16, 11);
    });
  });

  it('are ellipses on which the cost is the level, all the way round', () => {
    const ellipse = ellipseAt(cost, 26);
    if (!ellipse) throw new Error('no ellipse');
    expect(ellipse.center).toEqual(cost.center);
    const [[ww, wb], [bw, bb]] = ellipse.axes;
    for (let t = 0; t < 6.3; t += 0.7) {
      const w = ellipse.center[0] + ww * Math.cos(t) + wb * Math.sin(t);
      const b = ellipse.center[1] + bw * Math.cos(t) + bb * Math.sin(t);
      expect(cost.value([w, b])).toBeCloseTo(26, 11);
    }
    expect(Math.hypot(ww, bw)).toBeLessThan(Math.hypot(wb, bb));
    expect(ww * wb + bw * bb).toBeCloseTo(0, 12);
  });

  it('are of a peak below its top, and of nothing under a basin or on a saddle', () => {
    const round = ellipseAt(peak, 5);
    expect(round && Math.hypot(round.axes[0][0], round.axes[1][0])).toBeCloseTo(2, 14);
    const long = quadratic({ center: [0, 0], base: 0, slope: [0, 0], curvature: [-2, 0, -50] });
    expect(ellipseAt(long, -1)?.axes.map((row) => row.map(Math.abs))).toEqual([
      [expect.closeTo(0, 12), 1],
      [expect.closeTo(0.2, 12), expect.closeTo(0, 12)],
    ]);
    expect(ellipseAt(peak, 10)).toBeNull();
    expect(ellipseAt(cost, 0.5)).toBeNull();
    expect(ellipseAt(saddle, 8)).toBeNull();
  });
});
