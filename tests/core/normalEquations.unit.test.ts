// Least squares by the normal equations: what they are, what solves them, why they cannot be, and walking on them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  costOfEquations,
  type EquationsOptions,
  fitFeatures,
  formEquations,
  isRefused,
  matrixOf,
  type NormalEquations,
  networkObjective,
  normalEquations,
  REDUCTIONS,
  random,
  rightOf,
  rowsOf,
  solveEquations,
  solveInSlices,
} from '../../src/core/index.ts';
import houses from '../../src/core/tables/houses.ts';

const features = houses.features.map(({ values }) => values);
const [bedrooms, bathrooms, area] = features as [number[], number[], number[]];
const price = houses.answer.values;
const meters = area.map((value) => 0.09290304 * value);

function formed(options: EquationsOptions): NormalEquations {
  const found = normalEquations(options);
  if (isRefused(found)) throw new Error(found.problem.message);
  return found;
}
function solved(options: EquationsOptions) {
  const found = solveEquations(formed(options));
  if (isRefused(found)) throw new Error(found.problem.message);
  return found;
}
/** By the equations and by orthogonalization, which must say the same. */
function problems(options: EquationsOptions) {
  const equations = normalEquations(options);
  const found = isRefused(equations) ? equations : solveEquations(equations);
  const other = fitFeatures(options);
  if (!isRefused(found) || !isRefused(other)) throw new Error('was not refused');
  return [found.problem, other.problem] as const;
}
const close = (given: number, wanted: number, relative: number) =>
  expect(Math.abs(given - wanted)).toBeLessThanOrEqual(relative * Math.abs(wanted));

describe('normal equations', () => {
  it('of three rows are XᵀX and Xᵀy, in the order of the parameters', () => {
    const options = { columns: [[1, 2, 4], Float64Array.of(3, 0, 5)], y: [2, 4, 6] };
    const withBias = formed({ ...options, intercept: true });
    expect(matrixOf(withBias)).toEqual([
      [21, 23, 7],
      [23, 34, 8],
      [7, 8, 3],
    ]);
    expect(rightOf(withBias)).toEqual([34, 36, 12]);
    const without = formed({ ...options, intercept: false });
    expect(matrixOf(without)).toEqual([
      [21, 23],
      [23, 34],
    ]);
    expect(rightOf(without)).toEqual([34, 36]);
  });

  it('of any shape are the sums, to rounding', () => {
    const shape = fc.record({
      width: fc.integer({ min: 1, max: 9 }),
      more: fc.integer({ min: 1, max: 40 }),
      intercept: fc.boolean(),
      seed: fc.nat(9999),
    });
    fc.assert(
      fc.property(shape, ({ width, more, intercept, seed }) => {
        const { normal } = random(seed);
        const count = width + more;
        const columns = Array.from({ length: width }, (_, j) =>
          Array.from({ length: count }, () => 10 ** (j % 4) * (normal() + j)),
        );
        const y = Array.from({ length: count }, normal);
        const equations = formed({ columns, y, intercept });
        const full = intercept ? [...columns, columns[0]?.map(() => 1) ?? []] : columns;
        const sum = (one: readonly number[], other: readonly number[]) =>
          one.reduce((total, value, i) => total + value * (other[i] as number), 0);
        for (const [i, row] of matrixOf(equations).entries()) {
          for (const [j, entry] of row.entries()) {
            const [a, b] = [full[i] as number[], full[j] as number[]];
            expect(Math.abs(entry - sum(a, b))).toBeLessThan(1e-12 * Math.sqrt(sum(a, a) * sum(b, b)));
          }
          const [a, wanted] = [full[i] as number[], rightOf(equations)[i] as number];
          expect(Math.abs(sum(a, y) - wanted)).toBeLessThan(
            1e-12 * Math.sqrt(sum(a, a) * sum(y, y)) + 1e-300,
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of the houses give −24.9772, +25.5752, 0.2228641 and 107.8231', () => {
    const { weights, bias } = solved({ columns: features, y: price, intercept: true });
    expect(weights.map((weight, j) => weight.toFixed(j === 2 ? 7 : 4))).toEqual([
      '-24.9772',
      '25.5752',
      '0.2228641',
    ]);
    expect(bias.toFixed(4)).toBe('107.8231');
    const fit = fitFeatures({ columns: features, y: price, intercept: true });
    if (isRefused(fit)) throw new Error(fit.problem.message);
    for (const [j, weight] of weights.entries()) close(weight, fit.weights[j] as number, 1e-12);
    close(bias, fit.bias, 1e-12);
  });

  it('without a bias give the floor of lesson 1: 224.895', () => {
    const { weights } = solved({ columns: features, y: price, intercept: false });
    const cost = costOfEquations(formed({ columns: features, y: price, intercept: false }), 'mean');
    expect(Math.sqrt(cost.value(weights)).toFixed(3)).toBe('224.895');
  });

  it('keep their digits far from 0, as raw sums would not', () => {
    const far = area.map((value) => value + 1e9);
    const { weights, bias } = solved({ columns: [far], y: price, intercept: true });
    close(weights[0] as number, 0.2244464, 1e-6);
    close(bias, 74.2347 - 0.2244464 * 1e9, 1e-6);
  });

  it('of many columns, in slices, are those at once, and say how far they are', () => {
    const { normal } = random(3);
    const width = 240;
    const columns = Array.from({ length: width }, () => Float64Array.from({ length: 700 }, normal));
    const y = Float64Array.from({ length: 700 }, normal);
    const options = { columns, y, intercept: true };
    const work = formEquations(options);
    const shares: number[] = [];
    let step = work.next();
    while (!step.done) {
      shares.push(step.value);
      step = work.next();
    }
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThan(1);
    expect(step.value).toEqual(normalEquations(options));
    const solution = solved(options);
    const slopes = costOfEquations(step.value as NormalEquations, 'mean').gradient([
      ...solution.weights,
      solution.bias,
    ]);
    for (const slope of slopes) expect(Math.abs(slope)).toBeLessThan(1e-12);
    expect(solveInSlices(step.value as NormalEquations).next()).toBeDefined();
  });
});

describe('equations without a single answer', () => {
  const names = ['bedrooms', 'bathrooms', 'area', 'area in m²'];
  const both = (options: EquationsOptions, kind: string, message: string, columns: readonly number[]) => {
    for (const problem of problems(options)) {
      expect(problem).toMatchObject({ kind, message, columns });
    }
  };

  it('say which column repeats which, and how', () => {
    const options = { columns: [...features, meters], y: price, intercept: true, names };
    const message = 'area in m² repeats area: every value is 0.0929 times it. Leave one of the two out.';
    both(options, 'collinear', message, [2, 3]);
    both({ ...options, intercept: false }, 'collinear', message, [2, 3]);
  });

  it('say so of a plain copy, of one that is shifted, and of a sum of two', () => {
    const y = [3, 1, 4, 1, 5, 9];
    const a = [1, 2, 4, 8, 16, 3];
    const b = [5, 3, 1, 9, 2, 2];
    const options = { y, intercept: true, names: ['a', 'b', 'c'] };
    const third = (change: (value: number, i: number) => number) => [a, b, a.map(change)];
    both(
      { ...options, columns: third((value) => value) },
      'collinear',
      'c repeats a: every value is the same. Leave one of the two out.',
      [0, 2],
    );
    both(
      { ...options, columns: third((value) => 1.8 * value + 32) },
      'collinear',
      'c repeats a: every value is 1.8 times it plus 32. Leave one of the two out.',
      [0, 2],
    );
    both(
      { ...options, columns: third((value, i) => 7 - 3 * value + 2 * (b[i] as number)) },
      'collinear',
      'c repeats what others say: it is −3 times a plus 2 times b plus 7. Leave one of them out.',
      [0, 1, 2],
    );
  });

  it('name a column that never varies, one with a bad number, and one that is too short', () => {
    const six = price.map(() => 6);
    both(
      { columns: [bedrooms, six], y: price, intercept: true, names },
      'noSpread',
      'bathrooms is 6 in every example; with no spread it says nothing that the bias does not. Leave it out.',
      [1],
    );
    both(
      { columns: [bedrooms, price.map(() => 0)], y: price, intercept: false, names },
      'noSpread',
      'bathrooms is 0 in every example, so any weight does equally well. Leave it out.',
      [1],
    );
    both(
      { columns: [bedrooms, bathrooms.with(4, Number.NaN)], y: price, intercept: true, names },
      'notFinite',
      'Example 5 has NaN in bathrooms; it must be a finite number.',
      [1],
    );
    both(
      { columns: [bedrooms, bathrooms.slice(1)], y: price, intercept: true, names },
      'lengthsDiffer',
      'bathrooms has 499 values, which is not as many as there are examples; each example needs one.',
      [1],
    );
  });

  it('count rows and weights, and mind y and sizes as well', () => {
    const few = {
      columns: features.map((column) => column.slice(0, 3)),
      y: price.slice(0, 3),
      intercept: true,
    };
    const [problem] = problems(few);
    expect(problem.kind).toBe('tooFewPoints');
    expect(problem.message).toBe('There are 3 examples for 4 weights; at least 4 are needed.');
    const [bad] = problems({
      columns: [bedrooms],
      y: price.with(2, Number.POSITIVE_INFINITY),
      intercept: true,
    });
    expect(bad.message).toBe('Example 3 has Infinity in y; it must be a finite number.');
    const huge = normalEquations({ columns: [[1e200, -1e200, 3]], y: [1, 2, 4], intercept: true });
    expect(isRefused(huge) && huge.problem.kind).toBe('overflow');
  });

  it('without names count columns from 1', () => {
    const [problem] = problems({ columns: [bedrooms, bedrooms], y: price, intercept: true });
    expect(problem.message).toContain('column 2 repeats column 1');
  });

  it('are solved again once the copy is rounded to whole square meters: −1.2903 and 16.2917', () => {
    const columns = [bedrooms, bathrooms, area, meters.map(Math.round)];
    const { weights } = solved({ columns, y: price, intercept: true });
    expect(weights[2]?.toFixed(4)).toBe('-1.2903');
    expect(weights[3]?.toFixed(4)).toBe('16.2917');
    expect(((weights[2] as number) + 0.09290304 * (weights[3] as number)).toFixed(3)).toBe('0.223');
  });

  it('have one cost along the trough: (0.222864, 0), (0, 2.398889), (1, −8.365021)', () => {
    const { weights, bias } = solved({ columns: features, y: price, intercept: true });
    const cost = costOfEquations(
      formed({ columns: [...features, meters], y: price, intercept: true }),
      'mean',
    );
    const feet = weights[2] as number;
    const misses = [feet, 0, 1].map((weight) => {
      const inMeters = (feet - weight) / 0.09290304;
      return [
        inMeters,
        Math.sqrt(cost.value([weights[0] as number, weights[1] as number, weight, inMeters, bias])),
      ];
    });
    expect(misses.map(([pair = 0]) => pair.toFixed(6))).toEqual(['0.000000', '2.398889', '-8.365021']);
    for (const [, miss = 0] of misses) expect(miss).toBeCloseTo(223.41, 3);
  });
});

describe('the cost from the equations', () => {
  const network = (
    columns: readonly ArrayLike<number>[],
    intercept: boolean,
    reduction: (typeof REDUCTIONS)[number],
  ) =>
    networkObjective({
      sizes: [columns.length, 1],
      activations: ['identity'],
      biases: intercept,
      loss: 'squared',
      reduction,
      inputs: rowsOf(columns),
      targets: price,
    });

  it.each(
    REDUCTIONS.flatMap((reduction) => [true, false].map((intercept) => [reduction, intercept] as const)),
  )('reduced by %s, with a bias: %s, is the network’s', (reduction, intercept) => {
    const known = costOfEquations(formed({ columns: features, y: price, intercept }), reduction);
    const wanted = network(features, intercept, reduction);
    expect(known.parameterCount).toBe(wanted.parameterCount);
    for (const p of [
      [0, 0, 0, 0],
      [-24, 25, 0.22, 100],
      [3, -2, 5, 7],
    ].map((all) => all.slice(0, known.parameterCount))) {
      close(known.value(p), wanted.value(p), 1e-12);
      const slopes = wanted.gradient(p);
      const size = Math.hypot(...wanted.gradient([0, 0, 0, 0].slice(0, known.parameterCount)), ...slopes);
      for (const [j, slope] of known.gradient(p).entries())
        expect(Math.abs(slope - (slopes[j] as number))).toBeLessThan(1e-12 * size);
      for (const [i, row] of (known.hessian?.(p) ?? []).entries())
        for (const [j, entry] of row.entries()) close(entry, wanted.hessian?.(p)[i]?.[j] as number, 1e-12);
    }
  });

  it('is 0, and not below, where the model is exact', () => {
    const y = bedrooms.map((value, i) => 3 * value - 0.7 * (bathrooms[i] as number) + 0.1);
    const cost = costOfEquations(formed({ columns: [bedrooms, bathrooms], y, intercept: true }), 'mean');
    expect(cost.value([3, -0.7, 0.1])).toBe(0);
    expect(() => cost.value([1])).toThrow('3 parameters, not 1');
  });
});
