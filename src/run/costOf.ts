/** Costs are worked out once for each set of observations and each way of adding up, however many runs ask. */
import { lineCost } from '../core/lineCost.ts';
import type { LineData } from '../core/observations.ts';
import type { Quadratic } from '../core/quadratic.ts';
import type { Reduction } from '../core/reduction.ts';

/**
 * A kind of cost that remembers what it has worked out.
 * @throws (what it returns does) with the problem's sentence when the data admit no cost
 */
export function remembered(of: typeof lineCost): (data: LineData, reduction: Reduction) => Quadratic {
  const known = new WeakMap<LineData, Partial<Record<Reduction, Quadratic>>>();
  return (data, reduction) => {
    const costs = known.get(data) ?? {};
    known.set(data, costs);
    costs[reduction] ??= of({ ...data, reduction });
    return costs[reduction];
  };
}

/** The cost of a line for its data. */
export const costOf = remembered(lineCost);
