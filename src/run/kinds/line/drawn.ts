import { clamp } from '../../../core/clamp.ts';
import { DRAW_SIZES, drawDays } from '../../../core/draws.ts';
import type { StageState } from './state.ts';

/** No more draws than this of one size: a fan of a hundred lines says what there is to say. */
export const MOST_DRAWS = 100;

/** How many draws there have been of a size; of the size in hand where none is named. */
export const drawnOf = ({ draws }: StageState, size = draws.size): number =>
  draws.counts[DRAW_SIZES.indexOf(size)] ?? 0;

/** The stage after so many draws of a size: the count, and the days of the last draw as its data. */
export function drawn(state: StageState, size: number, count: number): Pick<StageState, 'draws' | 'data'> {
  const kept = clamp(count, 1, MOST_DRAWS);
  const counts = DRAW_SIZES.map((one) => (one === size ? kept : drawnOf(state, one)));
  return { draws: { size, counts }, data: drawDays(state.seed, size, kept - 1) };
}
