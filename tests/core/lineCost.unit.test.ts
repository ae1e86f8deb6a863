import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axesOf } from '../../src/core/eigen.ts';
import {
  bottomOfLine,
  centralGradient,
  coefficients,
  descend,
  fastestLearningRate,
  gradientDescent,
  largestStableLearningRate,
  leastSquares,
  lineCost,
  lineCostFromData,
  momentsOf,
  quadratic,
  REDUCTIONS,
  random,
  reductionScale,
  restrict,
  riseOverRun,
  terms,
  wagsAndPats,
} from '../../src/core/index.ts';

const { data } = wagsAndPats;
const cost = lineCost({ ...data, reduction: 'sum' });

describe('the cost of wags and pats', () => {
  it('expands to exactly 45 − 60w − 22b + 21w² + 14wb + 3b²', () => {
    expect(coefficients(cost)).toEqual([45, -60, -22, 21, 14, 3]);
  });

  it('has slopes 42w + 14b − 60 and 14w + 6b − 22', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }), (w, b) => {
        const [alongW, alongB] = cost.gradient([w, b]);
        expect(alongW).toBeCloseTo(42 * w + 14 * b - 60, 9);
        expect(alongB).toBeCloseTo(14 * w + 6 * b - 22, 9);
      }),
    );
  });

  it('has its bottom at w = 13/14, b = 3/2, with cost 9/14', () => {
    expect(cost.center[0]).toBeCloseTo(13 / 14, 15);
    expect(cost.center[1]).toBeCloseTo(1.5, 15);
    expect(cost.base).toBeCloseTo(9 / 14, 15);
    expect(bottomOfLine(data).unique).toBe(true);
  });

  it('has curvatures 24 ± √520, an edge at 0.04273 and its fastest learning rate at 1/24', () => {
    expect(cost.curvature).toEqual([42, 14, 6]);
    const [big, small] = axesOf(cost).values;
    expect(big).toBeCloseTo(24 + Math.sqrt(520), 12);
    expect(small).toBeCloseTo(24 - Math.sqrt(520), 12);
    expect(largestStableLearningRate(cost)).toBeCloseTo(0.04273, 5);
    expect(fastestLearningRate(cost)).toBeCloseTo(1 / 24, 14);
  });

  it('costs 93 at (−1, 1), slopes −88 and −30, and one step of 0.01 leads to (−0.12, 1.3) at 26.7884', () => {
    expect(cost.value([-1, 1])).toBeCloseTo(93, 11);
    const [alongW, alongB] = cost.gradient([-1, 1]);
    expect(alongW).toBeCloseTo(-88, 11);
    expect(alongB).toBeCloseTo(-30, 11);
    const settings = { learningRate: 0.01 };
    const next = gradientDescent.update(gradientDescent.init([-1, 1], settings), cost, settings);
    expect(next.parameters[0]).toBeCloseTo(-0.12, 13);
    expect(next.parameters[1]).toBeCloseTo(1.3, 13);
    expect(cost.value(next.parameters)).toBeCloseTo(26.7884, 10);
  });

  it('is lowest among whole numbers at (1, 1), with cost 1', () => {
    let best = { w: Number.NaN, b: Number.NaN, cost: Number.POSITIVE_INFINITY };
    for (let w = -6; w <= 6; w++) {
      for (let b = -6; b <= 6; b++) {
        const here = cost.value([w, b]);
        if (here < best.cost) best = { w, b, cost: here };
      }
    }
    expect([best.w, best.b]).toEqual([1, 1]);
    expect(best.cost).toBeCloseTo(1, 12);
  });

  it('spells each residual as predicted − observed', () => {
    expect(terms(data, -1, 1)).toEqual([
      { x: 1, observed: 2, predicted: 0, residual: -2, square: 4 },
      { x: 2, observed: 4, predicted: -1, residual: -5, square: 25 },
      { x: 4, observed: 5, predicted: -3, residual: -8, square: 64 },
    ]);
  });

  it('slices along w with b held at 1 into 21w² − 46w + 26, lowest at w = 23/21', () => {
    const slice = restrict(cost, 'w', 1);
    expect(slice.a).toBe(21);
    expect(slice.b).toBeCloseTo(-46, 12);
    expect(slice.c).toBeCloseTo(26, 12);
    expect(slice.vertex).toBeCloseTo(23 / 21, 14);
    expect(slice.slope(3)).toBeCloseTo(80, 11);
  });

  it('slices along b with w held at 2 into 3b² + 6b + 9, lowest at b = −1', () => {
    const slice = restrict(cost, 'b', 2);
    expect([slice.a, slice.vertex]).toEqual([3, expect.closeTo(-1, 13)]);
    expect(slice.b).toBeCloseTo(6, 12);
    expect(slice.c).toBeCloseTo(9, 12);
  });

  it('has a rise over run that closes in on the slope, off by 21 times the nudge', () => {
    const { value } = restrict(cost, 'w', 1);
    for (const nudge of [0.5, 0.1, 0.01, 0.001]) {
      expect(riseOverRun(value, -1, nudge)).toBeCloseTo(-88 + 21 * nudge, 9);
    }
  });

  it('swapped, pats from wags, has slope 13/14 again and intercept −15/14', () => {
    const { w, b } = bottomOfLine({ x: data.y, y: data.x });
    expect(w).toBeCloseTo(13 / 14, 14);
    expect(b).toBeCloseTo(-15 / 14, 14);
  });
});

describe('the cost of any line', () => {
  const point = fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -90, max: 90 }));
  const points = fc.array(point, { minLength: 1, maxLength: 12 });
  const columns = (pairs: [number, number][]) => ({
    x: pairs.map(([x]) => x / 8),
    y: pairs.map(([, y]) => y / 8),
  });

  it('agrees with its definition, point by point, in value and gradient', () => {
    fc.assert(
      fc.property(
        points,
        fc.constantFrom(...REDUCTIONS),
        fc.tuple(fc.integer(), fc.integer()),
        (pairs, reduction, at) => {
          const options = { ...columns(pairs), reduction };
          const p = at.map((value) => (value % 40) / 4);
          const quick = lineCost(options);
          const slow = lineCostFromData(options);
          const size = 1e-11 * (1 + slow.value(p));
          expect(Math.abs(quick.value(p) - slow.value(p))).toBeLessThan(size);
          const [a, b] = quick.gradient(p) as [number, number];
          const [c, d] = slow.gradient(p) as [number, number];
          expect(Math.hypot(a - c, b - d)).toBeLessThan(1e-10 * (1 + Math.hypot(c, d) + slow.value(p)));
        },
      ),
    );
  });

  it('has the gradient that nudging both ways finds', () => {
    const options = { x: [0.5, 3, 7.25], y: [-2, 8, 1], reduction: 'halfMean' } as const;
    const found = centralGradient(lineCost(options), [1.5, -0.75]);
    const [alongW, alongB] = lineCost(options).gradient([1.5, -0.75]) as [number, number];
    expect(found[0]).toBeCloseTo(alongW, 7);
    expect(found[1]).toBeCloseTo(alongB, 7);
  });

  it('scales with the reduction: 1, 1/5, 1/2, 1/10 of the sum for five points', () => {
    expect(REDUCTIONS.map((reduction) => reductionScale(reduction, 5))).toEqual([1, 0.2, 0.5, 0.1]);
  });

  it('keeps its digits near the bottom with x near 1e8: 0.5 higher is 0.5 higher', () => {
    const x = [0, 0.25, 0.5, 0.75, 1].map((t) => 1e8 + t);
    const y = [3, 1, 4, 1, 5];
    const far = lineCost({ x, y, reduction: 'mean' });
    const near = lineCost({ x: x.map((t) => t - 1e8), y, reduction: 'mean' });
    expect(far.base).toBeCloseTo(near.base, 13);
    expect(far.center[0]).toBeCloseTo(near.center[0], 12);
    // One more wag everywhere adds 1 to the mean square; so does tilting about the mean by √8.
    const [w, b] = far.center;
    expect(far.value([w, b + 1]) - far.base).toBeCloseTo(1, 12);
    expect(far.value([w + 2, b - 2 * (1e8 + 0.5)]) - far.base).toBeCloseTo(0.5, 6);
    expect(axesOf(far).values[1]).toBeGreaterThan(0);
  });

  it('of one point is a valley through the lines that hit it, centered on the level one', () => {
    const one = lineCost({ x: [3], y: [7], reduction: 'sum' });
    expect(one.center).toEqual([0, 7]);
    expect([one.value([2, 1]), one.value([1, 4]), one.value([1, 6])]).toEqual([0, 0, 4]);
    expect(bottomOfLine({ x: [3], y: [7] }).unique).toBe(false);
  });

  it('of points above one another is a valley even where their x is not exact in binary', () => {
    const { x, y } = { x: [0.1, 0.1, 0.1], y: [1, 2, 6] };
    expect(lineCost({ x, y, reduction: 'sum' }).base).toBeCloseTo(14, 13);
    expect(momentsOf({ x, y })).toMatchObject({ sxx: 0 });
  });

  it('descends to the bottom, and stays put with no steps', () => {
    const [w, b] = descend(cost, { start: [-1, 1], learningRate: 0.04, steps: 2000 });
    expect(w).toBeCloseTo(13 / 14, 13);
    expect(b).toBeCloseTo(1.5, 13);
    expect(descend(cost, { start: [-1, 1], learningRate: 0.04, steps: 0 })).toEqual([-1, 1]);
  });

  it('descends on a slope that never levels off, and into a valley, as the optimizer does', () => {
    const tilted = quadratic({ center: [1, 2], base: 3, slope: [0.5, -0.25], curvature: [4, 1, 2] });
    const settings = { learningRate: 0.3 };
    let state = gradientDescent.init([-4, 6], settings);
    for (let step = 0; step < 90; step++) state = gradientDescent.update(state, tilted, settings);
    const quick = descend(tilted, { start: [-4, 6], learningRate: 0.3, steps: 90 });
    expect(quick[0]).toBeCloseTo(state.parameters[0] as number, 13);
    expect(quick[1]).toBeCloseTo(state.parameters[1] as number, 13);
  });

  it('has the bottom that the quick formula finds, a first point far out or not', () => {
    const value = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 16);
    const others = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(others, fc.constantFrom(0, 3, 1e5, -1e7), (pairs, first) => {
        const options = { x: [first, ...pairs.map(([x]) => x)], y: [1, ...pairs.map(([, y]) => y)] };
        const { w, b, unique } = bottomOfLine(options);
        const { center } = lineCost({ ...options, reduction: 'sum' });
        expect(unique).toBe(new Set(options.x).size > 1);
        expect(w).toBeCloseTo(center[0], 9);
        expect(b).toBeCloseTo(center[1], 7);
      }),
    );
    expect(() => bottomOfLine({ x: [1, 2], y: [3, Number.NaN] })).toThrow('Point 2 has y = NaN');
  });

  it('keeps its digits when the first of 20,000 points is a million times farther out than the rest are wide', () => {
    const rng = random(41);
    const x = Array.from({ length: 20_000 }, (_, i) => (i === 0 ? 1e6 : rng.uniform()));
    const y = x.map((t) => 7 - 2 * t + rng.normal());
    const exact = leastSquares({ columns: [new Array(x.length).fill(1), x], y, intercept: false });
    if ('problem' in exact) throw new Error(exact.problem.message);
    const { w, b } = bottomOfLine({ x, y });
    expect(Math.abs(w / (exact.coefficients[1] as number) - 1)).toBeLessThan(1e-14);
    expect(Math.abs(b / (exact.coefficients[0] as number) - 1)).toBeLessThan(1e-12);
  });

  it('descends as the optimizer does', () => {
    const settings = { learningRate: 0.0417 };
    let state = gradientDescent.init([-4, 6], settings);
    for (let step = 0; step < 37; step++) state = gradientDescent.update(state, cost, settings);
    const quick = descend(cost, { start: [-4, 6], learningRate: 0.0417, steps: 37 });
    expect(quick[0]).toBeCloseTo(state.parameters[0] as number, 11);
    expect(quick[1]).toBeCloseTo(state.parameters[1] as number, 11);
  });

  it('refuses no points, a missing y and a value that is not finite, in a sentence', () => {
    expect(() => lineCost({ x: [], y: [], reduction: 'sum' })).toThrow('There are no points');
    expect(() => lineCost({ x: [1, 2], y: [5], reduction: 'sum' })).toThrow('2 values of x but 1 of y');
    expect(() => lineCost({ x: [1, 2], y: [5, Number.NaN], reduction: 'sum' })).toThrow(
      'Point 2 has y = NaN',
    );
    expect(() => lineCost({ x: [1e200, -1e200], y: [5, 6], reduction: 'sum' })).toThrow('overflow');
  });
});
