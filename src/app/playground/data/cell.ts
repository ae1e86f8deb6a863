/** What a cell of the table of points says, and what is said about what was typed into it. */
import { playgroundData } from '#words/playgroundData.ts';
import { plain, readNumber } from '../../../i18n/format.ts';
import { LIMITS } from '../../../run/playground/state.ts';

const words = playgroundData.table;

/** With every digit that it takes to read the same number again. */
export const shownNumber = (value: number | undefined): string =>
  value === undefined ? '' : String(value).replaceAll('-', '−');

export type CellProblem = 'nothing' | 'notANumber' | 'tooLarge';

export function judgeCell(text: string): { readonly value: number } | { readonly problem: CellProblem } {
  if (text.trim() === '') return { problem: 'nothing' };
  const value = readNumber(text);
  if (value === null) return { problem: 'notANumber' };
  return Math.abs(value) > LIMITS.coordinate ? { problem: 'tooLarge' } : { value };
}

/** For the row that is no point yet. */
export const NEW = 0;

/** One sentence: what is wrong, where, and what is allowed. `row` counts from 1. */
export function saidOf(
  problem: CellProblem,
  typed: string,
  { row, name }: { readonly row: number; readonly name: string },
): string {
  const text = typed.trim().length > 20 ? `${typed.trim().slice(0, 19)}…` : typed.trim();
  const most = plain(LIMITS.coordinate);
  if (row === NEW) {
    return problem === 'tooLarge' ? words.newTooLarge(name, text, most) : words.newNotANumber(name, text);
  }
  const where = [String(row), name] as const;
  if (problem === 'nothing') return words.nothing(...where);
  return problem === 'tooLarge' ? words.tooLarge(...where, text, most) : words.notANumber(...where, text);
}
