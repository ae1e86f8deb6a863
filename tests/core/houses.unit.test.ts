/** The 500 houses with all their features: figures that two programs apart from ours worked out. Prices in thousands of dollars. */
import { describe, expect, it } from 'vitest';
import {
  batchAt,
  batchesPerEpoch,
  isRefused,
  leastSquares,
  type Network,
  networkObjective,
  predictions,
  random,
  rowsOf,
  scaled,
  scalingOf,
} from '../../src/core/index.ts';
import houses from '../../src/core/tables/houses.ts';

const [bedrooms, bathrooms, area] = houses.features.map(({ values }) => values) as [
  number[],
  number[],
  number[],
];
const price = houses.answer.values;
const total = (numbers: ArrayLike<number>) => Array.from(numbers).reduce((sum, number) => sum + number, 0);
const mean = (numbers: readonly number[]) => total(numbers) / numbers.length;

/** The fit, with the root mean squared miss of the linear network that has its numbers, and R². */
function fitOf(columns: readonly number[][], intercept = true) {
  const fit = leastSquares({ columns, y: price, intercept });
  if (isRefused(fit)) throw new Error(fit.problem.message);
  const [first, ...rest] = fit.coefficients as [number, ...number[]];
  const parameters = intercept ? [...rest, first] : [first, ...rest];
  return { ...fit, parameters, miss: missOf(columns, parameters) };
}

const linear = (features: number, biases: boolean) =>
  ({ sizes: [features, 1], activations: ['identity'], biases }) as const;

function missOf(columns: readonly number[][], parameters: readonly number[]): number {
  const shape = linear(columns.length, parameters.length > columns.length);
  const cost = networkObjective({
    ...shape,
    loss: 'squared',
    reduction: 'mean',
    inputs: rowsOf(columns),
    targets: price,
  });
  return Math.sqrt(cost.value(parameters));
}

it('there are 500, with these means and spreads', () => {
  const told = [
    [3.366, 0.888],
    [2.102, 0.718],
    [2069.3, 878.6],
    [538.68, 298.709],
  ];
  [bedrooms, bathrooms, area, price].forEach((values, k) => {
    const { mean, spread } = scalingOf(values) ?? { mean: 0, spread: 0 };
    const [wantedMean, wantedSpread] = told[k] as [number, number];
    expect(values).toHaveLength(500);
    expect(Math.abs(mean - wantedMean)).toBeLessThan(wantedMean > 1000 ? 0.05 : 0.0051);
    expect(Math.abs(spread - wantedSpread)).toBeLessThan(wantedSpread > 800 ? 0.05 : 0.00051);
  });
});

describe('the best linear models', () => {
  it.each([
    ['area alone', [area], [0.2244464, 74.2347], 224.368],
    ['bedrooms and area', [bedrooms, area], [-23.087, 0.237587, 124.7535], 223.728],
    ['all three', [bedrooms, bathrooms, area], [-24.9772, 25.5752, 0.2228641, 107.8231], 223.41],
  ])('%s', (_name, columns, wanted, miss) => {
    const fit = fitOf(columns);
    wanted.forEach((value, i) => {
      expect(Math.abs((fit.parameters[i] as number) / value - 1)).toBeLessThan(3e-6);
    });
    expect(fit.miss).toBeCloseTo(miss, 3);
  });

  it('bedrooms alone add 109.3748 each; answering the mean misses by 298.709', () => {
    const alone = fitOf([bedrooms]);
    expect(alone.parameters[0]).toBeCloseTo(109.3748, 4);
    expect(alone.miss).toBeCloseTo(282.489, 3);
    expect(missOf([bedrooms], [0, mean(price)])).toBeCloseTo(298.709, 3);
  });

  it('explain 0.43581 with area alone and 0.44062 with all three, and say how sure they are', () => {
    expect(fitOf([area]).rSquared).toBeCloseTo(0.43581, 5);
    const all = fitOf([bedrooms, bathrooms, area]);
    expect(all.rSquared).toBeCloseTo(0.44062, 5);
    const [, ...errors] = all.standardErrors ?? [];
    expect(errors.map((error) => error.toPrecision(3))).toEqual(['13.8', '21.5', '0.0186']);
  });

  it('with b = 0 miss by 224.895 at least, by area alone 226.236, and by 50 a bathroom and 0.2 a square foot 225.497', () => {
    expect(fitOf([bedrooms, bathrooms, area], false).miss).toBeCloseTo(224.895, 3);
    expect(fitOf([area], false).miss).toBeCloseTo(226.236, 3);
    expect(missOf([bedrooms, bathrooms, area], [0, 50, 0.2])).toBeCloseTo(225.497, 3);
  });

  it('with the area once more, in square meters: one column repeats the other, and is named', () => {
    const meters = area.map((feet) => 0.09290304 * feet);
    const fit = leastSquares({ columns: [bedrooms, bathrooms, area, meters], y: price, intercept: true });
    if (!isRefused(fit)) throw new Error('it was fitted');
    expect(fit.problem).toMatchObject({ kind: 'collinear', columns: [2, 3] });
    // All these are one model.
    for (const [feet, square] of [
      [0.2228641, 0],
      [0, 2.3988887],
      [1, -8.3650205],
    ] as const) {
      const miss = missOf([bedrooms, bathrooms, area, meters], [-24.9772, 25.5752, feet, square, 107.8231]);
      expect(miss).toBeCloseTo(223.41, 3);
    }
    // In whole meters there is one answer again, and a wild one.
    const rounded = fitOf([bedrooms, bathrooms, area, meters.map(Math.round)]);
    expect(rounded.parameters[2]).toBeCloseTo(-1.2903, 4);
    expect(rounded.parameters[3]).toBeCloseTo(16.2917, 4);
  });
});

it('among houses from 1,400 up to 1,800 square feet the price falls with bedrooms; over all it rises', () => {
  const meanPrice = (count: number, inBand: boolean) => {
    const found = price.filter((_, i) => {
      const feet = area[i] as number;
      return bedrooms[i] === count && (!inBand || (feet >= 1400 && feet < 1800));
    });
    return [found.length, Number(mean(found).toFixed(1))];
  };
  expect([2, 3, 4].map((count) => meanPrice(count, true))).toEqual([
    [9, 526.3],
    [71, 440.8],
    [16, 393.5],
  ]);
  expect([2, 3, 4].map((count) => meanPrice(count, false)[1])).toEqual([426.4, 483.6, 629.5]);
});

it('drawn again and again, a bedroom adds more than nothing in about one draw of twenty-two', {
  timeout: 60_000,
}, () => {
  const { integer } = random(7);
  let above = 0;
  for (let draw = 0; draw < 1000; draw++) {
    const drawn = price.map(() => integer(0, 499));
    const columns = [bedrooms, bathrooms, area].map((column) => drawn.map((i) => column[i] as number));
    const fit = leastSquares({ columns, y: drawn.map((i) => price[i] as number), intercept: true });
    if (!isRefused(fit) && (fit.coefficients[1] as number) > 0) above++;
  }
  expect(above).toBeGreaterThan(25);
  expect(above).toBeLessThan(65);
});

describe('standardized', () => {
  const columns = [bedrooms, bathrooms, area].map((column) => {
    const scaling = scalingOf(column);
    if (!scaling) throw new Error('no spread');
    return scaled(column, scaling);
  });
  const data = { ...linear(3, true), loss: 'squared', inputs: rowsOf(columns), targets: price } as const;
  const cost = networkObjective({ ...data, reduction: 'mean' });
  const zeros = [0, 0, 0, 0];
  const length = (slopes: readonly number[]) => Math.hypot(...slopes);
  const step = (p: readonly number[], rate: number, slopes: readonly number[]) =>
    p.map((value, i) => value - rate * (slopes[i] as number));
  const least = fitOf([bedrooms, bathrooms, area]).miss ** 2;

  it('the weights are −22.17, 18.35, 195.81, and b the mean price', () => {
    const { parameters } = fitOf(columns);
    expect(parameters.map((value) => value.toFixed(2))).toEqual(['-22.17', '18.35', '195.81', '538.68']);
    expect(length(cost.gradient(parameters))).toBeLessThan(1e-10);
  });

  it('the edge is at 0.451878 for the mean and a 500th of that for the sum; 16 steps lead to within 0.1%', () => {
    const steepest = (reduction: 'mean' | 'sum') => {
      const curvature = networkObjective({ ...data, reduction }).hessian?.(zeros) ?? [];
      let along = [1, 2, 3, 4];
      for (let round = 0; round < 200; round++) {
        const next = curvature.map((row) => total(row.map((entry, i) => entry * (along[i] as number))));
        along = next.map((value) => value / length(next));
      }
      return length(curvature.map((row) => total(row.map((entry, i) => entry * (along[i] as number)))));
    };
    const big = steepest('mean');
    expect(2 / big).toBeCloseTo(0.451878, 6);
    expect(2 / steepest('sum')).toBeCloseTo(0.000903756, 9);
    const rate = 2 / (big + big / 9.35339);
    let p = zeros;
    let steps = 0;
    for (; cost.value(p) > 1.001 * least; steps++) p = step(p, rate, cost.gradient(p));
    expect(steps).toBe(16);
  });

  it('the slope from zeros is 1,204.5 long, and that of a single house 2,676 off on average', () => {
    const whole = cost.gradient(zeros);
    expect(length(whole)).toBeCloseTo(1204.5, 1);
    const squares = price.map((_, i) => {
      const slopes = cost.examples.costOf([i]).gradient(zeros);
      return total(slopes.map((slope, k) => (slope - (whole[k] as number)) ** 2));
    });
    expect(Math.sqrt(mean(squares))).toBeCloseTo(2676.3, 1);
  });

  it('after one epoch at rate 0.05 hands of ten are lowest', () => {
    const afterEpoch = (batchSize: number, seed: number) => {
      let p: readonly number[] = zeros;
      for (let k = 0; k < batchesPerEpoch({ count: 500, batchSize }); k++) {
        const hand = cost.examples.costOf(batchAt({ count: 500, batchSize, seed }, k));
        p = step(p, 0.05, hand.gradient(p));
      }
      return cost.value(p) / least;
    };
    const median = (batchSize: number) =>
      Array.from({ length: 60 }, (_, seed) => afterEpoch(batchSize, seed + 1)).toSorted(
        (a, b) => a - b,
      )[30] as number;
    expect(median(1)).toBeCloseTo(1.236, 1);
    expect(median(10)).toBeCloseTo(1.023, 2);
    expect(median(50)).toBeCloseTo(1.786, 1);
    expect(median(500)).toBeCloseTo(6.237, 3);
  });
});

it('its answers are its weights times the features', () => {
  const network: Network = { shape: linear(3, true), parameters: [-24.9772, 25.5752, 0.2228641, 107.8231] };
  const first = -24.9772 * 3 + 25.5752 * 1 + 0.2228641 * 1180 + 107.8231;
  expect(predictions(network, rowsOf([bedrooms, bathrooms, area]))[0]).toBeCloseTo(first, 9);
});
