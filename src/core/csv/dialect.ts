/**
 * Finds out how a file was written, from its first rows. The delimiter is the one under which the rows agree on their number of cells
 * and the cells are numbers; the decimal mark is the one that the numbers give evidence for.
 */
import { type DecimalMark, seen } from '../numberText.ts';
import { CellReader, readCell, saysMissing } from './cellNumber.ts';
import { isBlank, RecordScanner } from './records.ts';
import type { Between, Delimiter } from './table.ts';

/** Where two fit equally well, the earlier wins. */
const CANDIDATES: readonly Delimiter[] = ['\t', ',', ';', '|'];
const SAMPLE_ROWS = 200;
/** The fit of rows of which most have as many cells, nearly all of them numbers. */
const NEARLY = 2.4;

/** The cells of the first rows, without blank rows and comments. `final`: the text is all there is. */
export function sampleRows(text: string, delimiter: Delimiter, final: boolean): string[][] {
  const scanner = new RecordScanner(delimiter);
  const rows: string[][] = [];
  for (let at = 0; at < text.length && rows.length < SAMPLE_ROWS; ) {
    const next = scanner.next(text, at, final);
    if (next < 0) break;
    if (!isBlank(scanner, text) && !isComment(text, at, delimiter)) {
      const cells: string[] = [];
      for (let i = 0; i < scanner.count; i++) cells.push(scanner.cell(text, i));
      rows.push(cells);
    }
    at = next;
  }
  return rows;
}

/** Whether a record is a remark: it begins with # but is neither a cell that is # alone nor one of a spreadsheet's errors. */
export function isComment(text: string, at: number, delimiter: string): boolean {
  if (text.charCodeAt(at) !== 35 || text[at + 1] === delimiter) return false;
  return !/^#(n\/a|div\/0!|value!|ref!|name\?|num!|null!)/i.test(text.slice(at, at + 8));
}

/** How many cells a row has up to the last that is filled. */
function widthOf(row: readonly string[]): number {
  return row.findLastIndex((cell) => cell !== '') + 1;
}

/** The number of cells that most rows have, up to the last that is filled. */
export function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const length of rows.map(widthOf)) counts.set(length, (counts.get(length) ?? 0) + 1);
  let best = 0;
  let width = 0;
  for (const [length, count] of counts) {
    if (count > best || (count === best && length > width)) [best, width] = [count, length];
  }
  return width;
}

export interface FoundDelimiter {
  readonly delimiter: Delimiter;
  /** A comma or a space that could stand between cells or be part of a number. */
  readonly doubtful: Doubtful | null;
}

interface Doubtful extends Between {
  /** `either`: nothing speaks for the one or the other. */
  readonly takenFor: 'cells' | 'number' | 'either';
}

/** The delimiter that fits the text best; a comma when none splits it. */
export function findDelimiter(text: string, final: boolean): FoundDelimiter {
  let found: Delimiter | null = null;
  let best = 0;
  for (const delimiter of CANDIDATES) {
    if (!text.includes(delimiter)) continue;
    const fit = fitOf(sampleRows(text, delimiter, final));
    if (fit > best) [best, found] = [fit, delimiter];
  }
  // Columns set apart by spaces: only where nearly all of it is numbers, since words hold spaces too.
  if (!found && fitOf(sampleRows(text, ' ', final)) > NEARLY) found = ' ';
  if (found !== ',' && found !== ' ') return { delimiter: found ?? ',', doubtful: null };
  return whole(sampleRows(text, found, final), found);
}

/**
 * Each row as a whole may be a number as well: 1,5 and 1 234. Rows that are not even, or that have one name above them, are numbers, as
 * of a column that was copied; then nothing stands between cells, for which a tab will do. Where each row could be a number with its
 * thousands set apart, it is as likely as not.
 */
function whole(rows: readonly (readonly string[])[], mark: ',' | ' '): FoundDelimiter {
  const [first = [], ...rest] = rows;
  const named = first.length === 1 && !isNumber(first[0] ?? '');
  const below = (named ? rest : rows).filter((row) => row.length > 1 || !saysMissing(row[0] ?? ''));
  const split = below.find((row) => row.length > 1);
  if (!split || !below.every((row) => isNumber(row.join(mark)))) return { delimiter: mark, doubtful: null };
  const text = split.map(seen).join(mark);
  const even = !named && below.every((row) => row.length === first.length);
  const grouped = below.every((row) => !Number.isNaN(readCell(row.join(mark), '.')));
  return {
    delimiter: even ? mark : '\t',
    doubtful: { mark, text, takenFor: !even ? 'number' : grouped ? 'either' : 'cells' },
  };
}

/** 0 where the text is not split, up to 3 where every row has as many cells and every cell is a number. */
function fitOf(rows: readonly (readonly string[])[]): number {
  const width = usualWidth(rows.filter((row) => widthOf(row) > 1));
  if (width < 2) return 0;
  const even = rows.filter((row) => widthOf(row) === width);
  const shorter = rows.filter((row) => widthOf(row) > 1 && widthOf(row) < width);
  const cells = (even.length > 1 ? even.slice(1) : even).flat().filter((cell) => !saysMissing(cell));
  const numbers = cells.filter(isNumber).length;
  const agreement = (even.length + shorter.length / 2) / rows.length;
  return agreement * (1 + (2 * numbers) / Math.max(1, cells.length));
}

const READER = new CellReader();

/** Whether a cell is a number with either mark. */
export function isNumber(cell: string): boolean {
  READER.read(cell, 0, cell.length);
  return !Number.isNaN(READER.point) || !Number.isNaN(READER.comma);
}

/** How many of some cells are numbers with a point before the decimals alone, and how many with a comma alone. */
export function votesOf(cells: readonly string[]): { readonly point: number; readonly comma: number } {
  let [point, comma] = [0, 0];
  for (const cell of cells) {
    READER.read(cell, 0, cell.length);
    const [isPoint, isComma] = [!Number.isNaN(READER.point), !Number.isNaN(READER.comma)];
    if (isPoint && !isComma) point++;
    if (isComma && !isPoint) comma++;
  }
  return { point, comma };
}

/** The mark that the first rows speak for. Programs write semicolons where the comma is taken for decimals. */
export function findMark(rows: readonly (readonly string[])[], delimiter: Delimiter): DecimalMark {
  const { point, comma } = votesOf(rows.flat());
  return comma > point || (comma === point && delimiter === ';') ? ',' : '.';
}
