/** The line in use: which pats may be put in, and what comes out. */
import type { Snapshot } from './snapshot.ts';
import type { StageState } from './stage.ts';

/** Fewer than no pats make sense to the line, if not to a dog. */
export const READING_RANGE = [-5, 25] as const;

/** The change that reads the line at so many pats. */
export function readingAt(pats: number): Pick<StageState, 'reading'> {
  return { reading: Math.min(READING_RANGE[1], Math.max(READING_RANGE[0], pats)) };
}

/** What the line predicts for the pats that are put in. */
export const predicted = ({ w, b, state }: Snapshot): number => w * state.reading + b;

/** Whether a day like that lies outside of all that were seen. */
export const isExtrapolated = ({ state: { data, reading } }: Snapshot): boolean =>
  reading < Math.min(...data.x) || reading > Math.max(...data.x);
