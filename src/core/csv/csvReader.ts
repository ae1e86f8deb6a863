/**
 * Reads comma-separated values as they arrive: `push` text in pieces of any size, then `finish`. The first rows decide how the file
 * is written; after that every row goes straight into its columns, so memory is that of the table and not of the text.
 */
import { type DecimalMark, seen } from '../numberText.ts';
import { saysMissing } from './cellNumber.ts';
import { ColumnBuilder } from './columnBuilder.ts';
import { findDelimiter, findMark, isComment, isNumber, sampleRows, usualWidth, votesOf } from './dialect.ts';
import { findHeader } from './header.ts';
import { settleMarks } from './marks.ts';
import { distinctNames, titleLinesAbove } from './names.ts';
import { isBlank, PLAIN, RecordScanner } from './records.ts';
import type { Between, CsvNote, CsvProblem, CsvResult, Delimiter, Dialect, Table } from './table.ts';

/** What the reader would otherwise find out by itself. */
export interface CsvOptions {
  readonly delimiter?: Delimiter | undefined;
  /** What comes before the decimals in columns that do not settle it. */
  readonly decimal?: DecimalMark | undefined;
  readonly header?: boolean | undefined;
  /** Rows beyond this are left out, with a note. */
  readonly mostRows?: number;
}

export const MOST_ROWS = 1_000_000;
export const MOST_COLUMNS = 1000;
/** A row longer than this is a quote that was never closed, or no table at all. */
export const LONGEST_ROW = 1_000_000;
const SAMPLE = 65_536;
/** Of what is quoted of a row. */
const LONGEST_TEXT = 60;

export class CsvReader {
  /** Rows of data so far. */
  rowCount = 0;
  private readonly options: CsvOptions;
  private buffer = '';
  /** The buffer must be this long before it is worth looking at: twice a row that was cut, so that no row is read over and over. */
  private wanted = SAMPLE;
  private scanner: RecordScanner | null = null;
  private dialect: Dialect = { delimiter: ',', decimal: '.', header: false };
  private columns: ColumnBuilder[] = [];
  private names: string[] = [];
  private sourceRows = new Uint32Array(256);
  private problem: CsvProblem | null = null;
  private full = false;
  private readonly notes: CsvNote[] = [];
  private between: Between | null = null;
  /** Rows of the source that were passed, and what some of them were. */
  private passed = 0;
  private comments = 0;
  private titleLines = 0;
  private needsHeader = false;
  private headerRow = 0;
  private wide = { count: 0, row: 0, cells: 0 };

  constructor(options: CsvOptions = {}) {
    this.options = options;
  }

  /** Whether more text would change nothing: there is a problem, or the table is full. */
  get done(): boolean {
    return this.problem !== null || this.full;
  }

  /** Takes the next piece of the text. */
  push(text: string): void {
    if (this.done) return;
    this.buffer += text;
    if (this.buffer.length >= this.wanted) this.drain(false);
  }

  /** The table, or the reason why there is none. Nothing may be pushed after it. */
  finish(): CsvResult {
    if (!this.done) this.drain(true);
    this.buffer = '';
    const problem = this.problem ?? this.problemAtEnd();
    return problem ? { problem } : { table: this.table() };
  }

  private drain(final: boolean): void {
    if (!this.scanner) this.begin(final);
    const { scanner, buffer } = this;
    let at = 0;
    while (scanner && at < buffer.length && !this.done) {
      const next = scanner.next(buffer, at, final);
      if (next < 0) {
        if (final || buffer.length - at > LONGEST_ROW) this.problem = this.cutShort(scanner.insideQuotes);
        break;
      }
      if (next - at > LONGEST_ROW) {
        this.problem = this.cutShort(false);
        break;
      }
      this.passed++;
      this.record(scanner, at);
      at = next;
    }
    this.buffer = buffer.slice(at);
    this.wanted = Math.max(1, this.buffer.length * 2);
  }

  private cutShort(insideQuotes: boolean): CsvProblem {
    const row = this.passed + 1;
    return insideQuotes ? { code: 'openQuote', row } : { code: 'rowTooLong', row, most: LONGEST_ROW };
  }

  /** Looks at the first rows and settles how the file is written. */
  private begin(final: boolean): void {
    if (this.buffer.charCodeAt(0) === 0xfeff) this.buffer = this.buffer.slice(1);
    const declared = /^sep=([,;\t| ])\r?\n/.exec(this.buffer);
    if (declared) {
      this.buffer = this.buffer.slice(declared[0].length);
      this.passed++;
    }
    const { buffer, options } = this;
    const sample = buffer.slice(0, SAMPLE);
    if (sample.startsWith('PK\u0003\u0004')) this.problem = { code: 'workbook' };
    else if (sample.includes('\0')) this.problem = { code: 'notText' };
    const whole = final && sample.length === buffer.length;
    const told = options.delimiter ?? (declared?.[1] as Delimiter | undefined);
    const { delimiter, doubtful } = told ? { delimiter: told, doubtful: null } : findDelimiter(sample, whole);
    if (doubtful) {
      const { takenFor, ...between } = doubtful;
      if (takenFor === 'either') this.between = between;
      else this.notes.push({ code: 'markOrNumber', takenFor, ...between });
    }
    const all = sampleRows(sample, delimiter, whole);
    this.titleLines = titleLinesAbove(all);
    if (this.titleLines > 0) this.notes.push({ code: 'titleLines', count: this.titleLines });
    const rows = all.slice(this.titleLines);
    const decimal = options.decimal ?? findMark(rows, delimiter);
    const found = findHeader(rows);
    const header = options.header ?? found.header;
    if (found.doubtful && options.header === undefined) {
      const text = (rows[0] ?? []).map(seen).join(', ').slice(0, LONGEST_TEXT);
      this.notes.push({ code: 'firstRow', text, takenFor: header ? 'names' : 'numbers' });
    }
    this.dialect = { delimiter, decimal, header };
    this.needsHeader = header;
    this.makeColumns(rows);
    this.scanner = new RecordScanner(delimiter);
  }

  private makeColumns(rows: readonly (readonly string[])[]): void {
    const { header, decimal } = this.dialect;
    const below = header ? rows.slice(1) : rows;
    const names = header ? [...(rows[0] ?? [])] : [];
    // R leaves the name of the row names away.
    if (header && below.length > 0 && usualWidth(below) === names.length + 1) names.unshift('');
    const width = header ? names.length : below.reduce((most, row) => Math.max(most, row.length), 0);
    if (width > MOST_COLUMNS) {
      this.problem = { code: 'tooManyColumns', row: this.passed + 1, count: width, most: MOST_COLUMNS };
      return;
    }
    this.names = distinctNames(Array.from({ length: width }, (_, i) => names[i] ?? ''));
    this.columns = this.names.map((_, i) => {
      const filled = below.map((row) => row[i] ?? '').filter((cell) => !saysMissing(cell));
      const { point, comma } = votesOf(filled);
      const mixed = point > 0 && comma > 0 ? this.options.decimal : undefined;
      const mark = mixed ?? (point > comma ? '.' : comma > point ? ',' : decimal);
      return new ColumnBuilder(filled.filter(isNumber).length * 2 < filled.length, mark);
    });
  }

  /** One record of the source: a remark, a title, the names, or a row of data. */
  private record(scanner: RecordScanner, at: number): void {
    const { buffer } = this;
    if (isBlank(scanner, buffer)) return;
    if (isComment(buffer, at, this.dialect.delimiter)) {
      this.comments++;
      return;
    }
    if (this.titleLines > 0) {
      this.titleLines--;
      return;
    }
    if (this.needsHeader) {
      this.needsHeader = false;
      this.headerRow = this.passed;
      return;
    }
    this.addRow(scanner);
  }

  private addRow(scanner: RecordScanner): void {
    const { buffer, columns } = this;
    const { count, starts, ends, marks } = scanner;
    for (let i = columns.length; i < count; i++) {
      if (scanner.cell(buffer, i) === '') continue;
      if (this.wide.count++ === 0) this.wide = { count: 1, row: this.passed, cells: i + 1 };
      return;
    }
    if (this.rowCount >= (this.options.mostRows ?? MOST_ROWS)) {
      this.full = true;
      this.notes.push({ code: 'firstRowsOnly', count: this.rowCount });
      return;
    }
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i] as ColumnBuilder;
      if (i >= count) column.addCell('');
      else if (marks[i] === PLAIN) column.addSpan(buffer, starts[i] as number, ends[i] as number);
      else column.addCell(scanner.cell(buffer, i));
    }
    if (this.rowCount === this.sourceRows.length) {
      const more = new Uint32Array(this.rowCount * 2);
      more.set(this.sourceRows);
      this.sourceRows = more;
    }
    this.sourceRows[this.rowCount++] = this.passed;
  }

  private problemAtEnd(): CsvProblem | null {
    const { wide, rowCount, columns } = this;
    if (wide.count > rowCount)
      return { code: 'tooManyCells', row: wide.row, count: wide.cells, columns: columns.length };
    if (rowCount > 0) return null;
    return this.headerRow > 0 ? { code: 'onlyNames', row: this.headerRow } : { code: 'empty' };
  }

  private table(): Table {
    const { rowCount, wide, comments, notes, dialect, names } = this;
    const told = this.options.decimal;
    const settled = settleMarks(this.columns, { dialect, told, names, rowCount });
    if (comments > 0) notes.push({ code: 'comments', count: comments });
    if (wide.count > 0) notes.push({ code: 'wideRowsLeftOut', count: wide.count, row: wide.row });
    return {
      columns: settled.columns,
      rowCount,
      sourceRows: this.sourceRows.slice(0, rowCount),
      dialect: { ...dialect, decimal: settled.decimal },
      unclear: settled.unclear,
      between: this.between,
      notes: [...notes, ...settled.notes],
    };
  }
}
