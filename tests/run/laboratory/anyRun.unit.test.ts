import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineCost, lineExamples } from '../../../src/core/index.ts';
import type { RunConfiguration } from '../../../src/run/configuration.ts';
import { learningRateAt, OPTIMIZERS, optimizerOf, stateAt } from '../../../src/run/laboratory/laboratory.ts';
import { checkConfiguration, record } from '../../../src/run/lineRun.ts';
import { DIVERGENCE_FACTOR } from '../../../src/run/recording.ts';
import { contents, five, frames, onBatches, plain, using } from './runs.ts';

/** Every optimizer, with a schedule where it has a learning rate. */
const everyRun = [...OPTIMIZERS.keys()].map((id) => {
  const run = using(id);
  const scheduled = { ...run, schedule: { id: 'cosine', settings: { over: 90, floor: 0.1 } } };
  return 'learningRate' in run.settings ? scheduled : run;
});
describe('a recording of any optimizer', () => {
  it.each([...everyRun, onBatches].map((run) => [run.optimizer, run] as const))(
    '%s: is the same recorded at once, replayed, resumed, cut short, or from JSON',
    (_, run) => {
      fc.assert(
        fc.property(fc.nat(300), fc.nat(300), (some, more) => {
          const fresh = contents(record(run, more));
          expect(contents(record(run, more))).toEqual(fresh);
          const kept: RunConfiguration = JSON.parse(JSON.stringify(run));
          expect(contents(record(kept, more, record(structuredClone(run), some)))).toEqual(fresh);
        }),
        { numRuns: 12 },
      );
    },
  );

  it.each(everyRun.map((run) => [run.optimizer, run] as const))(
    '%s: goes where the optimizer goes',
    (id, run) => {
      const { init, update } = optimizerOf(id);
      const recording = record(run, 9);
      const options = { ...run.data, reduction: 'sum' } as const;
      const objective = { ...lineCost(options), examples: lineExamples(options) };
      let state = init([-1, 1], run.settings);
      for (let step = 0; step < 9; step++) {
        expect(recording.at(step).parameters).toEqual(state.parameters);
        const rate = learningRateAt(run, step);
        state = update(state, objective, rate === null ? {} : { ...run.settings, learningRate: rate });
      }
      expect(stateAt(recording, 9)).toEqual(state);
    },
  );

  it('keeps one recording’s batches apart from another’s, however they take turns', () => {
    const [one, other] = [3, 4].map((seed) => using('miniBatch', { seed }, { data: five }));
    const alone = [record(one as RunConfiguration, 40), record(other as RunConfiguration, 40)].map(contents);
    let [a, b] = [record(one as RunConfiguration, 0), record(other as RunConfiguration, 0)];
    for (let steps = 1; steps <= 40; steps++) {
      a = record(one as RunConfiguration, steps, a);
      b = record(other as RunConfiguration, steps, b);
    }
    expect([a, b].map(contents)).toEqual(alone);
    expect(alone[0]?.w).not.toEqual(alone[1]?.w);
  });
});

describe('plain descent by another name', () => {
  const base = frames(record(plain, 400));

  it('is bit for bit the quick run: with a constant schedule, and with momentum 0', () => {
    expect(frames(record({ ...plain, schedule: { id: 'constant', settings: {} } }, 400))).toEqual(base);
    expect(frames(record(using('momentum', { learningRate: 0.01, momentum: 0 }), 400))).toEqual(base);
  });

  it('ends as the quick run ends: climbing out, at the last finite frame, and when it is level', () => {
    for (const [learningRate, under] of [
      [0.045, 1e-9],
      [1e300, 1e-9],
      [0.04, 0.001],
    ] as const) {
      const quick = { ...plain, settings: { learningRate }, stopWhenSlopesUnder: under };
      const slow = { ...quick, schedule: { id: 'constant', settings: {} } };
      expect(frames(record(slow, 2000))).toEqual(frames(record(quick, 2000)));
      expect(record(slow, 2000).end).not.toBeNull();
      expect(record(slow, 0, record(slow, 2000)).end).toBeNull();
    }
  });

  it.each(['sum', 'mean', 'halfSum', 'halfMean'] as const)(
    'is mini-batch of all, to rounding, by %s',
    (reduction) => {
      const rest = { data: five, reduction };
      const all = record(using('miniBatch', { learningRate: 0.011, batchSize: 5, seed: 2 }, rest), 60);
      const quick = record({ ...plain, ...rest, settings: { learningRate: 0.011 } }, 60);
      all.w.forEach((w, step) => {
        expect(w).toBeCloseTo(quick.w[step] as number, 11);
        expect(all.b[step]).toBeCloseTo(quick.b[step] as number, 11);
      });
    },
  );
});

describe('how a run ends', () => {
  it('diverged: momentum at a rate past its edge climbs a million times its start, and no further', () => {
    const run = record(using('momentum', { learningRate: 0.09 }), 5000);
    expect(run.end).toEqual({ reason: 'diverged', step: run.steps });
    expect(run.at(run.steps).cost).toBeGreaterThan(93 * DIVERGENCE_FACTOR);
    expect(run.at(run.steps - 1).cost).toBeLessThanOrEqual(93 * DIVERGENCE_FACTOR);
  });

  it('stuck: Newton in a valley, at the start, with a problem that says why, once a step is asked for', () => {
    const run = using('newton', {}, { data: { x: [2, 2], y: [1, 5] } });
    expect([record(run, 0).end, record(run, 0, record(run, 9)).end]).toEqual([null, null]);
    const { end, steps } = record(run, 9);
    expect([end?.reason, end?.step, steps]).toEqual(['stuck', 0, 0]);
    expect(end?.problem?.kind).toBe('singularHessian');
  });

  it('converged: after one jump', () => {
    const run = record(using('closedForm', {}, { stopWhenSlopesUnder: 1e-9 }), 50);
    expect(run.end).toEqual({ reason: 'converged', step: 1 });
    expect(run.at(1).cost).toBeCloseTo(9 / 14, 14);
  });
});

describe('what cannot be run is refused, naming the value', () => {
  it.each([
    [using('adam', { beta1: 1 }), 'configuration.settings.beta1 must be at least 0 and less than 1, not 1'],
    [using('adaGrad', { epsilon: 0 }), 'configuration.settings.epsilon must be more than 0, not 0'],
    [
      using('rmsProp', { decay: -0.1 }),
      'configuration.settings.decay must be at least 0 and less than 1, not -0.1',
    ],
    [
      using('miniBatch', { batchSize: 4 }),
      'settings.batchSize must be at most 3, as many as there are examples, not 4',
    ],
    [using('miniBatch', { batchSize: 0 }), 'settings.batchSize must be at least 1, not 0'],
    [using('miniBatch', { batchSize: 1.5 }), 'settings.batchSize must be a whole number, not 1.5'],
    [using('adam', { batchSize: 2 }), 'settings.seed must be a whole number, not undefined'],
    [using('momentum', { momentum: Number.NaN }), 'settings.momentum must be finite, not NaN'],
    [{ ...plain, optimizer: 'magic' }, "there is no optimizer 'magic', only adaGrad, adam, closedForm"],
    [{ ...plain, schedule: { id: 'tides', settings: {} } }, "there is no schedule 'tides', only constant"],
    [
      { ...plain, schedule: { id: 'step', settings: { every: 0, factor: 1 } } },
      'configuration.schedule.settings.every must be at least 1, not 0',
    ],
    [
      { ...plain, schedule: { id: 'cosine', settings: { over: 9 } } },
      'schedule.settings.floor must be a finite number',
    ],
  ])('%#', (run, message) => {
    expect(() => record(checkConfiguration(run), 3)).toThrow(message);
  });
});
