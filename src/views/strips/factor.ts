import type { Reduction } from '../../core/reduction.ts';
import { reductionScale } from '../../core/reduction.ts';

/** What the sum of squares is multiplied by, as it is written before the sum; empty for a plain sum. */
export function factorOf(reduction: Reduction, count: number): string {
  const scale = reductionScale(reduction, count);
  return scale === 1 ? '' : `1/${Math.round(1 / scale)}`;
}
