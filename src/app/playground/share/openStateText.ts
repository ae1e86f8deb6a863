/** The text of a file, opened: a state of the playground, or experiments. For the file field and for what is dropped. */

import { experiments } from '#words/experiments.ts';
import { share as words } from '#words/share.ts';
import { plain } from '../../../i18n/format.ts';
import type { Imported } from '../../../run/playground/experimentsFile.ts';
import { readFile } from '../../../run/playground/link/file.ts';
import type { Opened } from '../../../run/playground/link/link.ts';
import { readingFormulas } from '../formulas.ts';
import type { Session } from '../session.ts';

export type OpenedText =
  | { readonly opened: Opened }
  | { readonly imported: Imported }
  | { readonly problem: 'notOurs' | 'tooLarge' };

/** Opens what a text holds. What is no file of ours changes nothing. */
export async function openStateText(
  { playground, catalog, opened, kept }: Session,
  text: string,
): Promise<OpenedText> {
  const found = await readingFormulas(() => readFile(text, catalog));
  if (!isForeign(found)) {
    playground.open({ ...found.state, embed: playground.get().embed });
    opened.set(found);
    return { opened: found };
  }
  const imported = kept.importText(text);
  if (!('problem' in imported)) return { imported };
  const tooLarge = found.refusals.some(({ allowed }) => allowed.code === 'size');
  return { problem: tooLarge ? 'tooLarge' : 'notOurs' };
}

/** The same for a file that was dropped or pasted: what that changes is seen, and the rest is said above the panels. */
export async function openDropped(session: Session, text: string): Promise<void> {
  const done = await openStateText(session, text);
  session.said.set('opened' in done ? '' : sayOpened(done, words.link.dropped));
}

/** Whether a text was no file of ours at all, as against one with something in it that could not be taken. */
export function isForeign({ refusals }: Opened): boolean {
  return refusals.some(
    ({ field, allowed }) => field === 'file' && (allowed.code === 'notAFile' || allowed.code === 'size'),
  );
}

/** What came of opening a file, in a sentence. */
export function sayOpened(done: OpenedText, name: string): string {
  if ('opened' in done) return words.link.opened(name);
  if ('imported' in done) return sayImported(done.imported);
  return words.link[done.problem](name);
}

export const sayImported = ({ added, same, refused }: Imported): string =>
  experiments.imported(plain(added), plain(same), plain(refused));
