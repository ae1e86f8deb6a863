// The 500 houses dealt in hands: what a hand's slope says, and what an epoch of such slopes leads to. COURSE.md and PARTS.md 2.5 and 2.6; where chance is in it, the claim and not the digits.
import { describe, expect, it } from 'vitest';
import {
  batches,
  descentAlongAxes,
  inverseTimeSchedule,
  isRefused,
  networkObjective,
  random,
  rowsOf,
  type Standardized,
  standardize,
} from '../../src/core/index.ts';
import houses from '../../src/core/tables/houses.ts';

const COUNT = 500;
const scaled = standardize({ columns: houses.features.map(({ values }) => values) });
if (isRefused(scaled)) throw new Error(scaled.problem.message);
const linear = (
  columns: readonly ArrayLike<number>[],
  targets: readonly number[],
  loss: 'squared' | 'halfSquared',
) =>
  networkObjective({
    sizes: [columns.length, 1],
    activations: ['identity'],
    biases: true,
    loss,
    reduction: 'mean',
    inputs: rowsOf(columns),
    targets,
  });
const cost = linear((scaled as Standardized).columns, houses.answer.values, 'squared');
const ZEROS = [0, 0, 0, 0];
const whole = cost.gradient(ZEROS);
const { least, shape } = descentAlongAxes(cost);

const squaredDistance = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + (value - (b[i] as number)) ** 2, 0);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] as number;
const seeds = (count: number) => Array.from({ length: count }, (_, k) => k + 1);

/** Walks hands of so many, and tells of the parameters after each. */
function walk(
  {
    batchSize,
    seed,
    rate,
    epochs = 1,
  }: { batchSize: number; seed: number; rate: (step: number) => number; epochs?: number },
  tell: (p: readonly number[], step: number) => void = () => {},
  of = cost,
): number[] {
  let p = Array.from({ length: of.parameterCount }, () => 0);
  let step = 0;
  for (const hand of batches({ count: of.examples.count, batchSize, seed, epochs })) {
    const slopes = of.examples.costOf(hand).gradient(p);
    const learningRate = rate(step++);
    p = p.map((value, i) => value - learningRate * (slopes[i] as number));
    tell(p, step);
  }
  return p;
}
/** Cost over the least after one epoch: the median of some seeds. */
const afterEpoch = (batchSize: number, rate: number, of = seeds(30)) =>
  median(of.map((seed) => cost.value(walk({ batchSize, seed, rate: () => rate })) / least));

describe('the slope of a hand', () => {
  const spread = Math.sqrt(
    mean(
      Array.from({ length: COUNT }, (_, i) =>
        squaredDistance(cost.examples.costOf([i]).gradient(ZEROS), whole),
      ),
    ),
  );
  const law = (batchSize: number) =>
    (spread / Math.sqrt(batchSize)) * Math.sqrt((COUNT - batchSize) / (COUNT - 1));

  it('strays by σ/√B · √((n − B)/(n − 1)): 2676.3, 838.7, 359.4, 119.8, and not at all for all', () => {
    expect(Math.hypot(...whole).toFixed(1)).toBe('1204.5');
    expect([1, 10, 50, 250, 500].map((size) => law(size).toFixed(1))).toEqual([
      '2676.3',
      '838.7',
      '359.4',
      '119.8',
      '0.0',
    ]);
    expect((spread / Math.sqrt(COUNT)).toFixed(1)).toBe('119.7');
  });

  it.each([1, 10, 50, 250, 500])(
    'measured on hands of %i is as the law says, and right on average',
    (batchSize) => {
      const hands = Math.ceil(COUNT / batchSize);
      const epochs = Math.max(1, Math.ceil(3000 / hands));
      const slopes = [...batches({ count: COUNT, batchSize, seed: 11, epochs })].map((hand) =>
        cost.examples.costOf(hand).gradient(ZEROS),
      );
      const strayed = Math.sqrt(mean(slopes.map((slope) => squaredDistance(slope, whole))));
      expect(Math.abs(strayed - law(batchSize))).toBeLessThan(0.05 * law(batchSize) + 1e-9);
      const average = whole.map((_, i) => mean(slopes.map((slope) => slope[i] as number)));
      // Every house once an epoch, so whole epochs are right to rounding.
      expect(Math.sqrt(squaredDistance(average, whole))).toBeLessThan(1e-9);
    },
  );
});

describe('one epoch', () => {
  it('at rate 0.05 is lowest for hands of 10, then 1, 50 and 500', () => {
    const costs = [1, 10, 50, 500].map((batchSize) => afterEpoch(batchSize, 0.05));
    const [one = 0, ten = 0, fifty = 0, all = 0] = costs;
    expect(ten).toBeLessThan(1.05);
    expect(one).toBeGreaterThan(1.1);
    expect(one).toBeLessThan(1.4);
    expect(fifty).toBeGreaterThan(1.6);
    expect(fifty).toBeLessThan(2);
    // One exact step: no chance in it.
    expect(all.toFixed(3)).toBe('6.237');
  });

  it('is lowest for single houses at 0.005, and for hands of 50 at 0.2, where single houses fly out', () => {
    const order = (rate: number) => {
      const costs = [1, 10, 50, 500].map((batchSize) => afterEpoch(batchSize, rate));
      return { best: costs.indexOf(Math.min(...costs)), costs };
    };
    expect(order(0.005).best).toBe(0);
    const coarse = order(0.2);
    expect(coarse.best).toBe(2);
    expect(coarse.costs[0]).toBeGreaterThan(10);
    expect([0.005, 0.05, 0.2, 0.4].map((rate) => afterEpoch(500, rate, [1]).toFixed(3))).toEqual([
      '7.457',
      '6.237',
      '3.216',
      '1.686',
    ]);
  });

  it('has a best rate that grows with the hand until the edge stops it', () => {
    const rates = Array.from({ length: 23 }, (_, k) => 0.004 * 1.25 ** k).filter((rate) => rate < shape.edge);
    const best = (batchSize: number, of: number[]): number => {
      const costs = rates.map((rate) => afterEpoch(batchSize, rate, of));
      return rates[costs.indexOf(Math.min(...costs))] as number;
    };
    const [one, ten, fifty, all] = [
      best(1, seeds(9)),
      best(10, seeds(15)),
      best(50, seeds(15)),
      best(500, [1]),
    ];
    expect(one).toBeLessThan(0.012);
    expect(ten).toBeGreaterThan(3 * one);
    expect(ten).toBeLessThan(15 * one);
    expect(fifty).toBeGreaterThan(1.5 * ten);
    expect(all).toBeGreaterThan(0.3);
    expect(all).toBeLessThan(0.46);
  });
});

describe('a rate that falls as 0.1/(1 + k/50)', () => {
  it('lets hands of 10 come to rest, where a fixed rate goes on hovering', () => {
    const at = [50, 250, 500, 1000];
    const told = (rate: (step: number) => number) => {
      const costs = at.map((): number[] => []);
      for (const seed of seeds(12)) {
        walk({ batchSize: 10, seed, rate, epochs: 20 }, (p, step) =>
          costs[at.indexOf(step)]?.push(cost.value(p) / least),
        );
      }
      return costs;
    };
    const falling = told((step) => 0.1 * inverseTimeSchedule.factor(step, { halvedAfter: 50 })).map(median);
    expect(falling.toSorted((a, b) => b - a)).toEqual(falling);
    expect(falling[0]).toBeLessThan(1.03);
    expect(falling[3]).toBeLessThan(1.0003);
    const fixed = told(() => 0.05);
    expect(median(fixed[3] ?? [])).toBeGreaterThan(1.004);
  });
});

describe('made-up data whose truth is known', () => {
  it('give it back to within 0.002 after three epochs of hands of 10 at rate 0.03', () => {
    for (const seed of [1, 2, 3]) {
      const draw = random(seed);
      const rows = Array.from({ length: 1000 }, () => [draw.normal(), draw.normal()] as const);
      const columns = [rows.map(([a]) => a), rows.map(([, b]) => b)];
      const y = rows.map(([a, b]) => 3 * a - 1.5 * b + 2.5 + 0.01 * draw.normal());
      const found = walk(
        { batchSize: 10, seed, rate: () => 0.03, epochs: 3 },
        undefined,
        linear(columns, y, 'halfSquared'),
      );
      for (const [i, truth] of [3, -1.5, 2.5].entries())
        expect(Math.abs((found[i] as number) - truth)).toBeLessThan(0.002);
    }
  });
});

describe('forgetting to set the slopes to 0', () => {
  it('is a pendulum: 93, 26.788, 3.818, 62.06 … and 93.05 again, never under 2.587', () => {
    const days = linear([[1, 2, 4]], [2, 4, 5], 'squared');
    let p = [-1, 1];
    let piled = [0, 0];
    const costs: number[] = [];
    for (let step = 0; step <= 400; step++) {
      // The sum of the three days' squares, as in Part 1.
      costs.push(3 * days.value(p));
      const slopes = days.gradient(p).map((slope) => 3 * slope);
      piled = piled.map((sum, i) => sum + (slopes[i] as number));
      p = p.map((value, i) => value - 0.01 * (piled[i] as number));
    }
    const wanted = [93, 26.788, 3.818, 62.06, 105.23, 61.97, 3.78, 26.86, 93.05];
    for (const [k, value] of wanted.entries())
      expect(Math.abs((costs[k] as number) - value)).toBeLessThan(0.006);
    expect(Math.min(...costs).toFixed(3)).toBe('2.587');
  });
});
