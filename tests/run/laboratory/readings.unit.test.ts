import { describe, expect, it } from 'vitest';
import type { RunConfiguration } from '../../../src/run/configuration.ts';
import {
  batchOf,
  effortAt,
  learningRateAt,
  SCHEDULES,
  stateAt,
  workingAt,
} from '../../../src/run/laboratory/laboratory.ts';
import { record } from '../../../src/run/lineRun.ts';
import { contents, five, frames, onBatches, plain, using } from './runs.ts';

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

describe('a step with its numbers', () => {
  const cooled = { schedule: { id: 'step', settings: { every: 2, factor: 0.5 } } };
  it.each([
    ['plain descent', plain],
    ['Adam on batches', onBatches],
    ['momentum whose rate is cut', using('momentum', {}, cooled)],
  ])('of %s ends where the next frame is', (_name, run) => {
    const recording = record(run, 140);
    for (const step of [0, 1, 5, 139]) {
      const lines = workingAt(recording, step);
      expect(lines.slice(-2).map(({ result }) => result)).toEqual(recording.at(step + 1).parameters);
      expect(lines.slice(-2).map(({ parts }) => parts[0])).toEqual(recording.at(step).parameters);
    }
    expect(() => workingAt(recording, 141)).toThrow('from 0 to 140, not 141');
  });

  it('is worked with the learning rate of that step', () => {
    const recording = record(using('momentum', { learningRate: 0.012 }, cooled), 9);
    expect(workingAt(recording, 5)[0]?.parts.slice(3, 5)).toEqual(['−', 0.003]);
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
    expect(SCHEDULES.size).toBe(4);
  });
});
