import { describe, expect, it } from 'vitest';
import {
  closedForm,
  lineCost,
  miniBatch,
  newton,
  type Objective,
  type Optimizer,
  quadratic,
  rosenbrockSurface,
  type Settings,
  saddleSurface,
  wagsAndPats,
} from '../../src/core/index.ts';
import { peak } from '../../src/core/surfaces.ts';

const cost = lineCost({ ...wagsAndPats.data, reduction: 'sum' });

describe('what cannot be stepped is a problem with a name, and the place stays', () => {
  const stuck = (optimizer: Optimizer, objective: Objective, settings: Settings = {}) => {
    const state = optimizer.update(optimizer.init([0.5, -0.25], settings), objective, settings);
    expect(state.parameters).toEqual([0.5, -0.25]);
    return state.problem?.kind;
  };
  const one = { learningRate: 1 };

  it('Newton in a valley, with a curvature that is not finite, or without a formula for it', () => {
    const valley = lineCost({ x: [0.1, 0.1, 0.1], y: [1, 2, 6], reduction: 'sum' });
    expect(stuck(newton, valley, one)).toBe('singularHessian');
    expect(
      stuck(
        newton,
        {
          ...cost,
          hessian: () => [
            [Number.POSITIVE_INFINITY, 1],
            [1, 2],
          ],
        },
        one,
      ),
    ).toBe('singularHessian');
    const { hessian: _, ...bare } = rosenbrockSurface.objective;
    expect(stuck(newton, bare, one)).toBe('noHessian');
  });

  it('Newton is not put off by a bowl a million times longer than wide', () => {
    const long = quadratic({ center: [3, -2], base: 1, slope: [0, 0], curvature: [1e12, 1e6, 2] });
    const state = newton.update(newton.init([0, 0], one), long, one);
    expect(state.parameters[0]).toBeCloseTo(3, 9);
    expect(state.parameters[1]).toBeCloseTo(-2, 5);
  });

  it('Newton is not put off by times in seconds since 1970', () => {
    const x = [1.6e9, 1.601e9, 1.604e9, 1.61e9];
    const seconds = lineCost({ x, y: [2, 4, 5, 3], reduction: 'mean' });
    const state = newton.update(newton.init([0, 0], one), seconds, one);
    expect(seconds.value(state.parameters) - seconds.base).toBeLessThan(1e-9);
    expect(seconds.base).toBeGreaterThan(1);
  });

  it('the jump where there is no bottom, or no formula for it', () => {
    expect(stuck(closedForm, saddleSurface.objective)).toBe('noBottom');
    expect(stuck(closedForm, peak)).toBe('noBottom');
    expect(stuck(closedForm, rosenbrockSurface.objective)).toBe('noClosedForm');
    const sloping = quadratic({ center: [0, 0], base: 1, slope: [0, 1], curvature: [2, 0, 0] });
    expect(stuck(closedForm, sloping)).toBe('noBottom');
  });

  it('mini-batches of a surface that is not made of examples', () => {
    expect(stuck(miniBatch, saddleSurface.objective, { learningRate: 0.1, batchSize: 1, seed: 1 })).toBe(
      'noExamples',
    );
  });
});

describe('the jump', () => {
  it('lands on the bottom at once, of a tilted bowl too, and on the level line of a valley', () => {
    const jump = (objective: Objective) => closedForm.update(closedForm.init([-1, 1], {}), objective, {});
    expect(jump(cost).parameters).toEqual([...cost.center]);
    const tilted = quadratic({ center: [1, 2], base: 3, slope: [8, -6], curvature: [4, 0, 2] });
    expect(jump(tilted).parameters).toEqual([-1, 5]);
    expect(jump(lineCost({ x: [3], y: [7], reduction: 'sum' })).parameters).toEqual([0, 7]);
    // (w + 2b)² + 6w + 12b is (w + 2b + 3)² − 9: a valley along w + 2b = −3.
    const valley = quadratic({ center: [0, 0], base: 0, slope: [6, 12], curvature: [2, 4, 8] });
    const [w = 0, b = 0] = jump(valley).parameters;
    expect(w + 2 * b).toBeCloseTo(-3, 14);
    expect([w, b]).toEqual([expect.closeTo(-0.6, 14), expect.closeTo(-1.2, 14)]);
  });
});
