import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isRefused,
  type LeastSquaresFit,
  type LeastSquaresOptions,
  leastSquares,
  random,
} from '../../src/core/index.ts';

function fitted(options: LeastSquaresOptions): LeastSquaresFit {
  const found = leastSquares(options);
  if (isRefused(found)) throw new Error(found.problem.message);
  return found;
}
function problem(options: LeastSquaresOptions) {
  const found = leastSquares(options);
  if (!isRefused(found)) throw new Error('was not refused');
  return found.problem;
}
/** Correct digits: −log10 of the relative error, or of the error where 0 is certified. */
function digits(given: number, certified: number): number {
  if (given === certified) return 16;
  return -Math.log10(Math.abs(given - certified) / (certified === 0 ? 1 : Math.abs(certified)));
}

interface Certified {
  name: string;
  intercept: boolean;
  polyDegree: number | null;
  x: number[] | number[][];
  y: number[];
  certified: { coef: number[]; se: number[]; rsd: number; r2: number };
}
const folder = new URL('../data/nist/', import.meta.url);
const sets = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Certified,
);
const columnsOf = ({ x, polyDegree }: Certified): number[][] =>
  Array.isArray(x[0])
    ? x[0].map((_, j) => (x as number[][]).map((row) => row[j] as number))
    : Array.from({ length: polyDegree ?? 1 }, (_, k) => (x as number[]).map((t) => t ** (k + 1)));

describe('the NIST reference sets', () => {
  it('are eleven: the lower, average and higher level', () => {
    expect(sets).toHaveLength(11);
  });

  const floor: Record<string, number> = { Norris: 12.9, Pontius: 13.4, Wampler2: 13 };
  it.each(sets.map((set) => [set.name, set] as const))(
    '%s comes out to the certified digits',
    (name, set) => {
      const found = fitted({ columns: columnsOf(set), y: set.y, intercept: set.intercept });
      const { coef, se, rsd, r2 } = set.certified;
      const pairs = [
        ...coef.map((value, i) => [found.coefficients[i], value] as const),
        ...se.map((value, i) => [found.standardErrors?.[i], value] as const),
        [found.residualStandardDeviation, rsd] as const,
        [found.rSquared, r2] as const,
      ];
      for (const [given, certified] of pairs) {
        expect(digits(given as number, certified)).toBeGreaterThan(floor[name] ?? 13.9);
      }
    },
  );

  it('Filip keeps seven digits when its powers are multiplied out one by one', () => {
    const set = sets.find(({ name }) => name === 'Filip') as Certified;
    const x = set.x as number[];
    const columns: number[][] = [x];
    while (columns.length < 10)
      columns.push((columns.at(-1) as number[]).map((value, i) => value * (x[i] as number)));
    const found = fitted({ columns, y: set.y, intercept: true });
    set.certified.coef.forEach((value, i) => {
      expect(digits(found.coefficients[i] as number, value)).toBeGreaterThan(7);
    });
  });
});

describe('least squares', () => {
  it('finds the plane through points of a plane', () => {
    const one = [1, 2, 4, 7, 3];
    const two = [5, 1, 0, 2, 9];
    const y = one.map((a, i) => 3 + 2 * a - 0.5 * (two[i] as number));
    const found = fitted({ columns: [one, two], y, intercept: true });
    expect(found.coefficients).toEqual([3, 2, -0.5]);
    expect(found.residualStandardDeviation).toBe(0);
    expect(found.rSquared).toBe(1);
  });

  it('changes with the units as it must: y = ay + b, x = cx + d', () => {
    const rng = random(5);
    const x = Array.from({ length: 9 }, () => rng.normal());
    const z = Array.from({ length: 9 }, () => rng.normal());
    const y = Array.from({ length: 9 }, () => rng.normal());
    const plain = fitted({ columns: [x, z], y, intercept: true });
    const scale = fc.double({ min: 0.1, max: 50, noNaN: true });
    const shift = fc.double({ min: -30, max: 30, noNaN: true });
    fc.assert(
      fc.property(scale, shift, scale, shift, (a, b, c, d) => {
        const moved = fitted({
          columns: [x.map((t) => c * t + d), z],
          y: y.map((t) => a * t + b),
          intercept: true,
        });
        const [level, first, second] = plain.coefficients as [number, number, number];
        expect(moved.coefficients[1]).toBeCloseTo((a * first) / c, 9);
        expect(moved.coefficients[2]).toBeCloseTo(a * second, 9);
        expect(moved.coefficients[0]).toBeCloseTo(a * (level - (first * d) / c) + b, 6);
        expect(moved.rSquared).toBeCloseTo(plain.rSquared as number, 9);
      }),
    );
  });

  it('with one feature agrees with the same fit by the general way', () => {
    const rng = random(23);
    const x = Array.from({ length: 50 }, () => 40 + 3 * rng.normal());
    const y = x.map((t) => 0.7 * t - 12 + rng.normal());
    const quick = fitted({ columns: [x], y, intercept: true });
    const general = fitted({ columns: [new Array(50).fill(1), x], y, intercept: false });
    quick.coefficients.forEach((value, i) => {
      expect(digits(value, general.coefficients[i] as number)).toBeGreaterThan(13);
      expect(
        digits(quick.standardErrors?.[i] as number, general.standardErrors?.[i] as number),
      ).toBeGreaterThan(13);
    });
  });

  it('keeps the intercept’s digits over 100,000 points, where the means have picked up rounding', () => {
    const rng = random(31);
    const x = Array.from({ length: 1e5 }, () => 70 + rng.uniform());
    const y = x.map((t) => 900.1 + 0.3 * t + rng.normal());
    const quick = fitted({ columns: [x], y, intercept: true });
    const general = fitted({ columns: [new Array(1e5).fill(1), x], y, intercept: false });
    expect(digits(quick.coefficients[0] as number, general.coefficients[0] as number)).toBeGreaterThan(13.5);
  });

  it('finds the slope to 1e−12 where x is near 1e8 with spread 1', () => {
    const steps = Array.from({ length: 65 }, (_, i) => i / 64);
    const y = steps.map((t, i) => 3 * t + ((i * 37) % 11) / 16);
    const [, truth] = fitted({ columns: [steps], y, intercept: true }).coefficients as [number, number];
    const [, found] = fitted({ columns: [steps.map((t) => 1e8 + t)], y, intercept: true }).coefficients as [
      number,
      number,
    ];
    expect(Math.abs(found / truth - 1)).toBeLessThan(1e-12);
  });

  it.each([
    [1e-150, 1e-150],
    [1e150, 1e-150],
    [1e-150, 1e150],
    [1e150, 1e150],
  ])('serves x of size %d and y of size %d', (sizeX, sizeY) => {
    const x = [1, 2, 4].map((t) => t * sizeX);
    const y = [2, 4, 5].map((t) => t * sizeY);
    const found = fitted({ columns: [x], y, intercept: true });
    expect(digits((found.coefficients[1] as number) / (sizeY / sizeX), 13 / 14)).toBeGreaterThan(14);
    expect(digits((found.coefficients[0] as number) / sizeY, 3 / 2)).toBeGreaterThan(14);
    expect(digits((found.residualStandardDeviation as number) / sizeY, Math.sqrt(9 / 14))).toBeGreaterThan(
      14,
    );
  });

  it('changes no digit of a fit when the units change by powers of two, however far', () => {
    const rng = random(77);
    const x = Array.from({ length: 12 }, () => 4 + rng.normal());
    const z = Array.from({ length: 12 }, () => rng.normal());
    const y = x.map((t) => t + 5 * rng.normal());
    const plain = [
      fitted({ columns: [x], y, intercept: true }),
      fitted({ columns: [x, z], y, intercept: true }),
    ];
    for (const [powerX, powerY] of [
      [300, -300],
      [-310, 310],
      [-480, -470],
      [470, 480],
    ] as const) {
      const scaledX = x.map((t) => t * 2 ** powerX);
      const scaledY = y.map((t) => t * 2 ** powerY);
      [[scaledX], [scaledX, z]].forEach((columns, k) => {
        const found = fitted({ columns, y: scaledY, intercept: true });
        const known = plain[k] as LeastSquaresFit;
        const down = (value: number | undefined, power: number) => (value as number) * 2 ** -power;
        expect(
          digits(down(found.coefficients[1], powerY - powerX), known.coefficients[1] as number),
        ).toBeGreaterThan(13);
        expect(
          digits(down(found.standardErrors?.[1], powerY - powerX), known.standardErrors?.[1] as number),
        ).toBeGreaterThan(13);
        expect(
          digits(down(found.standardErrors?.[0], powerY), known.standardErrors?.[0] as number),
        ).toBeGreaterThan(13);
        expect(digits(found.rSquared as number, known.rSquared as number)).toBeGreaterThan(12);
      });
    }
  });

  it('names a coefficient too large for a double instead of returning Infinity', () => {
    const y = [1e200, -2e200, 5e200];
    expect(problem({ columns: [[1e-200, 2e-200, 4e-200]], y, intercept: true }).kind).toBe('overflow');
  });

  it('with as many points as coefficients has no standard errors to give', () => {
    const found = fitted({ columns: [[1, 3]], y: [4, 8], intercept: true });
    expect(found).toEqual({
      coefficients: [2, 2],
      standardErrors: null,
      residualStandardDeviation: null,
      rSquared: 1,
    });
  });

  it('of y that does not vary has nothing to explain', () => {
    const found = fitted({ columns: [[1, 2, 5]], y: [7, 7, 7], intercept: true });
    expect(found.coefficients).toEqual([7, 0]);
    expect(found.rSquared).toBeNull();
    expect(found.residualStandardDeviation).toBe(0);
  });
});

describe('least squares refuses', () => {
  const one = [1.1, 2.3, 4.7, 7.9, 3.3];
  const two = one.map((value) => 0.1 * value);
  const other = [5, 1, 0, 2, 9.5];
  const y = [1, 5, 2, 6, 3];

  it('a column that is another one times 0.1, rounded', () => {
    const found = problem({ columns: [one, two], y, intercept: true });
    expect(found.kind).toBe('collinear');
    expect(found.columns).toEqual([0, 1]);
    expect(found.message).toContain('Columns 1 and 2');
  });

  it('a column that is the sum of two others, wherever it stands', () => {
    const sum = one.map((value, i) => value + (other[i] as number));
    for (const columns of [
      [one, other, sum],
      [sum, one, other],
      [other, sum, one],
    ]) {
      const found = problem({ columns, y, intercept: true });
      expect([found.kind, found.columns]).toEqual(['collinear', [0, 1, 2]]);
    }
    expect(problem({ columns: [one, other, sum], y, intercept: false }).kind).toBe('collinear');
  });

  it('a small column and a large one whose sum was rounded to the large one’s last place', () => {
    const large = one.map((value) => 1e6 * value + 1e9);
    const small = other.map((value) => value / 7);
    const sum = large.map((value, i) => value + (small[i] as number));
    for (const columns of [
      [large, small, sum],
      [sum, large, small],
      [small, sum, large],
    ]) {
      expect(problem({ columns, y, intercept: true }).kind).toBe('collinear');
    }
  });

  it('a temperature told twice, far from 0', () => {
    const kelvin = one.map((value) => value / 1e6 + 1e5);
    const doubled = kelvin.map((value) => 1.8 * value + 32);
    expect(problem({ columns: [kelvin, doubled], y, intercept: true }).kind).toBe('collinear');
  });

  it('a constant column beside an intercept, but not without one', () => {
    const flat = [0.1, 0.1, 0.1, 0.1, 0.1];
    const found = problem({ columns: [one, flat], y, intercept: true });
    expect([found.kind, found.columns]).toEqual(['noSpread', [1]]);
    expect(problem({ columns: [flat], y, intercept: true }).kind).toBe('noSpread');
    expect(fitted({ columns: [flat], y, intercept: false }).coefficients[0]).toBeCloseTo(34, 12);
  });

  it('too few points, unequal lengths and values that are not finite, saying which', () => {
    expect(problem({ columns: [[3]], y: [8], intercept: true })).toMatchObject({
      kind: 'tooFewPoints',
      message: 'There is 1 example for 2 coefficients; at least 2 are needed.',
    });
    expect(problem({ columns: [[1, 2, 3]], y: [8, 9], intercept: true }).kind).toBe('lengthsDiffer');
    expect(problem({ columns: [one, other.with(2, Number.NaN)], y, intercept: true })).toMatchObject({
      kind: 'notFinite',
      message: 'Example 3 has NaN in column 2; it must be a finite number.',
    });
    expect(
      problem({ columns: [one], y: y.with(4, Number.NEGATIVE_INFINITY), intercept: true }).message,
    ).toContain('in y');
  });
});
