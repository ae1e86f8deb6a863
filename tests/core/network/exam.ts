/** The exam of Part 3: hours of sleep and study, and scores, each by its largest. Two inputs, three hidden units, one answer, no biases. */
import type { NetworkOptions } from '../../../src/core/index.ts';

export const exam = {
  sizes: [2, 3, 1],
  activations: ['sigmoid', 'sigmoid'],
  biases: false,
  loss: 'halfSquared',
  reduction: 'sum',
  inputs: [
    [0.3, 1],
    [0.5, 0.2],
    [1, 0.4],
  ],
  targets: [0.75, 0.82, 0.93],
} satisfies NetworkOptions;

export const start: readonly number[] = [0.5, -1, 0.3, -0.7, 0.2, 0.8, -0.6, 0.4, -0.9];
