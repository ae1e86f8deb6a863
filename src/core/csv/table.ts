/**
 * What a file of comma-separated values becomes: columns by name, each of numbers or of text, and the row of the source that each
 * entry came from. Rows are counted from 1 as a spreadsheet counts them: blank lines, comments and the header have numbers too, and a
 * quoted cell with line breaks inside is one row. Plain data, so that a worker can send it.
 */
import type { DecimalMark } from '../numberText.ts';

export type Delimiter = ',' | ';' | '\t' | '|' | ' ';

/** How a file was, or should be, read. */
export interface Dialect {
  readonly delimiter: Delimiter;
  /** What comes before the decimals where a column does not settle that itself. */
  readonly decimal: DecimalMark;
  /** Whether the first row holds the names of the columns. */
  readonly header: boolean;
}

export interface Column {
  /** As the file has it; empty when it has none. No two columns share a name that is not empty. */
  readonly name: string;
  readonly kind: 'number' | 'text';
  /** What comes before its decimals. */
  readonly decimal: DecimalMark;
  /** A column of numbers: one for each row, NaN where there is none. A column of text: empty. */
  readonly values: Float64Array;
  /** For each row which of `words` stands there, −1 for none; null when the column has no words at all. */
  readonly wordOf: Int32Array | null;
  readonly words: readonly string[];
  readonly missing: number;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rowCount: number;
  /** For each row its number in the source. */
  readonly sourceRows: Uint32Array;
  readonly dialect: Dialect;
  /** The columns of which nothing tells the decimal mark: `dialect` has a guess, and who brought the table must say. */
  readonly unclear: readonly Unclear[];
  /** What stands between cells, as the table was read, where it is as likely to be part of numbers: who brought it must say that, too. */
  readonly between: Between | null;
  readonly notes: readonly CsvNote[];
}

/** What a reader ought to know about how the table came to be, although it is one. */
export type CsvNote =
  | { readonly code: 'comments'; readonly count: number }
  /** Lines above the table: a title, the name of an experiment. */
  | { readonly code: 'titleLines'; readonly count: number }
  /** Rows with more cells than there are columns; `row` is the first. */
  | { readonly code: 'wideRowsLeftOut'; readonly count: number; readonly row: number }
  | { readonly code: 'firstRowsOnly'; readonly count: number }
  /** The first row could be names or numbers: 2019, 2020, 2021. */
  | { readonly code: 'firstRow'; readonly text: string; readonly takenFor: 'names' | 'numbers' }
  /** A comma or a space that could stand between cells or be part of a number: each row as a whole reads as one. */
  | ({ readonly code: 'markOrNumber'; readonly takenFor: 'cells' | 'number' } & Between)
  /** A number that another mark would make another one, and what it is taken for. */
  | ({ readonly code: 'takenFor'; readonly text: string; readonly value: number } & OfColumn)
  /** A column that is written in another way than the rest. */
  | ({ readonly code: 'ownMark'; readonly decimal: DecimalMark } & OfColumn)
  | ({ readonly code: 'percent'; readonly text: string; readonly value: number } & OfColumn);

interface OfColumn {
  /** Its name, which may be empty, and its place, from 0. */
  readonly column: string;
  readonly place: number;
}

/** A comma or a space that could stand between cells or be part of a number, and the first row that has one. */
export interface Between {
  readonly mark: ',' | ' ';
  readonly text: string;
}

/** A column whose numbers could each be either of two. */
export interface Unclear {
  readonly column: number;
  /** Its first cell of that kind, and what it is with a point and with a comma before the decimals. */
  readonly text: string;
  readonly point: number;
  readonly comma: number;
}

/** Why there is no table. */
export type CsvProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'workbook' }
  | { readonly code: 'notText' }
  | { readonly code: 'onlyNames'; readonly row: number }
  | { readonly code: 'openQuote'; readonly row: number }
  | { readonly code: 'rowTooLong'; readonly row: number; readonly most: number }
  | { readonly code: 'tooManyColumns'; readonly row: number; readonly count: number; readonly most: number }
  | {
      readonly code: 'tooManyCells';
      readonly row: number;
      readonly count: number;
      readonly columns: number;
    };

export type CsvResult = { readonly table: Table } | { readonly problem: CsvProblem };

/** The text that stands in a row of a column, empty where nothing does. */
export function textAt(column: Column, row: number): string {
  const word = column.wordOf?.[row] ?? -1;
  if (word >= 0) return column.words[word] ?? '';
  const value = column.values[row];
  return value === undefined || Number.isNaN(value) ? '' : String(value);
}
