/** A block of cells, copied from a spreadsheet, laid over a table of points from one of its cells on. */
import type { LineData } from '../../../core/observations.ts';
import { readNumber } from '../../../i18n/format.ts';
import { LIMITS } from '../../../run/playground/state.ts';

export type Pasted =
  | { readonly data: LineData; readonly rows: number }
  /** `row` counts the rows of the block from 1. */
  | { readonly problem: 'notANumber'; readonly row: number; readonly text: string }
  | { readonly problem: 'onlyOne'; readonly row: number }
  | { readonly problem: 'tooMany' };

/** Whether a text is more than one cell. */
export const isBlock = (text: string): boolean => /[\t\n\r]/.test(text.trim());

/** @param at the cell where the block begins: a row from 0, which may be the one after the last, and 0 for x or 1 for y */
export function pasteBlock(
  { x, y }: LineData,
  at: { readonly row: number; readonly column: 0 | 1 },
  text: string,
): Pasted {
  const all = text
    .replace(/[\r\n]+$/, '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.split('\t').slice(0, 2 - at.column));
  // Names above the numbers are passed over.
  const named = all.length > 1 && (all[0] ?? []).every((cell) => readNumber(cell) === null);
  const columns: readonly [number[], number[]] = [[...x], [...y]];
  for (const [i, cells] of all.entries()) {
    if (named && i === 0) continue;
    const row = at.row + i - (named ? 1 : 0);
    if (row >= LIMITS.points) return { problem: 'tooMany' };
    if (row >= columns[0].length && cells.length < 2) return { problem: 'onlyOne', row: i + 1 };
    for (const [j, cell] of cells.entries()) {
      const value = readNumber(cell);
      if (value === null || Math.abs(value) > LIMITS.coordinate)
        return { problem: 'notANumber', row: i + 1, text: cell.trim().slice(0, 40) };
      const column = columns[at.column + j];
      if (column) column[row] = value;
    }
  }
  return { data: { x: columns[0], y: columns[1] }, rows: all.length - (named ? 1 : 0) };
}
