/** Which x the line's w and b are over, where there are two: x as it was measured, and x as the model has it. */
import type { Snapshot } from '../run/snapshot.ts';

/** Sentences with w in them (none has b alone); what these are over is said first. */
export const meant = ({ state: { meanings } }: Snapshot, sentences: string): string =>
  meanings && /\bw\b/.test(sentences) ? `${meanings.said} ${sentences}` : sentences;

/** A few words with numbers of the line, such as a control says. */
export const meantShortly = (
  { state: { meanings } }: Snapshot,
  words: string,
  axis: 'w' | 'b' = 'w',
): string => (meanings ? `${words}, ${meanings[axis]}` : words);
