/** What is in the way of a run, in sentences. */
import { playground as words } from '#words/playground.ts';
import { plain } from '../../i18n/format.ts';
import type { Meanings } from '../../run/playground/axesOver.ts';
import type { Trouble } from '../../run/playground/now.ts';

const say = words.troubles;

export function sayTrouble(trouble: Trouble, meanings?: Meanings): string {
  switch (trouble.code) {
    case 'noCost':
      return trouble.message;
    case 'noStart':
      return [meanings?.said, noStart(trouble)].filter(Boolean).join(' ');
    default:
      return say[trouble.code];
  }
}

const noStart = ({ at, instead }: Extract<Trouble, { code: 'noStart' }>) =>
  say.noStart(plain(at[0]), plain(at[1]), plain(instead[0]), plain(instead[1]));
