import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialSettings, lineCost, lineExamples, wagsAndPats } from '../../../src/core/index.ts';
import { checkConfiguration, type RunConfiguration } from '../../../src/run/configuration.ts';
import {
  batchOf,
  effortAt,
  learningRateAt,
  OPTIMIZERS,
  optimizerOf,
  SCHEDULES,
  stateAt,
} from '../../../src/run/laboratory/laboratory.ts';
import { DIVERGENCE_FACTOR, type Recording, record } from '../../../src/run/recording.ts';

const plain: RunConfiguration = {
  data: wagsAndPats.data,
  reduction: 'sum',
  optimizer: 'gradientDescent',
  settings: { learningRate: 0.01 },
  start: [-1, 1],
};
const five = { x: [0.5, 3, 1.25, -2, 4], y: [-2, 8, 1, 6, 0.5] };

const using = (id: string, change: object = {}, rest: Partial<RunConfiguration> = {}): RunConfiguration => ({
  ...plain,
  optimizer: id,
  settings: { ...initialSettings(optimizerOf(id).settings, 3), ...change },
  ...rest,
});

/** All of a recording, with what it has cost, as plain data. */
function contents(recording: Recording) {
  const { at: _, ...rest } = recording;
  const efforts = Array.from(recording.w, (_, step) => effortAt(recording, step));
  return structuredClone({ ...rest, efforts });
}
const frames = ({ w, b, cost, slopeW, slopeB, end }: Recording) => ({ w, b, cost, slopeW, slopeB, end });

/** Every optimizer, with a schedule where it has a learning rate. */
const everyRun = [...OPTIMIZERS.keys()].map((id) => {
  const run = using(id);
  const scheduled = { ...run, schedule: { id: 'cosine', settings: { over: 90, floor: 0.1 } } };
  return 'learningRate' in run.settings ? scheduled : run;
});
const onBatches = using('adam', { batchSize: 2, seed: 9 });

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

describe('mini-batches', () => {
  const run = using('miniBatch', { learningRate: 0.004, batchSize: 2, seed: 6 }, { data: five });

  it('step by the examples that batchOf names, each once an epoch of 2, 2 and 1', () => {
    const recording = record(run, 12);
    for (let step = 0; step < 12; step++) {
      const batch = [...(batchOf(run, step) ?? [])];
      expect(batch).toHaveLength(step % 3 === 2 ? 1 : 2);
      const [w, b] = recording.at(step).parameters;
      let [alongW, alongB] = [0, 0];
      for (const i of batch) {
        const residual = w * (five.x[i] as number) + b - (five.y[i] as number);
        alongW += 2 * residual * (five.x[i] as number);
        alongB += 2 * residual;
      }
      expect(recording.at(step + 1).parameters[0]).toBeCloseTo(w - 0.004 * alongW, 12);
      expect(recording.at(step + 1).parameters[1]).toBeCloseTo(b - 0.004 * alongB, 12);
    }
    for (const epoch of [0, 1, 2, 3]) {
      const dealt = [0, 1, 2].flatMap((k) => [...(batchOf(run, 3 * epoch + k) ?? [])]);
      expect(dealt.toSorted()).toEqual([0, 1, 2, 3, 4]);
    }
    expect(batchOf(plain, 0)).toBeNull();
  });

  it('repeat with the seed, and differ with another', () => {
    const seeded = (seed: number) => record({ ...run, settings: { ...run.settings, seed } }, 30).w;
    expect(seeded(6)).toEqual(record(run, 30).w);
    expect(seeded(7)).not.toEqual(record(run, 30).w);
  });

  it('serve any optimizer whose settings ask for them', () => {
    expect(record(onBatches, 30).w).not.toEqual(record(using('adam'), 30).w);
    expect(effortAt(record(onBatches, 4), 4)).toEqual({ gradientEvaluations: 4, examplesSeen: 6 });
    const descent = { ...plain, settings: { learningRate: 0.004, batchSize: 2, seed: 6 }, data: five };
    expect(frames(record(descent, 50))).toEqual(frames(record(run, 50)));
  });

  it('keep one epoch’s order, not one for each step: a hundred thousand steps on a thousand points', () => {
    const x = Array.from({ length: 1000 }, (_, i) => i / 1000);
    const big = using(
      'miniBatch',
      { batchSize: 1, learningRate: 0.1 },
      { data: { x, y: x.map((t) => 3 - 2 * t) } },
    );
    const recording = record(big, 100_000);
    expect(recording.at(100_000).parameters[0]).toBeCloseTo(-2, 6);
    expect(effortAt(recording, 100_000).examplesSeen).toBe(100_000);
  });
});

describe('what a run has cost', () => {
  const effort = (run: RunConfiguration, step: number) => {
    const { gradientEvaluations, examplesSeen } = effortAt(record(run, 20), step);
    return [gradientEvaluations, examplesSeen];
  };

  it('is one gradient and every example a step, for what looks once a step', () => {
    for (const id of ['gradientDescent', 'momentum', 'nesterov', 'adaGrad', 'rmsProp', 'adam', 'newton']) {
      expect(effort(using(id, {}, { data: five }), 7), id).toEqual([7, 35]);
    }
    expect(effort(plain, 0)).toEqual([0, 0]);
  });

  it('is 2, 4, 5, 7 examples for five in twos, and no gradients but all examples for the jump', () => {
    const twos = using('miniBatch', { learningRate: 0.004, batchSize: 2, seed: 6 }, { data: five });
    expect([1, 2, 3, 4].map((step) => effort(twos, step))).toEqual([
      [1, 2],
      [2, 4],
      [3, 5],
      [4, 7],
    ]);
    expect(effort(using('closedForm', {}, { data: five }), 1)).toEqual([0, 5]);
  });

  it('is not asked of a step that was not recorded', () => {
    expect(() => effortAt(record(plain, 3), 4)).toThrow('from 0 to 3, not 4');
    expect(() => stateAt(record(onBatches, 3), -1)).toThrow('from 0 to 3, not -1');
  });
});

describe('what an optimizer remembers', () => {
  it('can be asked for at any step, before and after it was written down', () => {
    const run = record(using('momentum', { learningRate: 0.003, momentum: 0.6 }), 400);
    for (const step of [1, 127, 128, 129, 300, 400]) {
      const { parameters, memory } = stateAt(run, step);
      const [w, b] = run.at(step).parameters;
      const [wBefore, bBefore] = run.at(step - 1).parameters;
      expect(parameters).toEqual([w, b]);
      const { velocity } = memory as { velocity: [number, number] };
      expect(velocity[0]).toBeCloseTo(w - wBefore, 12);
      expect(velocity[1]).toBeCloseTo(b - bBefore, 12);
    }
    expect(effortAt(run, 400).gradientEvaluations).toBe(400);
    expect(stateAt(record(plain, 5), 5)).toEqual({
      parameters: record(plain, 5).at(5).parameters,
      memory: null,
    });
  });
});

describe('a schedule', () => {
  it('sets the learning rate of each step: a staircase is plain descent at one rate and then at another', () => {
    const stairs = { ...plain, schedule: { id: 'step', settings: { every: 3, factor: 0.5 } } };
    const recording = record(stairs, 7);
    for (const [step, learningRate] of [0.01, 0.01, 0.01, 0.005, 0.005, 0.005, 0.0025].entries()) {
      expect(learningRateAt(stairs, step)).toBe(learningRate);
      const { parameters, gradient } = recording.at(step);
      const next = parameters.map((p, i) => p - learningRate * (gradient[i] as number));
      expect(recording.at(step + 1).parameters).toEqual(next);
    }
    expect(learningRateAt(plain, 5)).toBe(0.01);
    expect(learningRateAt(using('closedForm'), 0)).toBeNull();
  });

  it('lets a rate that alone climbs out come back down', () => {
    const hot = using('gradientDescent', { learningRate: 0.0435 });
    const cooled = { ...hot, schedule: { id: 'cosine', settings: { over: 60, floor: 0.02 } } };
    expect(record(hot, 4000).end?.reason).toBe('diverged');
    expect(record(cooled, 4000).at(4000).cost).toBeCloseTo(9 / 14, 6);
  });

  it('makes another run of a configuration, and each setting of it another', () => {
    const scheduled = (settings: Record<string, number>) => ({
      ...plain,
      schedule: { id: 'step', settings },
    });
    const runs = [plain, scheduled({ every: 3, factor: 0.5 }), scheduled({ every: 3, factor: 0.4 })];
    for (const run of runs) {
      for (const other of runs) {
        expect(contents(record(run, 20, record(other, 20)))).toEqual(contents(record(run, 20)));
      }
    }
    expect(SCHEDULES.size).toBe(3);
  });
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
