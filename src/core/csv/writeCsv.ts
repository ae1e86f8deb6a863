/**
 * Writes columns as comma-separated values (RFC 4180). Every number is written with as many digits as it takes to read the same bits
 * again; NaN and the infinities become empty cells.
 */
import type { DecimalMark } from '../numberText.ts';
import type { Delimiter } from './table.ts';

export interface WrittenColumn {
  readonly name: string;
  readonly values: ArrayLike<number | string | null>;
}

export interface WriteOptions {
  readonly delimiter?: Delimiter;
  readonly decimal?: DecimalMark;
  readonly newline?: '\n' | '\r\n';
  /** A byte order mark, without which Excel takes the text for another encoding. */
  readonly mark?: boolean;
}

const ROWS_A_PIECE = 10_000;

/** The whole text. For a million rows take the pieces. */
export function writeCsv(columns: readonly WrittenColumn[], options: WriteOptions = {}): string {
  return [...csvPieces(columns, options)].join('');
}

/**
 * The text in pieces, the first with the names of the columns.
 * @throws when the columns differ in length
 */
export function* csvPieces(columns: readonly WrittenColumn[], options: WriteOptions = {}): Generator<string> {
  const { delimiter = ',', decimal = '.', newline = '\n', mark = false } = options;
  if (decimal === delimiter) throw new Error(`delimiter and decimal must differ; both are ${delimiter}`);
  const count = columns[0]?.values.length ?? 0;
  for (const { name, values } of columns) {
    if (values.length !== count) throw new Error(`column ${name} has ${values.length} rows, not ${count}`);
  }
  const write = (value: number | string | null): string => {
    if (typeof value === 'string') return quoteIfNeeded(value, delimiter);
    if (value === null || !Number.isFinite(value)) return '';
    const text = Object.is(value, -0) ? '-0' : String(value);
    return decimal === ',' ? text.replace('.', ',') : text;
  };
  const names = columns.map(({ name }) => write(name));
  let piece = (mark ? '\ufeff' : '') + (names.join('') === '' ? '' : line(names));
  for (let row = 0; row < count; row++) {
    piece += line(columns.map(({ values }) => write(values[row] as number | string | null)));
    if (row % ROWS_A_PIECE === ROWS_A_PIECE - 1) {
      yield piece;
      piece = '';
    }
  }
  yield piece;

  /** A line of nothing would be passed over as blank, so it says that its first cell is one. */
  function line(cells: string[]): string {
    if (cells.join('') === '') cells[0] = '""';
    return cells.join(delimiter) + newline;
  }
}

function quoteIfNeeded(text: string, delimiter: Delimiter): string {
  const needed = /["\r\n]|^[\s#\ufeff]|\s$|^sep=/.test(text) || text.includes(delimiter);
  return needed ? `"${text.replaceAll('"', '""')}"` : text;
}
