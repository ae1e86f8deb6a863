import { describe, expect, it } from 'vitest';
import {
  countOf,
  createFalls,
  fallsOfRun,
  isRefused,
  linspace,
  pointAt,
  type SearchPlan,
  searchOf,
} from '../../../src/core/index.ts';
import { exam, start } from '../network/exam.ts';

const grid = (weights: number[], values: number, low = -5, high = 5): SearchPlan => ({
  ...{ kind: 'grid', weights, values, low, high },
});
const all = [0, 1, 2, 3, 4, 5, 6, 7, 8];

describe('the values of a grid', () => {
  it('are those of numpy’s linspace, bit for bit', () => {
    const values = linspace(-5, 5, 1000);
    expect([values[0], values[777], values[932], values[999]]).toEqual([
      -5, 2.7777777777777777, 4.32932932932933, 5,
    ]);
    expect([...linspace(-0.3, 0.7, 7)]).toEqual([
      -0.3, -0.13333333333333333, 0.033333333333333326, 0.2, 0.36666666666666664, 0.5333333333333332, 0.7,
    ]);
    expect([...linspace(2, 3, 1)]).toEqual([2]);
  });
  it('are at least one, between ends that are numbers', () => {
    expect(() => linspace(0, 1, 0)).toThrow('count must be a whole number from 1 up, not 0');
    expect(() => linspace(0, Number.NaN, 3)).toThrow('must be finite, not 0 and NaN');
  });
});

describe('how many tries there are', () => {
  it('is exact, however many', () => {
    expect(countOf(grid(all, 1000))).toBe(10n ** 27n);
    expect(countOf(grid(all, 6))).toBe(10_077_696n);
    // More than doubles hold: the last digits are right.
    expect(countOf(grid(all.slice(0, 6), 999))).toBe(994_014_980_014_994_001n);
  });
});

describe('the point of a try', () => {
  it('turns the last weight first, as a counter does', () => {
    const plan = grid([3, 8, 6], 3, 0, 2);
    const points = [0, 1, 2, 3, 9, 26].map((index) => pointAt(plan, index));
    expect(points).toEqual([
      [0, 0, 0],
      [0, 0, 1],
      [0, 0, 2],
      [0, 1, 0],
      [1, 0, 0],
      [2, 2, 2],
    ]);
    expect(() => pointAt(plan, 27)).toThrow('there is no try 27');
    expect(() => pointAt(plan, -1)).toThrow('there is no try -1');
  });
  it('is there for the last of 10²⁷ as well', () => {
    const plan = grid(all, 1000);
    expect(pointAt(plan, 10n ** 27n - 1n)).toEqual(all.map(() => 5));
    expect(pointAt(plan, 932n * 10n ** 24n)[0]).toBe(4.32932932932933);
  });
  it('of chance comes from its seed and its number alone', () => {
    const plan = (seed: number): SearchPlan => ({
      kind: 'random',
      weights: [6, 7],
      low: -1,
      high: 3,
      tries: 5000,
      seed,
    });
    expect(pointAt(plan(1), 4321)).toEqual(pointAt({ ...plan(1), tries: 1e9 } as SearchPlan, 4321));
    const drawn = Array.from({ length: 3000 }, (_, index) => [
      ...pointAt(plan(1), index),
      ...pointAt(plan(2), index),
    ]).flat();
    expect(new Set(drawn).size).toBe(12_000);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(-1);
    expect(Math.max(...drawn)).toBeLessThan(3);
    expect(drawn.reduce((sum, value) => sum + value, 0) / drawn.length).toBeCloseTo(1, 1);
  });
});

describe('the best so far', () => {
  it('is kept as it falls, few enough to draw, with the last of all falls among them', () => {
    const falls = createFalls();
    for (let k = 1; k <= 1e6; k++) falls.note(k, 1 / k);
    expect(falls.evaluations.slice(0, 5)).toEqual([1, 2, 3, 4, 5]);
    expect(falls.evaluations.length).toBeLessThan(16 * 21);
    expect([falls.evaluations.at(-1), falls.costs.at(-1)]).toEqual([1e6, 1e-6]);
  });
  it('passes over what is no lower, and what is no number', () => {
    const falls = createFalls();
    expect([5, 5, Number.NaN, 7, 4].map((cost, k) => falls.note(k + 1, cost))).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
    expect([falls.evaluations, falls.costs, falls.best]).toEqual([[1, 5], [5, 4], 4]);
  });
  it('of a run counts a step with its slopes as three evaluations', () => {
    expect(fallsOfRun([9, 4, 6, 2])).toMatchObject({ evaluations: [1, 3, 9], costs: [9, 4, 2] });
    expect(fallsOfRun([9, 4, 6, 2], 2)).toMatchObject({ evaluations: [1, 3], costs: [9, 4] });
  });
});

describe('a plan that cannot be', () => {
  const sentence = (
    plan: SearchPlan,
    network = exam as Parameters<typeof searchOf>[0]['network'],
    at = start,
  ) => {
    const search = searchOf({ network, at, plan });
    return isRefused(search) ? search.problem.message : null;
  };
  it('says what is wrong and what is allowed', () => {
    expect(sentence(grid([6], 1000))).toBeNull();
    expect(sentence(grid([], 10))).toContain('No weight is chosen');
    expect(sentence(grid([9], 10))).toBe('There is no weight 9; they are 0 to 8.');
    expect(sentence(grid([2, 2], 10))).toContain('chosen twice');
    expect(sentence(grid([2], 10, 5, 5))).toContain('The values go from 5 to 5');
    expect(sentence(grid([2], 10, Number.NaN, 5))).toContain('The values go from NaN to 5');
    expect(sentence(grid([2], 1))).toBe(
      'The number of values of a weight is 1; it must be a whole number from 2 to 1 048 576.',
    );
    expect(sentence(grid([2], 2.5))).toContain('values of a weight is 2.5;');
    expect(sentence({ ...grid([2], 3), kind: 'random', tries: 0, seed: 1 } as SearchPlan)).toContain(
      'tries is 0;',
    );
    expect(sentence({ ...grid([2], 3), kind: 'random', tries: 5, seed: 0.5 } as SearchPlan)).toContain(
      'The seed is 0.5;',
    );
    expect(sentence(grid([6, 7], 10, -900, 900))).toContain('a search goes as far as 700');
    expect(sentence(grid([6], 10), { ...exam, activations: ['tanh', 'sigmoid'] })).toContain(
      'two layers of sigmoids',
    );
    expect(sentence(grid([6], 10), exam, [1, 2])).toBe(
      'The network has 9 parameters; each must be there, and a number.',
    );
    expect(sentence(grid([6], 10), { ...exam, targets: [1, 2] })).toContain('rows of inputs');
  });
});
