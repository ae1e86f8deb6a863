// Powers of a feature, and what they do to houses that were not learned from: COURSE.md and PARTS.md 2.7.
import { describe, expect, it } from 'vitest';
import {
  fitFeatures,
  isRefused,
  judged,
  type PolynomialFeatures,
  type PolynomialOptions,
  polynomialFeatures,
  split,
} from '../../src/core/index.ts';
import houses from '../../src/core/tables/houses.ts';

const area = houses.features[2]?.values as readonly number[];
const price = houses.answer.values;
const at = (column: readonly number[], rows: readonly number[]) => rows.map((row) => column[row] as number);

function powers(options: PolynomialOptions): PolynomialFeatures {
  const found = polynomialFeatures(options);
  if (isRefused(found)) throw new Error(found.problem.message);
  return found;
}

/** The root mean squared miss on each part, of a polynomial that was fitted to the first. */
function missesOf(parts: readonly (readonly number[])[], degree: number): number[] {
  const [learned = []] = parts;
  const { columns, scaling } = powers({ column: at(area, learned), degree });
  const fit = fitFeatures({ columns, y: at(price, learned), intercept: true });
  if (isRefused(fit)) throw new Error(fit.problem.message);
  return parts.map((rows) => {
    const mapped = powers({ column: at(area, rows), degree, scaling }).columns;
    return judged({ ...fit, columns: mapped, y: at(price, rows) }).rootMeanSquare;
  });
}

const argmin = (values: readonly number[]) => values.indexOf(Math.min(...values));

describe('powers of a feature', () => {
  it('are those of the standardized values, by the column’s own mean and spread or by others’', () => {
    const { columns, scaling } = powers({ column: [1, 3, 5, 7], degree: 3 });
    expect(scaling).toEqual({ mean: 4, spread: Math.sqrt(5) });
    expect(columns).toHaveLength(3);
    expect(columns[2]?.[0]).toBeCloseTo((-3 / Math.sqrt(5)) ** 3, 14);
    const other = powers({ column: [10], degree: 2, scaling: { mean: 4, spread: 2 } });
    expect(other.columns).toEqual([[3], [9]]);
    expect(powers({ column: [1, 2], degree: 0 }).columns).toEqual([]);
  });

  it('refuse a column without spread by its name, and a degree that cannot be', () => {
    const found = polynomialFeatures({ column: [4, 4], degree: 2, name: 'area' });
    expect(isRefused(found) && found.problem.message).toContain('area is 4 in every row');
    expect(() => polynomialFeatures({ column: [1, 2], degree: 1.5 })).toThrow(
      'degree must be a whole number from 0 up, not 1.5',
    );
    expect(() => polynomialFeatures({ column: [1, 2], degree: -1 })).toThrow('not -1');
  });
});

describe('twenty houses, a hundred held out, 380 in an envelope, dealt by seed 7', () => {
  const parts = split({ count: 500, shares: [20, 100, 380], seed: 7 });
  const misses = Array.from({ length: 13 }, (_, degree) => missesOf(parts, degree));
  const part = (which: number) => misses.map((all) => all[which] as number);
  const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(1)));

  it('have areas from 1,010 to 5,330', () => {
    const areas = at(area, parts[0] ?? []);
    expect([Math.min(...areas), Math.max(...areas)]).toEqual([1010, 5330]);
  });

  it('are learned better by every degree more', () => {
    const learned = rounded(part(0));
    expect(learned.slice(0, 7)).toEqual([281.8, 182.5, 177.5, 177, 175.9, 174.1, 170]);
    expect(learned.at(-1)).toBe(61.3);
    for (let k = 1; k < learned.length; k++) expect(learned[k]).toBeLessThanOrEqual(learned[k - 1] as number);
  });

  it('say less and less of the next house from degree 5 on: past a million at 12', () => {
    const held = part(1);
    expect(rounded(held).slice(0, 7)).toEqual([274.5, 229.5, 229.3, 227.5, 227.2, 240.3, 299.1]);
    expect(Math.round(held[7] as number)).toBe(1248);
    expect(Math.round(held[12] as number)).toBe(1_109_328);
    expect(argmin(held)).toBe(4);
  });

  it('and the envelope at degree 4 holds what was promised: 228.7', () => {
    expect(rounded(part(2))[4]).toBe(228.7);
  });
});

describe('many deals of 20, 100 and 380', () => {
  it('are best held out with degree 1 most often, then 2', () => {
    const wins = [0, 0, 0, 0, 0, 0];
    for (let seed = 1; seed <= 100; seed++) {
      const parts = split({ count: 500, shares: [20, 100, 380], seed });
      const held = wins.map((_, degree) => missesOf(parts, degree)[1] as number);
      wins[argmin(held)] = (wins[argmin(held)] as number) + 1;
    }
    expect(argmin(wins.map((n) => -n))).toBe(1);
    expect(wins[1]).toBeGreaterThan(45);
    expect((wins[1] as number) + (wins[2] as number)).toBeGreaterThan(60);
  });

  it('show a peek at ten held-out houses as an envelope half as dear again, and none at a hundred', () => {
    const ratio = (held: number) => {
      const ratios = Array.from({ length: 60 }, (_, k) => {
        const parts = split({ count: 500, shares: [20, held, 480 - held], seed: k + 1 });
        const all = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((degree) => missesOf(parts, degree));
        const chosen = all[argmin(all.map(([, heldOut]) => heldOut as number))] as number[];
        return (chosen[2] as number) / (chosen[1] as number);
      });
      return ratios.toSorted((a, b) => a - b)[30] as number;
    };
    expect(ratio(10)).toBeGreaterThan(1.35);
    expect(ratio(10)).toBeLessThan(1.75);
    expect(ratio(100)).toBeGreaterThan(0.85);
    expect(ratio(100)).toBeLessThan(1.15);
  });
});

describe('three features and a hundred houses held back', () => {
  const features = houses.features.map(({ values }) => values);
  const deal = (seed: number) => {
    const [held = [], learned = []] = split({ count: 500, shares: [100, 400], seed });
    const [own, next] = [learned, held].map((rows) => ({
      columns: features.map((f) => at(f, rows)),
      y: at(price, rows),
    }));
    const fit = fitFeatures({ ...(own as NonNullable<typeof own>), intercept: true });
    if (isRefused(fit)) throw new Error(fit.problem.message);
    return [
      fit.rootMeanSquare,
      judged({ ...fit, ...(next as NonNullable<typeof next>) }).rootMeanSquare,
    ] as const;
  };

  it('cost less than those learned from in about half of all deals', () => {
    const lower = Array.from({ length: 100 }, (_, k) => deal(k + 1)).filter(
      ([own, held]) => held < own,
    ).length;
    expect(lower).toBeGreaterThan(35);
    expect(lower).toBeLessThan(65);
  });

  it('of seed 1 cost 264.5 against 211.9, of seed 7 193.1 against 231.0', () => {
    const told = (seed: number) => deal(seed).map((miss) => miss.toFixed(1));
    expect(told(1)).toEqual(['211.9', '264.5']);
    expect(told(7)).toEqual(['231.0', '193.1']);
  });
});
