// The figures of COURSE.md, Part 2, lesson 5: claims where chance is involved, over seeds that nobody chose.
import { describe, expect, it } from 'vitest';
import inverseTime from '../../src/core/schedules/inverseTime.ts';
import type { NetworkPatch } from '../../src/run/kinds/network/state.ts';
import { bringSchedules } from '../../src/run/laboratory/ways.ts';
import { houseNow } from '../run/kinds/houses.ts';

// As the lesson does, which names it.
bringSchedules([inverseTime]);

const STANDARDIZED: NetworkPatch = { scaling: { spread: 1, center: 1 }, fitted: false };
const COUNT = 500;

/** The cost as so many times the least, after so many epochs. */
function afterEpochs(
  batchSize: number,
  learningRate: number,
  seed: number,
  more: NetworkPatch & { epochs?: number } = {},
) {
  const { epochs = 1, ...patch } = more;
  const steps = epochs * Math.ceil(COUNT / batchSize);
  const now = houseNow({
    ...STANDARDIZED,
    settings: { batchSize, seed },
    learningRate,
    cursor: steps,
    horizon: steps,
    ...patch,
  });
  return (now.run.cost[steps] ?? Number.POSITIVE_INFINITY) / now.leastCost;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] as number) +
      (sorted[Math.ceil((sorted.length - 1) / 2)] as number)) /
    2
  );
};
const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1);
const usual = (batchSize: number, rate: number) =>
  median(seeds.map((seed) => afterEpochs(batchSize, rate, seed)));

describe('one epoch at the rate 0.05', () => {
  const [one, ten, fifty, all] = [1, 10, 50, 500].map((size) => usual(size, 0.05)) as [
    number,
    number,
    number,
    number,
  ];

  it('leaves hands of 10 lowest, then 1, 50 and all', () => {
    expect(ten).toBeLessThan(one);
    expect(one).toBeLessThan(fifty);
    expect(fifty).toBeLessThan(all);
  });

  it('leaves them about where the course says', () => {
    for (const [found, said] of [
      [one, 1.236],
      [ten, 1.023],
      [fifty, 1.786],
      [all, 6.237],
    ] as const)
      expect(Math.abs(found / said - 1)).toBeLessThan(0.08);
    expect(all).toBeCloseTo(6.237, 3);
  });
});

it('each hand has its own best rate, which grows with it until the edge stops it', () => {
  const rates = [0.0057, 0.0555, 0.188, 0.378];
  for (const [at, size] of [1, 10, 50].entries()) {
    const own = usual(size, rates[at] as number);
    for (const other of rates.filter((rate) => rate !== rates[at]))
      expect(usual(size, other)).toBeGreaterThan(own);
  }
  expect(afterEpochs(500, 0.378, 1)).toBeCloseTo(1.715, 3);
  expect(houseNow(STANDARDIZED).edge).toBeCloseTo(0.452, 3);
});

it('a small hand never rests at one rate, and comes to rest when the rate is lowered as it goes', () => {
  const some = seeds.slice(0, 20);
  const schedule = { id: 'inverseTime', settings: { halvedAfter: 50 } };
  const fixed = some.map((seed) => afterEpochs(10, 0.05, seed, { epochs: 20 }));
  const lowered = some.map((seed) => afterEpochs(10, 0.1, seed, { epochs: 20, schedule }));
  expect(median(fixed)).toBeGreaterThan(1.004);
  expect(median(lowered)).toBeLessThan(1.0005);
  const on = [1, 5, 10, 20].map((epochs) =>
    median(some.map((seed) => afterEpochs(10, 0.1, seed, { epochs, schedule }))),
  );
  expect(on).toEqual([...on].sort((a, b) => b - a));
});

it('by steps the order is another than by examples', () => {
  const after = (steps: number, size: number) =>
    houseNow({
      ...STANDARDIZED,
      settings: { batchSize: size, seed: 1 },
      learningRate: 0.05,
      cursor: steps,
      horizon: steps,
    }).run.cost[steps] as number;
  expect(after(50, 500)).toBeLessThan(after(50, 10));
  expect(after(50, 10)).toBeLessThan(after(50, 1));
  expect(after(1, 500)).toBeGreaterThan(after(50, 10));
});
