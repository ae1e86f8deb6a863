/**
 * Any way down, reading a few examples at a time: the same rule, given the cost of the step's batch in place of the cost of everything. (Bottou,
 * Curtis & Nocedal 2018, "Optimization methods for large-scale machine learning", §3.)
 */
import { batchAt } from './batches.ts';
import type { Examples, Objective } from './objective.ts';
import {
  type Optimizer,
  type OptimizerState,
  type Setting,
  type Settings,
  settingOf,
} from './optimizers/optimizer.ts';

export interface BatchMemory<Inner> {
  /** Steps taken so far, which says which batch is next. */
  readonly iteration: number;
  readonly inner: Inner;
}

const BATCH_SETTINGS = {
  batchSize: { initial: 1, min: 1, max: 'exampleCount', whole: true, allowed: [1, Number.POSITIVE_INFINITY] },
  seed: {
    initial: 1,
    min: 0,
    max: 9999,
    whole: true,
    allowed: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  },
} as const satisfies Record<string, Setting>;

/** The optimizer on batches, with two settings more; its `update` names a problem where the objective is not made of examples. */
export function onBatches<Inner, Name extends string>(
  optimizer: Optimizer<Inner, Name>,
): Optimizer<BatchMemory<Inner>, Name | keyof typeof BATCH_SETTINGS> {
  return {
    id: optimizer.id,
    rule: optimizer.rule,
    settings: { ...optimizer.settings, ...BATCH_SETTINGS },
    init(parameters, settings) {
      const { memory, ...state } = optimizer.init(parameters, settings);
      return { ...state, memory: { iteration: 0, inner: memory } };
    },
    update({ memory: { iteration, inner }, ...state }, { examples }, settings) {
      if (!examples) {
        const message = 'This surface is not made of examples, so there are no batches to take from it.';
        return { ...state, memory: { iteration, inner }, problem: { kind: 'noExamples', message } };
      }
      const cost = costOfBatch(examples, iteration, settings);
      const next: OptimizerState<Inner> = optimizer.update({ ...state, memory: inner }, cost, settings);
      return { ...next, memory: { iteration: iteration + 1, inner: next.memory } };
    },
    working({ memory: { iteration, inner }, ...state }, { examples }, settings) {
      if (!examples) return [];
      const cost = costOfBatch(examples, iteration, settings);
      return optimizer.working({ ...state, memory: inner }, cost, settings);
    },
  };
}

/** The cost of what the step after so many reads. */
function costOfBatch(examples: Examples, iteration: number, settings: Settings): Objective {
  const batchSize = settingOf(settings, 'batchSize');
  const batching = { count: examples.count, batchSize, seed: settingOf(settings, 'seed') };
  return examples.costOf(batchAt(batching, iteration));
}
