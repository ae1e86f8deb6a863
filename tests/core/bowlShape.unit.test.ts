// The shape of bowls of any number of parameters, and how many steps descent needs in them.
import { describe, expect, it } from 'vitest';
import {
  bowlShape,
  conditionNumber,
  descentAlongAxes,
  fastestLearningRate,
  isRefused,
  largestStableLearningRate,
  lineCost,
  networkObjective,
  type Objective,
  random,
  rowsOf,
  standardize,
  symmetricEigen,
} from '../../src/core/index.ts';
import houses from '../../src/core/tables/houses.ts';

const features = houses.features.map(({ values }) => values);
const price = houses.answer.values;

function scalings(columns: readonly (readonly number[])[]) {
  const found = standardize({ columns });
  if (isRefused(found)) throw new Error(found.problem.message);
  return found;
}
const { columns: standardized, means, spreads } = scalings(features);

const linear = (columns: readonly ArrayLike<number>[], y: readonly number[] = price) =>
  networkObjective({
    sizes: [columns.length, 1],
    activations: ['identity'],
    biases: true,
    loss: 'squared',
    reduction: 'mean',
    inputs: rowsOf(columns),
    targets: y,
  });

const each = (change: (value: number, j: number) => number) =>
  features.map((column, j) => column.map((value) => change(value, j)));
const low = features.map((column) => Math.min(...column));
const high = features.map((column) => Math.max(...column));
const MODELS = {
  raw: each((value) => value),
  centered: each((value, j) => value - (means[j] as number)),
  thousands: each((value, j) => (j === 2 ? value / 1000 : value)),
  minMax: each((value, j) => (value - (low[j] as number)) / ((high[j] as number) - (low[j] as number))),
  spreadAlone: each((value, j) => value / (spreads[j] as number)),
  standardized,
};

const close = (given: number, wanted: number, relative: number) =>
  expect(Math.abs(given / wanted - 1)).toBeLessThan(relative);

describe('axes of a symmetric matrix', () => {
  it('of two by two are known by heart', () => {
    const { values, vectors } = symmetricEigen([
      [2, 1],
      [1, 2],
    ]);
    expect(values[0]).toBeCloseTo(3, 14);
    expect(values[1]).toBeCloseTo(1, 14);
    expect(vectors.map(([a = 0, b = 0]) => a * b)).toEqual([
      expect.closeTo(0.5, 14),
      expect.closeTo(-0.5, 14),
    ]);
  });

  it('make the matrix again, at right angles, whatever its signs', () => {
    const { normal } = random(5);
    const size = 12;
    const half = Array.from({ length: size }, () => Array.from({ length: size }, normal));
    const matrix = half.map((row, i) => row.map((entry, j) => entry + (half[j]?.[i] as number)));
    const { values, vectors } = symmetricEigen(matrix);
    expect([...values].sort((a, b) => b - a)).toEqual(values);
    for (const [i, axis] of vectors.entries()) {
      const image = matrix.map((row) => row.reduce((sum, entry, k) => sum + entry * (axis[k] as number), 0));
      for (const [k, entry] of image.entries())
        expect(entry).toBeCloseTo((values[i] as number) * (axis[k] as number), 10);
      for (const [j, other] of vectors.entries()) {
        const dot = axis.reduce((sum, part, k) => sum + part * (other[k] as number), 0);
        expect(dot).toBeCloseTo(i === j ? 1 : 0, 12);
      }
    }
  });

  it('keep the digits of the smallest where units make the largest 10¹⁶ times as large', () => {
    // D·A·D with D = (1, 10⁸): eigenvalues near 2·10¹⁶ and (by the determinant, 3·10¹⁶) near 1.5.
    const { values } = symmetricEigen([
      [2, 1e8],
      [1e8, 2e16],
    ]);
    close((values[0] as number) * (values[1] as number), 3e16, 1e-14);
    close(values[1] as number, 1.5, 1e-14);
  });

  it('of what is no symmetric matrix are refused, naming the place', () => {
    expect(() => symmetricEigen([[1, 2], [2]])).toThrow('row 1 has 1 entries, but there are 2 rows');
    expect(() => symmetricEigen([[Number.NaN]])).toThrow('entry 0, 0 is NaN');
  });
});

describe('the bowl of the 500 houses', () => {
  // Condition, edge and steps of COURSE.md 2.4. The steps in square feet are those of a program with 60 digits; doubles alone are off by some.
  it.each([
    ['raw', 95_744_416.279, 1.97863714963e-7, 210_467_972],
    ['centered', 3_583_928.61385, 1.29547802271e-6, 5_969_569],
    ['thousands', 430.86, 0.0445916, 944],
    ['minMax', 182.0323, 0.711062, 399],
    ['standardized', 9.35339, 0.451878, 16],
  ] as const)(
    'with features %s: condition, edge, and steps to a thousandth',
    (scaling, condition, edge, steps) => {
      const { shape, stepsUntil } = descentAlongAxes(linear(MODELS[scaling]));
      const digits = scaling === 'raw' || scaling === 'centered' ? 1e-11 : 1e-5;
      close(shape.condition, condition, digits);
      close(shape.edge, edge, digits);
      close(shape.balancedRate, edge * (condition / (condition + 1)), digits);
      expect(stepsUntil(shape.balancedRate, 0.001)).toBe(steps);
    },
  );

  it.each([
    ['standardized', 12],
    ['thousands', 314],
    ['minMax', 219],
  ] as const)('with features %s needs %i steps at its quickest rate', (scaling, steps) => {
    const descent = descentAlongAxes(linear(MODELS[scaling]));
    const found = descent.quickest(0.001);
    expect(found.steps).toBe(steps);
    expect(descent.stepsUntil(found.learningRate, 0.001)).toBe(steps);
  });

  it('in square feet needs about 58 million at the quickest, centered 1.8 million', () => {
    close(descentAlongAxes(linear(MODELS.raw)).quickest(0.001).steps, 58e6, 0.01);
    close(descentAlongAxes(linear(MODELS.centered)).quickest(0.001).steps, 1.8e6, 0.01);
  });

  it('with each feature divided by its spread and none centered still has a condition of 586', () => {
    close(conditionNumber(linear(MODELS.spreadAlone)), 586.26264, 1e-7);
  });

  it('standardized is within a hundredth after 10, 7, 24 and 249 steps, and 7 is the fewest', () => {
    const { stepsUntil, quickest, least } = descentAlongAxes(linear(standardized));
    expect([0.408, 0.308, 0.1, 0.45].map((rate) => stepsUntil(rate, 0.01))).toEqual([10, 7, 24, 249]);
    expect(quickest(0.01).steps).toBe(7);
    // The square of the root mean squared miss of the best three weights.
    expect(Math.sqrt(least)).toBeCloseTo(223.41, 3);
  });

  it.each([0.1, 0.308, 0.408, 0.45, 0.46])('at rate %f is where walking every step leads', (learningRate) => {
    const objective = linear(standardized);
    const { costAfter, stepsUntil, least } = descentAlongAxes(objective);
    let p = [0, 0, 0, 0];
    let reached = Number.POSITIVE_INFINITY;
    for (let step = 0; step <= 30; step++) {
      const cost = objective.value(p);
      close(costAfter(learningRate, step), cost, 1e-11);
      if (cost <= 1.001 * least) reached = Math.min(reached, step);
      const slopes = objective.gradient(p);
      p = p.map((value, i) => value - learningRate * (slopes[i] as number));
    }
    const steps = stepsUntil(learningRate, 0.001);
    expect(Math.min(steps, 31)).toBe(Math.min(reached, 31));
  });

  it('first moves the area: 99.7% of the slope’s length, and bedrooms the wrong way', () => {
    const slopes = linear(features).gradient([0, 0, 0, 0]);
    expect(slopes.map(Math.round)).toEqual([-3799, -2488, -2_575_919, -1077]);
    const sum = slopes.reduce((all, slope) => all + Math.abs(slope), 0);
    expect(Math.abs(slopes[2] as number) / sum).toBeCloseTo(0.997, 3);
    // One step of 10⁻⁷ toward (−24.9772, 25.5752, 0.2228641, 107.8231).
    expect((-1e-7 * (slopes[2] as number)) / 0.2228641).toBeCloseTo(1.16, 2);
    expect((-1e-7 * (slopes[0] as number)) / -24.9772).toBeCloseTo(-0.000015, 6);
  });
});

describe('Biscuit’s three days', () => {
  const days = { x: [1, 2, 4], y: [2, 4, 5] };

  it('have one shape, whichever way the cost is written', () => {
    const line = lineCost({ ...days, reduction: 'mean' });
    const network = linear([days.x], days.y);
    // COURSE.md 2.2: condition 39.117, edge of the mean 0.1281955.
    close(conditionNumber(line), 39.117, 1e-4);
    close(conditionNumber(network), conditionNumber(line), 1e-13);
    close(bowlShape(network).edge, 0.1281955, 1e-6);
    close(bowlShape(network).edge, largestStableLearningRate(line), 1e-14);
    close(bowlShape(line).balancedRate, fastestLearningRate(line), 1e-14);
  });

  // COURSE.md and PARTS.md 2.2.
  it.each([
    ['sum', 1, 0.0427318],
    ['sum', 2, 0.0213659],
    ['sum', 10, 0.00427318],
    ['halfSum', 1, 0.0854637],
    ['mean', 1, 0.1281955],
    ['mean', 2, 0.1281955],
    ['mean', 10, 0.1281955],
    ['halfMean', 1, 0.256391],
  ] as const)(
    'by %s, copied %i times, have the edge %f and the same condition',
    (reduction, copies, edge) => {
      const copied = (values: readonly number[]) => Array.from({ length: copies }, () => values).flat();
      const cost = lineCost({ x: copied(days.x), y: copied(days.y), reduction });
      const shape = bowlShape(cost);
      close(shape.edge, edge, 1e-5);
      close(shape.condition, 39.117, 1e-4);
    },
  );

  it('and the 500 houses by sum have an edge five hundred times as near: 0.000903756', () => {
    const sum = networkObjective({
      sizes: [3, 1],
      activations: ['identity'],
      biases: true,
      loss: 'squared',
      reduction: 'sum',
      inputs: rowsOf(standardized),
      targets: price,
    });
    close(bowlShape(sum).edge, 0.000903756, 1e-6);
    close(bowlShape(linear(standardized)).edge, 500 * bowlShape(sum).edge, 1e-12);
  });
});

describe('a bowl that is none', () => {
  it('where a column repeats another has an infinite condition, an edge all the same, and a floor', () => {
    const area = features[2] as readonly number[];
    const shape = bowlShape(linear([...features, area.map((value) => 0.09290304 * value)]));
    expect(shape.condition).toBe(Number.POSITIVE_INFINITY);
    expect(shape.curvatures.at(-1)).toBe(0);
    expect(shape.curvatures.filter((curvature) => curvature > 0)).toHaveLength(4);
    expect(shape.edge).toBeGreaterThan(1.9e-7);
    // Along the floor nothing changes: weights of feet and meters that say the same.
    const [, , feet = 0, meters = 0] = shape.axes.at(-1) ?? [];
    expect(feet / meters).toBeCloseTo(-0.09290304, 10);
  });

  it('rounded to whole square meters has one bottom again', () => {
    const area = features[2] as readonly number[];
    const rounded = area.map((value) => Math.round(0.09290304 * value));
    expect(conditionNumber(linear([...features, rounded]))).toBeLessThan(1e12);
  });

  it('descends to the best of the trough in a countable number of steps', () => {
    const x = standardized[2] as readonly number[];
    const { stepsUntil, least, quickest } = descentAlongAxes(linear([x, x]));
    const single = descentAlongAxes(linear([x]));
    close(least, single.least, 1e-10);
    expect(stepsUntil(0.2, 0.01)).toBeLessThan(20);
    expect(quickest(0.01).steps).toBeGreaterThan(0);
  });

  it('says what it is missing', () => {
    const flat: Objective = { parameterCount: 1, value: () => 0, gradient: () => [0] };
    expect(() => conditionNumber(flat)).toThrow('no formula for them is known');
    const yesNo = networkObjective({
      sizes: [1, 1],
      activations: ['sigmoid'],
      biases: true,
      loss: 'crossEntropy',
      reduction: 'mean',
      inputs: [[1], [2], [4]],
      targets: [[0], [1], [1]],
    });
    expect(() => conditionNumber(yesNo)).toThrow('differently from place to place');
    expect(() => descentAlongAxes(linear(standardized), [1, 2])).toThrow(
      'start must be 4 finite numbers, not [1,2]',
    );
  });

  it('beyond the edge never comes within a hundredth, and at a rate of 0 never moves', () => {
    const { stepsUntil } = descentAlongAxes(linear(standardized));
    expect(stepsUntil(0.46, 0.001)).toBe(Number.POSITIVE_INFINITY);
    expect(stepsUntil(1e-9, 0.001)).toBeGreaterThan(1e9);
    expect(stepsUntil(1e-9, 0.001)).toBeLessThan(1e11);
    expect(stepsUntil(0, 0.001)).toBe(Number.POSITIVE_INFINITY);
    expect(stepsUntil(0.4, 1e9)).toBe(0);
    const line = descentAlongAxes(lineCost({ x: [0, 1, 2], y: [1, 2, 3], reduction: 'mean' }));
    expect(line.least).toBe(0);
    expect(line.stepsUntil(0.1, 0.01)).toBe(Number.POSITIVE_INFINITY);
  });
});
