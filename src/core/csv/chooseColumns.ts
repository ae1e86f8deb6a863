/** Two columns of a table as observations, with the rows that cannot be points and why each of them cannot. */

import { type DecimalMark, seen } from '../numberText.ts';
import type { LineData } from '../observations.ts';
import { readCell } from './cellNumber.ts';
import { otherMark } from './columnBuilder.ts';
import { type Column, type Table, textAt } from './table.ts';

export type LeftOut = {
  /** As the source counts it. */
  readonly row: number;
  readonly column: string;
  /** What stands there, cut to 40 characters. */
  readonly text: string;
} & Reason;

export type Reason =
  | { readonly why: 'missing' | 'notANumber' }
  /** It would be a number if another mark came before the decimals than does in its column. */
  | { readonly why: 'otherMark'; readonly decimal: DecimalMark }
  /** `most`: the largest that is not left out. */
  | { readonly why: 'tooLarge'; readonly most: number };

export interface ChosenColumns {
  readonly data: LineData;
  /** For each point its row in the source. */
  readonly rows: readonly number[];
  readonly leftOutCount: number;
  /** The first hundred of them. */
  readonly leftOut: readonly LeftOut[];
}

export type ChoiceProblem =
  | { readonly code: 'noSuchColumn'; readonly column: number }
  | { readonly code: 'textColumn'; readonly column: string; readonly row: number; readonly text: string }
  | { readonly code: 'noPoints'; readonly row: number };

/** @public what a table must still know of a column's words for this */
export const MOST_LISTED = 100;
const LONGEST_TEXT = 40;

export interface Choice {
  /** The columns, counted from 0. */
  readonly x: number;
  readonly y: number;
  /** Numbers beyond this in size are left out as too large. */
  readonly largest?: number;
}

/** The points that two columns make; or why they make none. */
export function chooseColumns(
  table: Table,
  choice: Choice,
): ChosenColumns | { readonly problem: ChoiceProblem } {
  const pieces = choosing(table, choice, Number.POSITIVE_INFINITY);
  let step = pieces.next();
  while (!step.done) step = pieces.next();
  return step.value;
}

/** The same, so many rows at a time: whoever asks may do something else in between. */
export function* choosing(
  table: Table,
  { x, y, largest = Number.MAX_VALUE }: Choice,
  rowsAtATime: number,
): Generator<undefined, ChosenColumns | { readonly problem: ChoiceProblem }> {
  const pair: Column[] = [];
  for (const index of [x, y]) {
    const column = table.columns[index];
    if (!column) return { problem: { code: 'noSuchColumn', column: index } };
    if (column.kind === 'text') return { problem: textProblem(table, column) };
    pair.push(column);
  }
  const chosen: Chosen = { data: { x: [], y: [] }, rows: [], leftOut: [] };
  const [xs, ys] = pair as [Column, Column];
  for (let from = 0; from < table.rowCount; from += rowsAtATime) {
    if (from > 0) yield;
    take(chosen, { table, xs, ys, largest, from, to: Math.min(table.rowCount, from + rowsAtATime) });
  }
  const { data, rows, leftOut } = chosen;
  if (rows.length === 0) return { problem: { code: 'noPoints', row: table.sourceRows[0] ?? 1 } };
  return { data, rows, leftOutCount: table.rowCount - rows.length, leftOut };
}

interface Chosen {
  readonly data: { readonly x: number[]; readonly y: number[] };
  readonly rows: number[];
  readonly leftOut: LeftOut[];
}

interface Piece {
  readonly table: Table;
  readonly xs: Column;
  readonly ys: Column;
  readonly largest: number;
  readonly from: number;
  readonly to: number;
}

function take({ data, rows, leftOut }: Chosen, { table, xs, ys, largest, from, to }: Piece): void {
  const { sourceRows } = table;
  // Where a value is NaN the comparison fails as well.
  for (let i = from; i < to; i++) {
    const valueX = xs.values[i] as number;
    const valueY = ys.values[i] as number;
    const goodX = Math.abs(valueX) <= largest;
    if (goodX && Math.abs(valueY) <= largest) {
      data.x.push(valueX);
      data.y.push(valueY);
      rows.push(sourceRows[i] as number);
    } else if (leftOut.length < MOST_LISTED) {
      leftOut.push(reasonOf(goodX ? ys : xs, i, sourceRows[i] as number, largest));
    }
  }
}

function reasonOf(column: Column, index: number, row: number, most: number): LeftOut {
  const text = textAt(column, index);
  return {
    row,
    column: column.name,
    text: seen(text).slice(0, LONGEST_TEXT),
    ...why(text, column.values[index] ?? Number.NaN, column.decimal, most),
  };
}

function why(text: string, value: number, decimal: DecimalMark, most: number): Reason {
  if (text === '') return { why: 'missing' };
  const isNumber = (mark: DecimalMark) => !Number.isNaN(readCell(text, mark));
  if (!Number.isNaN(value) || isNumber(decimal)) return { why: 'tooLarge', most };
  return isNumber(otherMark(decimal)) ? { why: 'otherMark', decimal } : { why: 'notANumber' };
}

function textProblem({ sourceRows }: Table, column: Column): ChoiceProblem {
  const first = Math.max(0, column.wordOf?.findIndex((word) => word >= 0) ?? 0);
  return {
    code: 'textColumn',
    column: column.name,
    row: sourceRows[first] ?? 1,
    text: textAt(column, first).slice(0, LONGEST_TEXT),
  };
}
