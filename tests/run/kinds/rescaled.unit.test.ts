// A long narrow valley: the houses' inputs scaled in two movements, what the walk down takes then, and a model that stays what it is. Figures of COURSE.md 2.4.
import { describe, expect, it } from 'vitest';
import { DOWN, rescaled, walkOf } from '../../../src/run/kinds/network/rescaled.ts';
import type { InputScaling, NetworkState } from '../../../src/run/kinds/network/state.ts';
import { houseNow } from './houses.ts';

const RAW = { spread: 0, center: 0 };
const BOTH = { spread: 1, center: 1 };
const houses = (patch: Partial<NetworkState> = {}) => houseNow({ fitted: false, horizon: 20, ...patch });

describe('the walk down, by how the inputs are scaled', () => {
  it.each([
    ['as measured', RAW, '95744416', 210_467_972],
    ['without their means', { spread: 0, center: 1 }, '3583929', 5_969_569],
    ['divided by their spreads', { spread: 1, center: 0 }, '586', 1285],
    ['standardized', BOTH, '9', 16],
  ] as const)('%s: condition and steps', (_how, scaling: InputScaling, condition, steps) => {
    const now = houses({ scaling });
    const { shape, stepsUntil } = walkOf(now.state);
    expect(shape.condition.toFixed(0)).toBe(condition);
    expect(stepsUntil(shape.balancedRate, DOWN)).toBe(steps);
    expect(now.condition).toBeCloseTo(shape.condition, 6);
  });

  it('is what the run takes, step by step', () => {
    const now = houses({ scaling: BOTH, learningRate: 0.308, cursor: 10 });
    const { costAfter, stepsUntil } = walkOf(now.state);
    for (let step = 0; step <= 10; step++)
      expect((now.run.cost[step] as number) / costAfter(0.308, step)).toBeCloseTo(1, 10);
    const first = Array.from(now.run.cost).findIndex((cost) => cost <= 1.01 * now.leastCost);
    expect(first).toBe(7);
    expect(stepsUntil(0.308, 0.01)).toBe(7);
  });
});

describe('another scaling', () => {
  it('of a start at zeros is a start at zeros, at the quickest rate there', () => {
    const patch = rescaled(houses(), BOTH);
    expect(patch).toMatchObject({ scaling: BOTH, weights: [] });
    expect(patch.learningRate).toBeCloseTo(0.40823, 5);
  });

  it('of any other start says the same of every house, there and back', () => {
    const weights = [3, -40, 0.25, 120];
    const before = houses({ weights });
    for (const scaling of [BOTH, { spread: 0.4, center: 0 }, { spread: 1, center: 0.7 }]) {
      const after = houses({ ...before.state, ...rescaled(before, scaling) });
      for (const row of [0, 7, 499])
        expect(after.predicted[row]).toBeCloseTo(before.predicted[row] as number, 8);
      for (const [j, weight] of after.inUnits.entries()) expect(weight).toBeCloseTo(weights[j] as number, 9);
      const again = rescaled(after, RAW).weights ?? [];
      for (const [j, weight] of again.entries()) expect(weight).toBeCloseTo(weights[j] as number, 9);
    }
  });

  it('without a bias keeps what can be kept: the weights per unit', () => {
    const before = houses({ weights: [1, 2, 3], intercept: false });
    const { weights = [] } = rescaled(before, { spread: 1, center: 0 });
    const after = houses({ ...before.state, ...rescaled(before, { spread: 1, center: 0 }) });
    expect(weights).toHaveLength(3);
    expect(after.predicted[3]).toBeCloseTo(before.predicted[3] as number, 8);
  });
});

describe('at the bottom of the standardized bowl', () => {
  const now = houses({ scaling: BOTH, fitted: true });

  it('the weights are −22.17, 18.35 and 195.81 per spread, and b is the mean price', () => {
    expect(now.parameters.map((value) => value.toFixed(2))).toEqual(['-22.17', '18.35', '195.81', '538.68']);
  });

  it('they are dollars a square foot again once they are divided', () => {
    expect(now.inUnits[2]?.toFixed(5)).toBe('0.22286');
    expect(now.inUnits[3]?.toFixed(2)).toBe('107.82');
    const deviation = now.model.columns[2]?.deviation as number;
    expect((now.parameters[2] as number) / deviation).toBeCloseTo(now.inUnits[2] as number, 12);
  });
});

describe('one step of 10⁻⁷ in square feet', () => {
  it('takes area to 116% of its goal, and bedrooms the wrong way', () => {
    const now = houses({ learningRate: 1e-7, cursor: 1 });
    const share = (j: number) => (now.parameters[j] as number) / (now.fit.parameters[j] as number);
    expect(share(2)).toBeCloseTo(1.16, 2);
    expect(share(0)).toBeCloseTo(-0.0000152, 6);
    expect(share(0)).toBeLessThan(0);
  });
});
