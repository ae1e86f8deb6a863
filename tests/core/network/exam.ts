/** Biscuit’s people sit an exam: hours of sleep and study, and scores, each by its largest. Two inputs, three hidden units, one answer, no biases. */
export const networkOf = (more: object = {}) => ({
  options: {
    sizes: [2, 3, 1],
    activations: ['sigmoid', 'sigmoid'] as const,
    biases: false as boolean | readonly boolean[],
    loss: 'halfSquared' as const,
    reduction: 'sum' as const,
    inputs: [
      [0.3, 1],
      [0.5, 0.2],
      [1, 0.4],
    ],
    targets: [0.75, 0.82, 0.93],
    ...more,
  },
  start: [0.5, -1, 0.3, -0.7, 0.2, 0.8, -0.6, 0.4, -0.9],
});
