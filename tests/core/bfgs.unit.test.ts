import { describe, expect, it } from 'vitest';
import { bfgs } from '../../src/core/bfgs.ts';
import { networkObjective } from '../../src/core/index.ts';
import { exam, start } from './network/exam.ts';

const rosenbrock = {
  parameterCount: 2,
  value: ([x = 0, y = 0]: readonly number[]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2,
  gradient: ([x = 0, y = 0]: readonly number[]) => [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)],
};

describe('BFGS', () => {
  it('finds the bottom of a bowl that is ten times as steep one way, in a few steps', () => {
    const bowl = {
      parameterCount: 2,
      value: ([x = 0, y = 0]: readonly number[]) => 5 * (x - 3) ** 2 + 0.5 * (y + 2) ** 2,
      gradient: ([x = 0, y = 0]: readonly number[]) => [10 * (x - 3), y + 2],
    };
    const { parameters, end, costs } = bfgs(bowl, [10, 7]);
    expect(parameters[0]).toBeCloseTo(3, 9);
    expect(parameters[1]).toBeCloseTo(-2, 9);
    expect(end).toBe('flat');
    expect(costs.length).toBeLessThan(20);
  });

  it('goes round the bend of Rosenbrock’s valley', () => {
    const { parameters, costs } = bfgs(rosenbrock, [-1.2, 1], { flat: 1e-6 });
    expect(parameters[0]).toBeCloseTo(1, 6);
    expect(parameters[1]).toBeCloseTo(1, 6);
    expect(costs.length).toBeLessThan(70);
    expect(costs[0]).toBeCloseTo(24.2, 9);
  });

  it('gets the exam under 10⁻⁶ in some sixty evaluations, as COURSE has it with another line search', () => {
    const { costs } = bfgs(networkObjective(exam), start);
    const to = (cost: number) => costs.findIndex((one) => one < cost) + 1;
    // scipy's takes 15, 53, 58, 62 and 63: it interpolates a little differently.
    expect([0.0029851, 1e-3, 1e-4, 1e-6, 1e-8].map(to)).toEqual([16, 54, 58, 60, 62]);
  });

  it('stops where it is told to, and refuses a start of another size', () => {
    expect(bfgs(rosenbrock, [-1.2, 1], { evaluations: 5 }).end).toBe('spent');
    expect(bfgs(rosenbrock, [1, 1]).end).toBe('flat');
    expect(() => bfgs(rosenbrock, [1])).toThrow('there are 1 parameters, not 2');
  });
});
