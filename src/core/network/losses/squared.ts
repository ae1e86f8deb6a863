/** Σ (a − y)², the residual spelled predicted − observed as everywhere. */
import type { Loss } from './loss.ts';

const squared: Loss = {
  id: 'squared',
  rule: String.raw`\sum_k (a_k - y_k)^2`,
  slopeRule: String.raw`2\,(a_k - y_k)`,
  judges: 'numbers',
  quadratic: true,
  ofValues: {
    total({ units, rows, values }, targets) {
      const count = rows * units;
      let total = 0;
      for (let i = 0; i < count; i++) {
        const residual = (values[i] as number) - (targets[i] as number);
        total += residual * residual;
      }
      return total;
    },
    slopes({ units, rows, values, deltas }, targets) {
      const count = rows * units;
      for (let i = 0; i < count; i++) deltas[i] = 2 * ((values[i] as number) - (targets[i] as number));
    },
    curvature({ units }, _row, into) {
      for (let i = 0; i < units; i++) into[i * units + i] = (into[i * units + i] as number) + 2;
    },
  },
};

export default squared;
