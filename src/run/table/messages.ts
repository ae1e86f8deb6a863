/** What the page and the worker that reads tables say to each other, and what a table is once it has come over. */
import type { CsvOptions, CsvProblem, Table } from '../../core/csv/index.ts';

/** What is read: a file, or text that was pasted. */
export type TableSource = Blob | string;

export interface TableAsk {
  readonly source: TableSource;
  readonly options: CsvOptions;
}

export interface TableProgress {
  /** Bytes read so far, and of how many; for text that was pasted, characters. */
  readonly done: number;
  readonly total: number;
  readonly rows: number;
}

/** The first and the last rows, cell by cell, as they were read. */
export interface Preview {
  readonly first: readonly (readonly string[])[];
  readonly last: readonly (readonly string[])[];
}

/** A table of which the words are left out, but for the first of each column, which the sentences need. */
export interface ReadTable extends Table {
  readonly preview: Preview;
}

/** Too much: larger than is read at all. Unreadable: the file is gone, or may not be read. */
export type TableProblem =
  | CsvProblem
  | { readonly code: 'tooMuch'; readonly bytes: number; readonly most: number }
  | { readonly code: 'unreadable' };

export type TableAnswer = { readonly table: ReadTable } | { readonly problem: TableProblem };

export type TableTell =
  | { readonly kind: 'progress'; readonly progress: TableProgress }
  | { readonly kind: 'answer'; readonly answer: TableAnswer };
