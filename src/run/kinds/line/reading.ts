/** The line in use: which pats may be put in, and what comes out. */
import { clamp } from '../../../core/clamp.ts';
import type { Snapshot } from './snapshot.ts';
import type { StageState } from './state.ts';

/** Fewer than no pats make sense to the line, if not to a dog. */
const READING_RANGE = [-5, 25] as const;

/** The pats that may be put in: those that can be seen, where the step says which part of the plane it shows. */
export function readingRange({ plane }: StageState): readonly [number, number] {
  return plane?.x ?? READING_RANGE;
}

/** The change that reads the line at so many pats, or as near to it as the plot goes. */
export function readingAt(pats: number, state: StageState): Pick<StageState, 'reading'> {
  const [least, most] = readingRange(state);
  return { reading: clamp(pats, least, most) };
}

/** What the line predicts for the pats that are put in. */
export const predicted = ({ w, b, state }: Snapshot): number => w * state.reading + b;

/** Whether a day like that lies outside of all that were seen. */
export const isExtrapolated = ({ state: { data, reading } }: Snapshot): boolean =>
  reading < Math.min(...data.x) || reading > Math.max(...data.x);
