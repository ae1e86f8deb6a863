/** ½ Σ (a − y)²: the half cancels the 2 of the power rule. */
import type { Loss } from './loss.ts';

const halfSquared: Loss = {
  id: 'halfSquared',
  rule: String.raw`\tfrac{1}{2} \sum_k (a_k - y_k)^2`,
  slopeRule: 'a_k - y_k',
  judges: 'numbers',
  quadratic: true,
  ofValues: {
    total({ units, rows, values }, targets) {
      const count = rows * units;
      let total = 0;
      for (let i = 0; i < count; i++) {
        const residual = (values[i] as number) - (targets[i] as number);
        total += 0.5 * residual * residual;
      }
      return total;
    },
    slopes({ units, rows, values, deltas }, targets) {
      const count = rows * units;
      for (let i = 0; i < count; i++) deltas[i] = (values[i] as number) - (targets[i] as number);
    },
    curvature({ units }, _row, into) {
      for (let i = 0; i < units; i++) into[i * units + i] = (into[i * units + i] as number) + 1;
    },
  },
};

export default halfSquared;
