// What the questions of this language have in common in how they say things.
import type { LineData } from '../../../core/observations.ts';
import { plain } from '../../../i18n/format.ts';
import { plus } from '../../recall/question.ts';

/** 2, −1 and 3. */
export const listed = (values: readonly (number | string)[]): string =>
  values
    .map((value) => (typeof value === 'number' ? plain(value) : value))
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1');

/** Days as dots: (1, 3), (2, 5) and (4, 2). */
export const dots = ({ x, y }: LineData): string => {
  const all = x.map((pats, i) => `(${plain(pats)}, ${plain(y[i] as number)})`);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
};

/** 1 pat, 3 pats; of whatever adds an s. */
export const many = (count: number, one: string): string => `${plain(count)} ${one}${count === 1 ? '' : 's'}`;

/** wags = 2 · pats + 3. */
export const machine = (w: number, b: number): string => `wags = ${plain(w)} · pats${plus(b)}`;

/** A number in a product or after a sign: a negative one in brackets. */
export const held = (value: number): string => (value < 0 ? `(${plain(value)})` : plain(value));
