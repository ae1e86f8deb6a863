/** A block of cells, copied from a spreadsheet or typed, laid over a table of points from one of its cells on. */
import {
  type ChoiceProblem,
  type CsvNote,
  type CsvOptions,
  type CsvProblem,
  type CsvResult,
  chooseColumns,
  type LeftOut,
  readCell,
  readPasted,
} from '../../../core/csv/index.ts';
import { readingsOf } from '../../../core/numberText.ts';
import type { LineData } from '../../../core/observations.ts';
import { LIMITS } from '../../../run/playground/state.ts';
import { firstColumns } from './firstColumns.ts';
import { type Question, questionAbout } from './question.ts';

export type Pasted =
  /** `used` columns of numbers, of as many as there were. */
  | {
      readonly data: LineData;
      readonly rows: number;
      readonly used: 1 | 2;
      readonly of: number;
      readonly notes: readonly CsvNote[];
    }
  | { readonly problem: 'unclear'; readonly question: Question }
  /** A row that has no number where one is needed. Rows are counted as in the text, from 1. */
  | { readonly problem: 'row'; readonly left: LeftOut }
  | { readonly problem: 'gap' | 'onlyOne'; readonly row: number }
  | { readonly problem: 'tooMany' }
  | { readonly problem: 'noNumbers'; readonly why: ChoiceProblem }
  | { readonly problem: 'noTable'; readonly why: CsvProblem };

/** Whether a text is more than one cell. A number with a comma in it is one. */
export function isBlock(text: string): boolean {
  if (/[\t\n\r]/.test(text.trim())) return true;
  if (readingsOf(text, readCell).length > 0) return false;
  const read = readPasted(text);
  return 'table' in read && read.table.columns.filter(({ kind }) => kind === 'number').length > 1;
}

/**
 * Reads the block as any other table and lays its first columns of numbers over the points.
 * @param at the cell where the block begins: a row from 0, which may be the one after the last, and 0 for x or 1 for y
 * @param told how it is written, where it was asked
 */
export function pasteBlock(
  { x, y }: LineData,
  at: { readonly row: number; readonly column: 0 | 1 },
  text: string,
  told: CsvOptions = {},
): Pasted {
  const read = readFor(at.column, text, told);
  if ('problem' in read) return { problem: 'noTable', why: read.problem };
  const { table } = read;
  const [first, second] = firstColumns(table);
  const used = first === second || at.column === 1 ? 1 : 2;
  const places = used === 1 ? [first] : [first, second];
  const question = questionAbout(table, places);
  if (question) return { problem: 'unclear', question };
  const chosen = chooseColumns(table, {
    x: first,
    y: used === 1 ? first : second,
    largest: LIMITS.coordinate,
  });
  if ('problem' in chosen) return { problem: 'noNumbers', why: chosen.problem };
  const { rows, leftOut } = chosen;
  if (leftOut[0]) return { problem: 'row', left: leftOut[0] };
  // In a column alone a gap is a cell, and the numbers under it would move up.
  const gap = rows.findIndex((row, i) => used === 1 && i > 0 && row !== (rows[i - 1] as number) + 1);
  if (gap > 0) return { problem: 'gap', row: (rows[gap - 1] as number) + 1 };
  if (at.row + rows.length > LIMITS.points) return { problem: 'tooMany' };
  const fresh = x.length - at.row;
  if (used === 1 && rows.length > fresh) return { problem: 'onlyOne', row: rows[fresh] as number };
  const lay = (old: readonly number[], values: readonly number[]) => [
    ...old.slice(0, at.row),
    ...values,
    ...old.slice(at.row + values.length),
  ];
  return {
    data: {
      x: at.column === 0 ? lay(x, chosen.data.x) : x,
      y: at.column === 1 ? lay(y, chosen.data.x) : used === 2 ? lay(y, chosen.data.y) : y,
    },
    rows: rows.length,
    used,
    of: table.columns.filter(({ kind }) => kind === 'number').length,
    notes: table.notes,
  };
}

/** The table that a text is. Where one column is all that fits, a comma or a space that could be part of a number is. */
function readFor(column: 0 | 1, text: string, told: CsvOptions): CsvResult {
  const read = readPasted(text, told);
  if (column === 0 || 'problem' in read) return read;
  const { notes, between } = read.table;
  const note = notes.find((one) => one.code === 'markOrNumber' && one.takenFor === 'cells');
  if (!note && !between) return read;
  const again = readPasted(text, { ...told, delimiter: '\t' });
  if ('problem' in again || !note) return again;
  return {
    table: { ...again.table, notes: [{ ...note, takenFor: 'number' } as CsvNote, ...again.table.notes] },
  };
}
