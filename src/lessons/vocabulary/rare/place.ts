/** Places over a floor as lessons write them: the values by the names of its two axes. */
import { plain } from '../../../i18n/format.ts';
import type { Axes, Pair } from '../../../run/stage/facets.ts';
import type { Answer } from '../answers.ts';

export type Place = Readonly<Record<string, number>>;

const namesOf = (axes: Axes) => axes.map(({ name }) => name);

export const placeAt = (axes: Axes, at: Pair): Place =>
  Object.fromEntries(namesOf(axes).map((name, i) => [name, at[i] as number]));

export const pairOf = (axes: Axes, place: Place): Pair => {
  const [first = Number.NaN, second = Number.NaN] = namesOf(axes).map((name) => place[name]);
  return [first, second];
};

/** In words: each name and its value. */
export const sayPlace = (axes: Axes, place: Place, between: string): string =>
  namesOf(axes)
    .map((name) => `${name}${between}${plain(place[name] ?? Number.NaN, 2)}`)
    .join(', ');

/** A place is kept as its two numbers with a space between. */
export const keep = (at: Pair): Answer => at.map((value) => Number(value.toFixed(3))).join(' ');

/** A place as it was kept, which may have been edited by hand. */
export function kept(axes: Axes, answer: Answer | undefined): Place | null {
  const [first = Number.NaN, second = Number.NaN] =
    typeof answer === 'string' ? answer.split(' ').map(Number) : [];
  return Number.isFinite(first + second) ? placeAt(axes, [first, second]) : null;
}
