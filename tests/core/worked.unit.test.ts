import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adam,
  closedForm,
  himmelblauSurface,
  initialSettings,
  lineCost,
  lineExamples,
  miniBatch,
  momentum,
  nesterov,
  newton,
  type Objective,
  type Optimizer,
  onBatches,
  quadratic,
  REDUCTIONS,
  type Settings,
  saddleSurface,
  slopeCost,
  type WorkedLine,
  wagsAndPats,
  withoutIntercept,
} from '../../src/core/index.ts';
import { workedValue } from '../../src/core/workedValue.ts';
import { OPTIMIZERS } from '../../src/run/laboratory/laboratory.ts';

const wags = lineCost({ ...wagsAndPats.data, reduction: 'sum' });
const small = fc.double({ min: -9, max: 9, noNaN: true });

/** A line's cost with examples, or a surface that is no line's cost. */
const objectives: fc.Arbitrary<Objective> = fc.oneof(
  fc
    .record({
      points: fc.array(fc.tuple(small, small), { minLength: 3, maxLength: 8 }),
      reduction: fc.constantFrom(...REDUCTIONS),
    })
    .map(({ points, reduction }) => {
      const options = { x: points.map(([x], i) => x + 20 * i), y: points.map(([, y]) => y), reduction };
      return { ...lineCost(options), examples: lineExamples(options) };
    }),
  fc.constantFrom(saddleSurface.objective, himmelblauSurface.objective, wags),
);

/** The optimizer as it is, and reading batches of two where it can. */
const ways = [...OPTIMIZERS.values()].flatMap((optimizer): [string, Optimizer][] => [
  [optimizer.id, optimizer],
  [`${optimizer.id} on batches`, onBatches(optimizer) as Optimizer],
]);

function expectHonest(lines: readonly WorkedLine[], parameters: readonly number[]): void {
  const found = (quantity: string, parameter: number) =>
    lines.find((line) => line.quantity === quantity && line.parameter === parameter)?.result ?? Number.NaN;
  for (const { quantity, parts, result } of lines) {
    const value = workedValue(parts, found);
    // The equations that Newton’s method solves hold as far as rounding lets them; all else comes to the very bits.
    if (quantity === 'g') expect(Math.abs(value - result)).toBeLessThanOrEqual(1e-6 * (1 + Math.abs(result)));
    else expect(value).toBe(result);
  }
  const last = lines.slice(-parameters.length);
  expect(last.map(({ quantity, parameter }) => [quantity, parameter])).toEqual(
    parameters.map((_, i) => ['θ', i]),
  );
  expect(last.map(({ result }) => result)).toEqual(parameters);
}

describe.each(ways)('the working of %s', (_name, optimizer) => {
  it('comes to the very bits of the step, line by line, from any state', () => {
    fc.assert(
      fc.property(objectives, small, small, fc.integer({ min: 0, max: 9 }), (objective, w, b, steps) => {
        const settings: Settings = { ...initialSettings(optimizer.settings, 3), seed: 4, batchSize: 2 };
        let state = optimizer.init([w, b], settings);
        for (let step = 0; step < steps; step++) state = optimizer.update(state, objective, settings);
        const next = optimizer.update(state, objective, settings);
        const lines = optimizer.working(state, objective, settings);
        if (next.problem) expect(lines).toEqual([]);
        else if (next.parameters.every(Number.isFinite)) expectHonest(lines, next.parameters);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('is of w alone where b is held, on batches as well', () => {
    const options = { ...wagsAndPats.data, reduction: 'sum' } as const;
    const objective = { ...slopeCost(options), examples: lineExamples(options) };
    const held = withoutIntercept(optimizer);
    const settings = { ...initialSettings(held.settings, 3), seed: 4, batchSize: 2 };
    let state = held.init([-1.5, 0], settings);
    for (let step = 0; step < 3; step++) {
      const next = held.update(state, objective, settings);
      const lines = held.working(state, objective, settings);
      if (next.problem) expect(lines).toEqual([]);
      else expectHonest(lines, next.parameters.slice(0, 1));
      expect(lines.every(({ parameter }) => parameter === 0)).toBe(true);
      state = next;
    }
  });

  it('is written for one parameter as well', () => {
    const through: Objective = {
      parameterCount: 1,
      value: ([w]) => 21 * (w as number) ** 2 - 60 * (w as number),
      gradient: ([w]) => [42 * (w as number) - 60],
      hessian: () => [[42]],
    };
    const objective = { ...through, examples: { count: 3, costOf: () => through } };
    const settings = { ...initialSettings(optimizer.settings, 3), seed: 4, batchSize: 2 };
    const state = optimizer.init([-1.5], settings);
    const next = optimizer.update(state, objective, settings);
    const lines = optimizer.working(state, objective, settings);
    if (next.problem) expect(lines).toEqual([]);
    else expectHonest(lines, next.parameters);
  });
});

describe('a step on paper', () => {
  const texts = (optimizer: Optimizer, settings: Settings, steps = 0) => {
    let state = optimizer.init([-1, 1], settings);
    for (let step = 0; step < steps; step++) state = optimizer.update(state, wags, settings);
    return optimizer.working(state, wags, settings).map(({ quantity, parameter, parts, result }) => {
      const said = parts.map((part) =>
        typeof part === 'object' ? `${part.quantity}${part.parameter}` : String(part),
      );
      return `${quantity}${parameter} = ${said.join(' ')} = ${Number(result.toFixed(10))}`;
    });
  };

  it('of momentum from (−1, 1), where the slopes are −88 and −30', () => {
    expect(texts(momentum, { learningRate: 0.01, momentum: 0.9 })).toEqual([
      'v0 = 0.9 · 0 − 0.01 · -88 = 0.88',
      'v1 = 0.9 · 0 − 0.01 · -30 = 0.3',
      'θ0 = -1 + 0.88 = -0.12',
      'θ1 = 1 + 0.3 = 1.3',
    ]);
  });

  it('of Nesterov’s second step, which looks ahead to (0.672, 1.57) first', () => {
    const [w, b, ...rest] = texts(nesterov, { learningRate: 0.01, momentum: 0.9 }, 1);
    expect(w).toBe('θ′0 = -0.12 + 0.9 · 0.88 = 0.672');
    expect(b).toBe('θ′1 = 1.3 + 0.9 · 0.3 = 1.57');
    expect(rest).toHaveLength(4);
  });

  it('of Adam’s first, with both means made fair', () => {
    const lines = texts(adam, { learningRate: 0.5, beta1: 0.75, beta2: 0.5, epsilon: 2 });
    expect(lines.slice(0, 2)).toEqual([
      'm0 = 0.75 · 0 + ( 1 − 0.75 ) · -88 = -22',
      'm1 = 0.75 · 0 + ( 1 − 0.75 ) · -30 = -7.5',
    ]);
    expect(lines[4]).toBe('m̂0 = -22 ÷ ( 1 − 0.75 ) = -88');
    expect(lines[6]).toBe('v̂0 = 3872 ÷ ( 1 − 0.5 ) = 7744');
    expect(lines[8]).toBe('θ0 = -1 − 0.5 · -88 ÷ ( √ 7744 + 2 ) = -0.5111111111');
  });

  it('of Newton’s method: two equations, what solves them, and the step', () => {
    const lines = texts(newton, { learningRate: 1 });
    expect(lines[0]).toBe('g0 = 42 · d0 + 14 · d1 = -88');
    expect(lines[1]).toBe('g1 = 14 · d0 + 6 · d1 = -30');
    expect(lines[5]).toMatch(/^θ1 = 1 − 1 · -0\.[45]\d* = 1\.5$/);
  });

  it('of the jump: the bottom of wags and pats, 13/14 and 3/2', () => {
    expect(texts(closedForm, {}).map((line) => line.split(' = ').at(-1))).toEqual(['0.9285714286', '1.5']);
  });

  it('of the jump where the center is no bottom, by the slopes and curvatures there', () => {
    const bowl = quadratic({ center: [2, -1], base: 3, slope: [4, -5], curvature: [6, 1, 2] });
    const lines = closedForm.working(closedForm.init([0, 0], {}), bowl, {});
    expect(lines.map(({ result }) => result)).toEqual([2 - 13 / 11, -1 + 34 / 11]);
    expectHonest(lines, closedForm.update(closedForm.init([0, 0], {}), bowl, {}).parameters);
    const valley = quadratic({ center: [2, -1], base: 3, slope: [4, 0], curvature: [6, 0, 0] });
    const across = closedForm.working(closedForm.init([0, 0], {}), valley, {});
    expectHonest(across, [2 - 4 / 6, -1]);
  });

  it('of a batch: with the slopes of the examples that are read', () => {
    const options = { ...wagsAndPats.data, reduction: 'sum' } as const;
    const examples = lineExamples(options);
    const settings = { learningRate: 0.25, batchSize: 1, seed: 3 };
    const lines = miniBatch.working(miniBatch.init([-1, 1], settings), { ...wags, examples }, settings);
    const alone = [0, 1, 2].map((i) => examples.costOf([i]).gradient([-1, 1])[0]);
    expect(alone).toContain(lines[0]?.parts.at(-1));
    expect(lines).toHaveLength(2);
  });
});
