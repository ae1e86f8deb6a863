/** An objective that counts: how often its gradient is asked for, and how many examples that reads. */
import type { Objective } from '../../core/objective.ts';

export interface Tally {
  gradients: number;
  examples: number;
}

/** The same objective, its gradients and those of its batches counted in `tally`. */
export function tallied(
  objective: Objective,
  tally: Tally,
  size = objective.examples?.count ?? 0,
): Objective {
  const { examples } = objective;
  return {
    ...objective,
    gradient(p) {
      tally.gradients++;
      tally.examples += size;
      return objective.gradient(p);
    },
    ...(examples && {
      examples: {
        count: examples.count,
        costOf: (indices) => tallied(examples.costOf(indices), tally, indices.length),
      },
    }),
  };
}
