/** What is in the way of a run, in sentences. */
import { playground as words } from '#words/playground.ts';
import { plain } from '../../i18n/format.ts';
import type { Trouble } from '../../run/playground/now.ts';

const say = words.troubles;

export function sayTrouble(trouble: Trouble): string {
  switch (trouble.code) {
    case 'noCost':
      return trouble.message;
    case 'noStart':
      return say.noStart(
        ...(trouble.at.map((one) => plain(one)) as [string, string]),
        ...(trouble.instead.map((one) => plain(one)) as [string, string]),
      );
    default:
      return say[trouble.code];
  }
}
