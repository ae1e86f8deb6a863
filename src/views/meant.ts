/** What parameters are per, where their names do not say it: as where there are two x, x as it was measured, and x as the model has it. */
import type { Axis, Floor } from '../run/stage/facets.ts';

/** Sentences that name a parameter; what it is per is said first. */
export const meant = ({ over, axes }: Partial<Pick<Floor, 'over' | 'axes'>>, sentences: string): string =>
  over && axes?.some(({ said, name }) => inWords(sentences).includes(inWords(said ?? name)))
    ? `${over} ${sentences}`
    : sentences;

const inWords = (text: string) => ` ${text.split(/[^\p{L}\p{N}]+/u).join(' ')} `;

/** A few words with numbers of a parameter, such as a control says. */
export const meantShortly = ({ meaning }: Axis, words: string): string =>
  meaning ? `${words}, ${meaning}` : words;
