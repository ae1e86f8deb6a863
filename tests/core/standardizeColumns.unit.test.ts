// Several features to mean 0 and spread 1, and models there and back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isRefused,
  lineScaled,
  lineUnscaled,
  modelScaled,
  modelUnscaled,
  type Standardized,
  type StandardizeOptions,
  scaledBy,
  standardize,
} from '../../src/core/index.ts';
import houses from '../../src/core/tables/houses.ts';

function standardized(options: StandardizeOptions): Standardized {
  const found = standardize(options);
  if (isRefused(found)) throw new Error(found.problem.message);
  return found;
}
function problem(options: StandardizeOptions) {
  const found = standardize(options);
  if (!isRefused(found)) throw new Error('was not refused');
  return found.problem;
}

describe('standardized columns', () => {
  it('are (x − mean)/spread with the population’s spread', () => {
    const { columns, means, spreads } = standardized({
      columns: [[1, 3, 5, 7], Float64Array.of(2, 2, 2, 10)],
    });
    expect(means).toEqual([4, 4]);
    expect(spreads[0]).toBeCloseTo(Math.sqrt(5), 14);
    expect(spreads[1]).toBeCloseTo(Math.sqrt(12), 14);
    expect(columns[0]?.[3]).toBeCloseTo(3 / Math.sqrt(5), 14);
    expect(columns[1]?.[3]).toBeCloseTo(6 / Math.sqrt(12), 14);
  });

  it('of the houses: bedrooms 3.366 ± 0.888, bathrooms 2.102 ± 0.718, area 2069.3 ± 878.6', () => {
    const { means, spreads } = standardized({ columns: houses.features.map(({ values }) => values) });
    const rounded = (values: readonly number[], digits: readonly number[]) =>
      values.map((value, j) => value.toFixed(digits[j]));
    expect(rounded(means, [3, 3, 1])).toEqual(['3.366', '2.102', '2069.3']);
    expect(rounded(spreads, [3, 3, 1])).toEqual(['0.888', '0.718', '878.6']);
  });

  it('leave what was given as it was, and scale other rows by what was learned', () => {
    const columns = [
      [1, 3],
      [10, 30],
    ];
    const learned = standardized({ columns });
    expect(columns).toEqual([
      [1, 3],
      [10, 30],
    ]);
    expect(scaledBy([[7], Float64Array.of(0)], learned)).toEqual([[5], [-2]]);
  });

  it('that cannot be are named, with the reason', () => {
    const names = ['rooms', 'floors'];
    expect(
      problem({
        columns: [
          [1, 2],
          [4, 4],
        ],
        names,
      }),
    ).toEqual({
      kind: 'noSpread',
      message: 'floors is 4 in every row; with no spread there is nothing to divide by. Leave it out.',
      columns: [1],
    });
    expect(
      problem({
        columns: [
          [1, 2],
          [4, 4],
        ],
      }).message,
    ).toContain('Column 2 is 4 in every row');
    expect(problem({ columns: [[1, Number.NaN]], names })).toMatchObject({
      kind: 'notFinite',
      message: 'Row 2 has NaN in rooms; it must be a finite number.',
      observation: 1,
      columns: [0],
    });
    // Infinite numbers have a spread as little as a number too large for a double's square.
    expect(problem({ columns: [[1, Number.POSITIVE_INFINITY]] }).kind).toBe('notFinite');
    expect(problem({ columns: [[]], names }).kind).toBe('tooFewPoints');
    expect(problem({ columns: [[0.1, 0.1, 0.1]] }).kind).toBe('noSpread');
    expect(problem({ columns: [[0, 5e-324]], names }).message).toContain(
      'in rooms are too large or too near',
    );
    expect(standardized({ columns: [] })).toEqual({ columns: [], means: [], spreads: [] });
  });
});

describe('a model over them', () => {
  it('is the same model in the units of the data, by the formula', () => {
    const scalings = { means: [2, 100], spreads: [4, 50] };
    const back = modelUnscaled({ weights: [8, -25], bias: 3 }, scalings);
    expect(back).toEqual({ weights: [2, -0.5], bias: 3 - 4 + 50 });
    expect(modelScaled(back, scalings)).toEqual({ weights: [8, -25], bias: 3 });
  });

  it('answers the same of every row, there and back, with any number of features', () => {
    const number = fc.double({ min: -1e3, max: 1e3, noNaN: true });
    const rows = fc.integer({ min: 2, max: 6 }).chain((d) =>
      fc.record({
        rows: fc.array(fc.array(number, { minLength: d, maxLength: d }), { minLength: 3, maxLength: 9 }),
        weights: fc.array(number, { minLength: d, maxLength: d }),
        bias: number,
      }),
    );
    fc.assert(
      fc.property(rows, ({ rows, weights, bias }) => {
        const columns = weights.map((_, j) => rows.map((row) => row[j] as number));
        const found = standardize({ columns });
        fc.pre(!isRefused(found) && (found as Standardized).spreads.every((spread) => spread > 1e-3));
        const scalings = found as Standardized;
        const answer = (all: readonly (readonly number[])[], w: readonly number[], b: number, i: number) =>
          all.reduce((sum, column, j) => sum + (w[j] as number) * (column[i] as number), b);
        const inUnits = modelUnscaled({ weights, bias }, scalings);
        const again = modelScaled(inUnits, scalings);
        const size = 1e-9 * (1 + Math.max(...inUnits.weights.map(Math.abs)) * 1e4);
        for (let i = 0; i < rows.length; i++) {
          const wanted = answer(scalings.columns, weights, bias, i);
          expect(Math.abs(answer(columns, inUnits.weights, inUnits.bias, i) - wanted)).toBeLessThan(size);
        }
        for (const [j, weight] of again.weights.entries())
          expect(weight).toBeCloseTo(weights[j] as number, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('of one feature is what a line’s way back gives', () => {
    const [mean, spread] = [5, 2];
    const scalings = { means: [mean], spreads: [spread] };
    const [w, b] = lineUnscaled([3, 1], { mean, spread });
    expect(modelUnscaled({ weights: [3], bias: 1 }, scalings)).toEqual({ weights: [w], bias: b });
    const [v, c] = lineScaled([3, 1], { mean, spread });
    expect(modelScaled({ weights: [3], bias: 1 }, scalings)).toEqual({ weights: [v], bias: c });
  });
});
