// Runs of every kind to write programs of: each optimizer with each schedule, on batches and without, in each of the four reductions.

import { fastestLearningRate } from '../../../src/core/eigen.ts';
import { lineCost } from '../../../src/core/lineCost.ts';
import { type Random, random } from '../../../src/core/random.ts';
import { REDUCTIONS } from '../../../src/core/reduction.ts';
import type { RunConfiguration } from '../../../src/run/configuration.ts';
import { OPTIMIZERS, SCHEDULES } from '../../../src/run/laboratory/laboratory.ts';
import { record } from '../../../src/run/lineRun.ts';
import type { Drawn } from './configurations.ts';

const WAYS = [...OPTIMIZERS.keys()];
const RATES = [undefined, ...SCHEDULES.keys()];

export function between(draw: Random, low: number, high: number, digits = 1000): number {
  return Math.round(digits * (low + (high - low) * draw.uniform())) / digits;
}

/** Settings with which a run goes somewhere, and does not always arrive. */
export function drawSettings(draw: Random, id: string, fastest: number): Record<string, number> {
  switch (id) {
    case 'closedForm':
      return {};
    case 'newton':
      return { learningRate: between(draw, 0.1, 1) };
    case 'adaGrad':
      return { learningRate: between(draw, 0.05, 2), epsilon: 10 ** -draw.integer(1, 10) };
    case 'rmsProp':
      return {
        learningRate: between(draw, 0.01, 0.3),
        decay: between(draw, 0.1, 0.99),
        epsilon: 10 ** -draw.integer(1, 10),
      };
    case 'adam':
      return {
        learningRate: between(draw, 0.01, 0.5),
        beta1: between(draw, 0, 0.99),
        beta2: between(draw, 0.5, 0.9999, 10_000),
        epsilon: 10 ** -draw.integer(1, 10),
      };
    default: {
      const learningRate = between(draw, 0.02, 0.9) * fastest;
      const rolls = id === 'momentum' || id === 'nesterov';
      return { learningRate, ...(rolls && { momentum: between(draw, 0, 0.95) }) };
    }
  }
}

const drawSchedule = (draw: Random, id: string) => {
  if (id === 'step') return { every: draw.integer(1, 12), factor: between(draw, 0.3, 1) };
  if (id === 'inverseTime') return { halvedAfter: draw.integer(1, 80) };
  return id === 'cosine' ? { over: draw.integer(5, 70), floor: between(draw, 0, 0.5) } : {};
};

export function drawAnyRuns(count: number, seed: number): Drawn[] {
  const draw = random(seed);
  return Array.from({ length: count }, (_, i) => {
    // Each optimizer in turn; with every round of them another schedule, and reductions and batches out of step with it.
    const round = Math.floor(i / WAYS.length);
    const turn = round + Math.floor(round / RATES.length);
    const optimizer = WAYS[i % WAYS.length] as string;
    const schedule = RATES[round % RATES.length];
    const reduction = REDUCTIONS[(i + turn) % REDUCTIONS.length] ?? 'sum';
    const points = draw.integer(4, 12);
    const data = {
      x: Array.from({ length: points }, (_, at) => at - 3 + between(draw, -0.4, 0.4)),
      y: Array.from({ length: points }, () => between(draw, -6, 9)),
    };
    const settings = drawSettings(draw, optimizer, fastestLearningRate(lineCost({ ...data, reduction })));
    const batched = optimizer === 'miniBatch' || (turn % 2 === 1 && optimizer !== 'closedForm');
    // Newton's method has no one place to go by a single example.
    const least = optimizer === 'newton' ? 2 : 1;
    const seeds = [draw.integer(0, 9999), -draw.integer(1, 1e6), 2 ** 40 + draw.integer(0, 1e6)];
    const batch = { batchSize: draw.integer(least, points), seed: seeds[round % 3] ?? 1 };
    const configuration: RunConfiguration = {
      data,
      reduction,
      optimizer,
      settings: { ...settings, ...(batched && batch) },
      start: [between(draw, -5, 5), between(draw, -8, 8)],
      ...(schedule && { schedule: { id: schedule, settings: drawSchedule(draw, schedule) } }),
    };
    return { configuration, recording: record(configuration, draw.integer(1, 60)) };
  });
}
