/** The figures of lessons 2 and 3 of Part 3, worked out by two programs apart from ours. */
import { describe, expect, it } from 'vitest';
import {
  countOf,
  createFindings,
  type Findings,
  isRefused,
  networkObjective,
  pointAt,
  type Search,
  type SearchPlan,
  searchOf,
} from '../../../src/core/index.ts';
import { exam, start } from '../network/exam.ts';

const J = networkObjective(exam);

const searching = (plan: SearchPlan, at = start): Search => {
  const search = searchOf({ network: exam, at, plan });
  if (isRefused(search)) throw new Error(search.problem.message);
  return search;
};

function searched(plan: SearchPlan): Findings {
  const findings = createFindings(plan);
  findings.add(searching(plan).run(0, Number(countOf(plan))));
  return findings;
}

const grid = (weights: number[], values: number): SearchPlan => ({
  kind: 'grid',
  weights,
  low: -5,
  high: 5,
  values,
});

/** The lowest: its cost, where it is, and that the core's own cost there is the same. */
function lowest(plan: SearchPlan): { cost: number; at: number[]; number: number } {
  const { best } = searched(plan);
  if (!best) throw new Error('nothing was found');
  const at = pointAt(plan, best.index);
  const p = start.slice();
  plan.weights.forEach((weight, k) => {
    p[weight] = at[k] as number;
  });
  expect(Math.abs(best.cost - J.value(p))).toBeLessThan(1e-12);
  return { cost: best.cost, at, number: best.index + 1 };
}

describe('a thousand values of one weight', () => {
  it('are lowest at number 933, 4.3293, J = 0.0029851, along the first of the last three', () => {
    const { cost, at, number } = lowest(grid([6], 1000));
    expect(number).toBe(933);
    expect(at[0]).toBeCloseTo(4.3293, 4);
    expect(cost).toBeCloseTo(0.0029851, 7);
  });

  it.each([
    [0, 0.3074, 'end'],
    [1, 0.3206, 'end'],
    [2, 0.2454, 'end'],
    [3, 0.3323, 'end'],
    [4, 0.3421, 'end'],
    [5, 0.2588, 'end'],
    [7, 0.0517, 5],
    [8, 0.012763, 2.7978],
  ])('are lowest along weight %i at J = %d', (weight, wanted, where) => {
    const { cost, at } = lowest(grid([weight], 1000));
    expect(cost).toBeCloseTo(wanted, weight === 8 ? 6 : 4);
    if (where === 'end') expect(Math.abs(at[0] as number)).toBe(5);
    else expect(at[0]).toBeCloseTo(where as number, 4);
  });
});

describe('a million tries of two weights', { timeout: 60_000 }, () => {
  it('gain a thousandth with the first and third of the last three, and more with the first and second', () => {
    const third = lowest(grid([6, 8], 1000));
    expect(third.cost).toBeCloseTo(0.002982, 7);
    expect(third.at[0]).toBeCloseTo(4.419, 3);
    expect(third.at[1]).toBeCloseTo(-0.966, 3);
    const second = lowest(grid([6, 7], 1000));
    expect(second.cost).toBeCloseTo(0.0026398, 7);
    expect(second.at[0]).toBeCloseTo(4.92, 3);
    expect(second.at[1]).toBeCloseTo(-0.275, 3);
  });

  it('find the same point whichever of the two moves first', () => {
    const one = lowest(grid([6, 7], 300));
    const other = lowest(grid([7, 6], 300));
    expect(other.at).toEqual([...one.at].reverse());
    expect(other.cost).toBeCloseTo(one.cost, 14);
  });
});

describe('coarse grids over all nine weights', { timeout: 60_000 }, () => {
  const all = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  it.each([
    [2, 0.0287, 4],
    [3, 0.004336, 6],
    [4, 1.53e-4, 6],
    [5, 1.41e-4, 6],
    [6, 8.5e-6, 7],
  ])('of %i values each', (values, wanted, digits) => {
    const { cost } = lowest(grid(all, values));
    expect(cost).toBeCloseTo(wanted, digits);
  });
});

describe('tries of chance over all nine weights', { timeout: 60_000 }, () => {
  const all = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const tries = (count: number, seed: number): SearchPlan => ({
    ...{ kind: 'random', weights: all, low: -5, high: 5, tries: count, seed },
  });
  const bests = (count: number, seeds: number) =>
    Array.from({ length: seeds }, (_, seed) => searched(tries(count, seed)).best?.cost ?? Number.NaN).sort(
      (a, b) => a - b,
    );

  it('get four times lower with ten times as many: the middle of many seeds', () => {
    for (const [count, seeds, wanted] of [
      [10, 301, 0.015],
      [100, 201, 0.0036],
      [1000, 101, 0.001],
      [10_000, 21, 2.5e-4],
    ] as const) {
      const middle = bests(count, seeds)[(seeds - 1) / 2] as number;
      expect(middle / wanted).toBeGreaterThan(0.5);
      expect(middle / wanted).toBeLessThan(2);
    }
  });

  it('beat the best of a thousand values of one weight, a thousand against a thousand, nearly always', () => {
    const better = bests(1000, 200).filter((cost) => cost < 0.0029851).length;
    expect(better / 200).toBeGreaterThan(0.97);
  });

  it('cost what the core says, each where it says', () => {
    const plan = tries(2500, 7);
    const search = searching(plan);
    for (const index of [0, 1, 1023, 1024, 2047, 2499]) {
      const { best } = search.run(index, index + 1);
      expect(best?.index).toBe(index);
      expect(Math.abs((best?.cost ?? 0) - J.value(pointAt(plan, index)))).toBeLessThan(1e-12);
    }
  });
});
