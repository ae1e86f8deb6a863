/** The walk of the exam's network, and ways to a low cost side by side: COURSE's figures of lesson 5. */
import { describe, expect, it } from 'vitest';
import { examNow, LAST } from './exam.ts';

const costsAt = (learningRate: number, steps: number, others = {}) =>
  Array.from(examNow({ learningRate, cursor: steps, horizon: steps, ...others }).run.cost);
const under = (costs: readonly number[], cost: number) => costs.findIndex((one) => one < cost);

describe('steps to a cost', () => {
  const goals = [0.0029851, 1e-3, 1e-4, 1e-6, 1e-8];
  it.each([
    [10, [41, 796, 1452, 2966, 4637]],
    [20, [61, 227, 547, 1309, 2147]],
    [40, [141, 623, 870, 1163, 1485]],
  ])('at a rate of %d', (rate, steps) => {
    const costs = costsAt(rate, 5000);
    expect(goals.map((goal) => under(costs, goal))).toEqual(steps);
  });

  it('with Adam at 0.1', () => {
    const costs = costsAt(0.1, 3000, { optimizer: 'adam' });
    expect(goals.map((goal) => under(costs, goal))).toEqual([101, 398, 1165, 2159, 2822]);
  });
});

describe('the level stretch', () => {
  const now = examNow({ learningRate: 10, cursor: 600, horizon: 600 });
  const outAt = (step: number) => now.run.at(step).parameters[LAST[1]] as number;

  it('is where the second wire that leads out slides to 0: 0.688, 0.409, 0.214, 0.049, and below it at step 432', () => {
    [0.688, 0.409, 0.214, 0.049].forEach((value, k) => {
      expect(outAt(100 * (k + 1))).toBeCloseTo(value, 3);
    });
    expect(outAt(431)).toBeGreaterThan(0);
    expect(outAt(432)).toBeLessThan(0);
  });

  it('has slopes that are 2.06 · 10⁻⁴ long at step 482, and no shorter on the way', () => {
    const lengths = Array.from({ length: 601 }, (_, step) =>
      Math.hypot(...now.with({ cursor: step }).gradient),
    );
    expect(lengths.indexOf(Math.min(...lengths))).toBe(482);
    expect(lengths[482]).toBeCloseTo(2.06e-4, 6);
  });

  it('keeps the same start at a rate of 3 for good, all wires that lead out above 0', () => {
    const stuck = examNow({ learningRate: 3, cursor: 20_000, horizon: 20_000 });
    expect(stuck.cost).toBeCloseTo(0.0012262, 6);
    for (const wire of LAST) expect(stuck.parameters[wire]).toBeGreaterThan(0);
  });

  it('is as low as wires above 0 can get: 75, 85.35 and 89.35 points', () => {
    const most = (1 + Math.SQRT2) / 2;
    expect(most).toBeCloseTo(1.20711, 5);
    const squash = (z: number) => 1 / (1 + Math.exp(-z));
    const costOf = (second: number) =>
      ((0.82 - squash(second)) ** 2 + (0.93 - squash(most * second)) ** 2) / 2;
    const seconds = Array.from({ length: 40_001 }, (_, k) => 1.5 + k * 1e-5);
    const best = seconds.reduce((one, other) => (costOf(other) < costOf(one) ? other : one));
    expect(costOf(best)).toBeCloseTo(0.0012261835, 9);
    expect(100 * squash(best)).toBeCloseTo(85.35, 2);
    expect(100 * squash(most * best)).toBeCloseTo(89.35, 2);
    expect(Math.log(0.93 / 0.07) / Math.log(0.82 / 0.18)).toBeCloseTo(1.70587, 4);
  });
});

describe('ways side by side', () => {
  const now = examNow({ learningRate: 10, horizon: 3000, seed: 2 });

  it('are counted alike: a try is one, a step three', () => {
    expect(now.runners.map(({ id, spent }) => [id, spent])).toEqual([
      ['oneWire', 1000],
      ['darts', 100_000],
      ['bfgs', expect.any(Number)],
      ['descent', 9000],
    ]);
    expect(now.spent).toBe(1);
    expect(now.with({ cursor: 41 }).spent).toBe(123);
  });

  it('have what they have by then, and nothing before their first', () => {
    expect(now.lowestOf('oneWire', 1000)).toBeCloseTo(0.0029851, 7);
    expect(now.lowestOf('oneWire', 932)).toBeGreaterThan(0.0029851);
    // The walk passes the best of the thousand at step 41.
    expect(now.lowestOf('descent', 122)).toBeGreaterThan(0.0029851);
    expect(now.lowestOf('descent', 123)).toBeLessThan(0.0029851);
    expect(now.lowestOf('bfgs', 2)).toBeNull();
    // Sixty evaluations with slopes; what falls within a sixteenth of a doubling is kept once.
    expect(now.lowestOf('bfgs', 190)).toBeLessThan(1e-6);
    expect(now.lowestOf('darts', 1)).toBeGreaterThan(0);
  });

  it('are shown as far as somebody may see them, and known beyond that', () => {
    const early = now.with({ spentShown: 100 });
    for (const { evaluations, spent } of early.runners) {
      expect(spent).toBeLessThanOrEqual(100);
      expect(Math.max(0, ...evaluations)).toBeLessThanOrEqual(100);
    }
    expect(early.lowestOf('darts', 1000)).toBe(now.lowestOf('darts', 1000));
  });

  it('at a rate of 10 darts keep pace for some three thousand evaluations; at 20 descent leads long before', () => {
    const spent = [1000, 2400, 3000, 5000, 9000];
    const darts = Array.from({ length: 21 }, (_, k) => {
      const { lowestOf } = examNow({ horizon: 1, seed: k + 1 });
      return spent.map((evaluations) => lowestOf('darts', evaluations) as number);
    });
    const median = (evaluations: number) => {
      const column = spent.indexOf(evaluations);
      return darts.map((row) => row[column] as number).sort((one, other) => one - other)[10] as number;
    };
    const walked = (learningRate: number, evaluations: number) =>
      examNow({ learningRate, horizon: 3000 }).lowestOf('descent', evaluations) as number;
    expect(median(1000)).toBeLessThan(walked(10, 1000));
    expect(median(2400)).toBeLessThan(walked(10, 2400));
    expect(median(5000)).toBeGreaterThan(walked(10, 5000));
    for (const evaluations of [1000, 3000, 9000])
      expect(median(evaluations)).toBeGreaterThan(walked(20, evaluations));
  });
});
