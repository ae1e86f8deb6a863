/** What a cell of the table of points says, and what is said about what was typed into it. */
import { playgroundData } from '#words/playgroundData.ts';
import { isPercent, readCell } from '../../../core/csv/index.ts';
import { readingsOf, seen } from '../../../core/numberText.ts';
import { plain } from '../../../i18n/format.ts';
import { LIMITS } from '../../../run/playground/state.ts';

const words = playgroundData.table;

/** With every digit that it takes to read the same number again. */
export const shownNumber = (value: number | undefined): string =>
  value === undefined ? '' : String(value).replaceAll('-', '−');

/** What a cell that is typed alone could be. Percent is left away in a column, as what it is taken for is said there; here it is asked. */
function readings(text: string): readonly number[] {
  const found = readingsOf(text, readCell);
  const [value] = found;
  return value && isPercent(text) ? [value, value / 100] : found;
}

export type CellProblem = 'nothing' | 'notANumber' | 'unclear' | 'tooLarge';

export function judgeCell(text: string): { readonly value: number } | { readonly problem: CellProblem } {
  if (seen(text) === '') return { problem: 'nothing' };
  const [value, other] = readings(text);
  if (value === undefined) return { problem: 'notANumber' };
  if (other !== undefined) return { problem: 'unclear' };
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
  const whole = seen(typed);
  const text = whole.length > 20 ? `${whole.slice(0, 19)}…` : whole;
  const most = plain(LIMITS.coordinate);
  const [one = '', other = ''] = readings(typed).map(shownNumber);
  if (row === NEW) {
    if (problem === 'unclear') return words.newUnclear(name, text, one, other);
    return problem === 'tooLarge' ? words.newTooLarge(name, text, most) : words.newNotANumber(name, text);
  }
  const where = [String(row), name] as const;
  switch (problem) {
    case 'nothing':
      return words.nothing(...where);
    case 'unclear':
      return words.unclear(...where, text, one, other);
    case 'tooLarge':
      return words.tooLarge(...where, text, most);
    case 'notANumber':
      return words.notANumber(...where, text);
  }
}
