import { describe, expect, it } from 'vitest';
import {
  initialSettings,
  lineCost,
  lineExamples,
  type Objective,
  type OptimizerState,
  squaredError,
  wagsAndPats,
} from '../../src/core/index.ts';
import { OPTIMIZERS } from '../../src/run/laboratory/laboratory.ts';

const options = { ...wagsAndPats.data, reduction: 'sum' } as const;
const wags: Objective = { ...lineCost(options), examples: lineExamples(options) };
const least = 9 / 14;

/** Anything that writes into it throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) frozen(one);
  return Object.freeze(value);
}

describe.each([...OPTIMIZERS])('the optimizer %s', (_id, optimizer) => {
  const settings = initialSettings(optimizer.settings, 3);
  const walk = (steps: number, given = settings, objective = wags): OptimizerState => {
    let state = optimizer.init([-1, 1], given);
    for (let step = 0; step < steps; step++) state = optimizer.update(state, objective, given);
    return state;
  };

  it('is led by its defaults to a cost near the least, 9/14', () => {
    expect(wags.value(walk(3000).parameters)).toBeLessThan(least + 0.15);
    expect(walk(3000).problem).toBeUndefined();
  });

  it('changes nothing it is given, and gives the same again', () => {
    const given = frozen(walk(4));
    const [one, other] = [1, 2].map(() => optimizer.update(given, wags, frozen({ ...settings })));
    expect(one).toEqual(other);
    expect(one).not.toBe(given);
    const start = frozen([2.5, -3]);
    expect(optimizer.init(start, settings).parameters).toEqual([2.5, -3]);
    expect(optimizer.init(start, settings).parameters).not.toBe(start);
  });

  it('goes on to the same bits from a state that was written down as JSON', () => {
    const kept: OptimizerState = JSON.parse(JSON.stringify(walk(5)));
    let resumed = kept;
    for (let step = 0; step < 5; step++) resumed = optimizer.update(resumed, wags, settings);
    expect(resumed).toEqual(walk(10));
  });

  it('heeds each of its settings', () => {
    for (const [name, value] of Object.entries(settings)) {
      const changed = { ...settings, [name]: optimizer.settings[name]?.whole ? value + 1 : value * 0.7 };
      // An epsilon is meant to be too small to matter; a large one does.
      if (name === 'epsilon') changed[name] = 0.7;
      expect(walk(6, changed).parameters, name).not.toEqual(walk(6).parameters);
    }
  });

  it('throws, naming it, for each setting that is missing', () => {
    for (const name of Object.keys(settings)) {
      const { [name]: _, ...rest } = settings;
      expect(() => walk(1, rest), name).toThrow(`settings.${name}`);
    }
  });

  it('where all is level stays, finite, or names a problem', () => {
    const level: Objective = { parameterCount: 2, value: () => 3, gradient: () => [0, 0] };
    for (const hessian of [
      [
        [2, 0],
        [0, 5],
      ],
      [
        [0, 0],
        [0, 0],
      ],
    ]) {
      const flat: Objective = { ...level, hessian: () => hessian };
      const state = walk(3, settings, { ...flat, examples: { count: 3, costOf: () => flat } });
      expect(state.parameters).toEqual([-1, 1]);
    }
    const alone = optimizer.update(walk(0), level, settings);
    expect(alone.parameters).toEqual([-1, 1]);
    if (alone.problem) expect(alone.problem.message).toMatch(/^[A-Z].*\.$/);
  });

  it('works on three parameters, or names a problem', () => {
    const columns = [
      [3, 1, 2, 5],
      [0.5, 2, -1, 4],
    ];
    const cost = squaredError({ columns, y: [7, -2, 6, 3], intercept: true, reduction: 'mean' });
    const gentle = 'learningRate' in settings ? { ...settings, learningRate: 0.02 } : settings;
    let state = optimizer.init([0.3, 0.2, 0.1], gentle);
    for (let step = 0; step < 20 && !state.problem; step++) state = optimizer.update(state, cost, gentle);
    if (!state.problem) expect(cost.value(state.parameters)).toBeLessThan(cost.value([0.3, 0.2, 0.1]));
    expect(state.parameters).toHaveLength(3);
  });
});
