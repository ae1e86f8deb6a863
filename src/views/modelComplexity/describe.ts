import { heldOut as words } from '#words/heldOut.ts';
import { fixed, plain } from '../../i18n/format.ts';
import type { Complexity } from '../../run/stage/facets.ts';
import { said } from '../told.ts';

/** A typical miss as it is written everywhere in these lessons. */
export const missText = (miss: number): string => (miss < 1000 ? fixed(miss, 1) : plain(miss, 0));

export const learnedSaid = (now: Complexity, size: number): string =>
  said(now, 'rootMeanSquare', missText(now.complexity.learned[size] ?? Number.NaN));

export function heldOutSaid(now: Complexity, size: number): string {
  const miss = now.complexity.heldOut[size] ?? null;
  return miss === null ? words.notLooked : said(now, 'heldOutMiss', missText(miss));
}

/** The picture in words, degree by degree. */
export function describe(now: Complexity): string {
  const { learned, opened, deals } = now.complexity;
  const wins = deals > 0 ? now.complexity.wins() : [];
  const won = wins.flatMap((count, size) => (count > 0 ? [words.winOf(plain(size), plain(count))] : []));
  return words.complexityDescribe({
    rows: learned
      .map((_, size) => words.rowSays(plain(size), learnedSaid(now, size), heldOutSaid(now, size)))
      .join(' '),
    more: [
      opened ? words.openedSays(plain(opened.size), said(now, 'heldOutMiss', missText(opened.miss))) : '',
      won.length > 0 ? words.winsSay(plain(deals), won.join(', ')) : '',
    ]
      .filter(Boolean)
      .join(' '),
  });
}
