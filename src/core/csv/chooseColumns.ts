/** Two columns of a table as observations, with the rows that cannot be points and why each of them cannot. */
import type { LineData } from '../observations.ts';
import { type Column, type Table, textAt } from './table.ts';

export interface LeftOut {
  /** As the source counts it. */
  readonly row: number;
  readonly column: string;
  readonly why: 'missing' | 'notANumber' | 'tooLarge';
  /** What stands there, cut to 40 characters. */
  readonly text: string;
}

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

const MOST_LISTED = 100;
const LONGEST_TEXT = 40;

/** The points that the columns x and y, counted from 0, make; or why they make none. */
export function chooseColumns(
  table: Table,
  { x, y }: { readonly x: number; readonly y: number },
): ChosenColumns | { readonly problem: ChoiceProblem } {
  const pair: Column[] = [];
  for (const index of [x, y]) {
    const column = table.columns[index];
    if (!column) return { problem: { code: 'noSuchColumn', column: index } };
    if (column.kind === 'text') return { problem: textProblem(table, column) };
    pair.push(column);
  }
  const data = { x: [] as number[], y: [] as number[] };
  const rows: number[] = [];
  const leftOut: LeftOut[] = [];
  const [xs, ys] = pair as [Column, Column];
  for (let i = 0; i < table.rowCount; i++) {
    const valueX = xs.values[i] as number;
    const valueY = ys.values[i] as number;
    if (!Number.isNaN(valueX) && !Number.isNaN(valueY)) {
      data.x.push(valueX);
      data.y.push(valueY);
      rows.push(table.sourceRows[i] as number);
    } else if (leftOut.length < MOST_LISTED) {
      leftOut.push(reasonOf(Number.isNaN(valueX) ? xs : ys, i, table.sourceRows[i] as number));
    }
  }
  if (rows.length === 0) return { problem: { code: 'noPoints', row: table.sourceRows[0] ?? 1 } };
  return { data, rows, leftOutCount: table.rowCount - rows.length, leftOut };
}

function reasonOf(column: Column, index: number, row: number): LeftOut {
  const text = textAt(column, index).slice(0, LONGEST_TEXT);
  const huge = /^[-+−]?[\d.,]+(e\+?\d+)?$/i.test(text) && !Number.isFinite(Number(text.replace('−', '-')));
  const why = text === '' ? 'missing' : huge ? 'tooLarge' : 'notANumber';
  return { row, column: column.name, why, text };
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
