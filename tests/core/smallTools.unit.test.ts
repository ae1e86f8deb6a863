import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centralGradient,
  gradientDescent,
  leastSquares,
  niceTicks,
  random,
  riseOverRun,
  squaredError,
} from '../../src/core/index.ts';

describe('ticks', () => {
  it('are the decimals a person would write', () => {
    expect(niceTicks(0, 0.5, 5)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
    expect(niceTicks(-3.2, 8.7, 6)).toEqual([-2, 0, 2, 4, 6, 8]);
    expect(niceTicks(0, 1.2e7, 6)).toEqual([0, 2e6, 4e6, 6e6, 8e6, 1e7, 1.2e7]);
    expect(niceTicks(0, 3e-9, 3)).toEqual([0, 1e-9, 2e-9, 3e-9]);
    expect(niceTicks(4, 4, 5)).toEqual([4]);
  });

  it('are evenly spaced, inside the ends, and about as many as asked for', () => {
    const end = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        end,
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        fc.integer({ min: 2, max: 12 }),
        (min, range, count) => {
          const ticks = niceTicks(min, min + range, count);
          expect(ticks.length).toBeGreaterThanOrEqual(Math.floor(count / 2));
          expect(ticks.length).toBeLessThanOrEqual(1.6 * count + 1);
          for (const tick of ticks) {
            expect(tick).toBeGreaterThanOrEqual(min - 1e-8 * range);
            expect(tick).toBeLessThanOrEqual(min + range + 1e-8 * range);
            expect(String(tick).replace(/^-?|e.*$|\./g, '').length).toBeLessThan(13);
          }
        },
      ),
    );
  });

  it('refuse ends the wrong way round', () => {
    expect(() => niceTicks(3, 1, 5)).toThrow('3 and 1');
    expect(() => niceTicks(Number.NaN, 1, 5)).toThrow('NaN');
  });
});

describe('chance', () => {
  it('repeats with its seed and differs with another', () => {
    const draw = (seed: number) => {
      const rng = random(seed);
      return Array.from({ length: 6 }, () => rng.uniform());
    };
    expect(draw(42)).toEqual(draw(42));
    expect(draw(42)).not.toEqual(draw(43));
    expect(draw(1)).not.toEqual(draw(1 + 2 ** 32));
    // On every machine and in every version: shared addresses depend on it.
    expect(draw(2024).slice(0, 2)).toEqual([0.25734546779142176, 0.49330698181786914]);
  });

  it('has uniforms of mean ½ and variance 1/12, normals of mean 0 and variance 1', () => {
    const rng = random(7);
    const moments = (next: () => number) => {
      const values = Array.from({ length: 40_000 }, next);
      const mean = values.reduce((a, b) => a + b) / values.length;
      return [mean, values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length] as const;
    };
    const [uniformMean, uniformVariance] = moments(rng.uniform);
    expect(uniformMean).toBeCloseTo(0.5, 2);
    expect(uniformVariance).toBeCloseTo(1 / 12, 2);
    const [normalMean, normalVariance] = moments(rng.normal);
    expect(Math.abs(normalMean)).toBeLessThan(0.02);
    expect(Math.abs(normalVariance - 1)).toBeLessThan(0.03);
  });

  it('draws whole numbers from end to end and shuffles without losing any', () => {
    const rng = random(3);
    const drawn = new Set(Array.from({ length: 300 }, () => rng.integer(-2, 3)));
    expect([...drawn].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2, 3]);
    const items = [1, 2, 3, 4, 5, 6, 7, 8];
    const shuffled = rng.shuffle(items);
    expect(shuffled).not.toEqual(items);
    expect(shuffled.toSorted()).toEqual(items);
    expect(() => random(0.5)).toThrow('0.5');
  });
});

describe('the squared error of several features', () => {
  const columns = [
    [3, 1, 2, 5],
    [0.5, 2, -1, 4],
  ];
  const y = [7, -2, 6, 3];
  const cost = squaredError({ columns, y, intercept: true, reduction: 'halfMean' });

  it('at w = (1, −2), b = 3 is (2² + 2² ... )/8 as worked by hand', () => {
    // predictions 5, 0, 7, 0; residuals −2, 2, 1, −3; squares sum to 18
    expect(cost.value([1, -2, 3])).toBe(18 / 8);
    expect(cost.gradient([1, -2, 3])).toEqual([(-6 + 2 + 2 - 15) / 4, (-1 + 4 - 1 - 12) / 4, -2 / 4]);
  });

  it('has the gradient that nudging finds, and a Hessian whose rows are the gradient’s changes', () => {
    const p = [0.3, -1.1, 2.2];
    centralGradient(cost, p).forEach((slope, i) => {
      expect(slope).toBeCloseTo(cost.gradient(p)[i] as number, 8);
    });
    const spoiled = cost.hessian?.(p) ?? [];
    spoiled[0]?.fill(1e9);
    const rows = cost.hessian?.(p) as number[][];
    rows.forEach((row, i) => {
      const moved = cost.gradient(p.with(i, (p[i] as number) + 1));
      row.forEach((value, j) => {
        expect(value).toBeCloseTo((moved[j] as number) - (cost.gradient(p)[j] as number), 11);
      });
    });
  });

  it('is led by gradient descent to where the formula jumps', () => {
    const settings = { learningRate: 0.1 };
    let state = gradientDescent.init([0, 0, 0], settings);
    for (let step = 0; step < 5000; step++) state = gradientDescent.update(state, cost, settings);
    const fit = leastSquares({ columns, y, intercept: true });
    if ('problem' in fit) throw new Error(fit.problem.message);
    const [b, w1, w2] = fit.coefficients as [number, number, number];
    [w1, w2, b].forEach((value, i) => {
      expect(state.parameters[i]).toBeCloseTo(value, 9);
    });
  });

  it('refuses a short column by number', () => {
    expect(() => squaredError({ columns: [[1, 2]], y, intercept: true, reduction: 'sum' })).toThrow(
      'column 0 has 2',
    );
  });
});

describe('differences', () => {
  it('refuse a nudge of 0, and optimizers a missing setting', () => {
    expect(() => riseOverRun((t) => t * t, 3, 0)).toThrow('not 0');
    const flat = { parameterCount: 1, value: () => 0, gradient: () => [0] };
    expect(() => gradientDescent.update({ parameters: [1], memory: null }, flat, {})).toThrow('learningRate');
  });
});
