/**
 * Finds out how a file was written, from its first rows. The delimiter is the one under which the rows agree on their number of cells
 * and the cells are numbers; the decimal mark is the one that the numbers give evidence for.
 */
import { numberReader, saysMissing } from './cellNumber.ts';
import { isBlank, RecordScanner } from './records.ts';
import type { DecimalMark, Delimiter } from './table.ts';

/** Where two fit equally well, the earlier wins. */
const CANDIDATES: readonly Delimiter[] = ['\t', ',', ';', '|'];
const SAMPLE_ROWS = 200;

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

/** The delimiter that fits the text best; a comma when none splits it. */
export function findDelimiter(text: string, final: boolean): Delimiter {
  let found: Delimiter | null = null;
  let best = 0;
  for (const delimiter of CANDIDATES) {
    if (!text.includes(delimiter)) continue;
    const fit = fitOf(sampleRows(text, delimiter, final));
    if (fit > best) [best, found] = [fit, delimiter];
  }
  if (found) return found;
  // Columns set apart by spaces: only where nearly all of it is numbers, since words hold spaces too.
  return fitOf(sampleRows(text, ' ', final)) > 2.4 ? ' ' : ',';
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

export function isNumber(cell: string): boolean {
  return !Number.isNaN(readAs(cell, '.')) || !Number.isNaN(readAs(cell, ','));
}

export function readAs(cell: string, decimal: DecimalMark): number {
  return numberReader(decimal)(cell, 0, cell.length);
}

export interface FoundMark {
  readonly decimal: DecimalMark;
  /** A cell that could be read either way, where nothing in the file settled it. */
  readonly unclear: string | null;
}

/** The decimal mark that the cells give evidence for. */
export function findMark(rows: readonly (readonly string[])[], delimiter: Delimiter): FoundMark {
  const votes = { ',': 0, '.': 0 };
  let unclearComma: string | null = null;
  for (const cell of rows.flat()) {
    if (!/[.,]/.test(cell)) continue;
    const asPoint = readAs(cell, '.');
    const asComma = readAs(cell, ',');
    if (Number.isNaN(asPoint) && Number.isNaN(asComma)) continue;
    if (Number.isNaN(asPoint)) votes[',']++;
    else if (Number.isNaN(asComma)) votes['.']++;
    else if (cell.includes(',')) unclearComma ??= cell;
  }
  if (votes[','] !== votes['.']) return { decimal: votes[','] > votes['.'] ? ',' : '.', unclear: null };
  if (unclearComma === null) return { decimal: '.', unclear: null };
  // Programs write semicolons where the comma is taken for decimals; commas and tabs say nothing of the kind.
  return { decimal: delimiter === ';' ? ',' : '.', unclear: delimiter === ',' ? null : unclearComma };
}

/** Whether the first row names the columns: a word above numbers says so, a number above numbers says no. */
export function findHeader(rows: readonly (readonly string[])[], decimal: DecimalMark): boolean {
  const [first = [], ...rest] = rows;
  const reads = (cell: string) => !Number.isNaN(readAs(cell, decimal));
  let names = 0;
  let numbers = 0;
  first.forEach((cell, i) => {
    if (saysMissing(cell)) return;
    const below = rest.map((row) => row[i] ?? '').filter((one) => !saysMissing(one));
    const mostlyNumbers = below.filter(reads).length * 2 > below.length;
    if (reads(cell)) numbers++;
    else if (mostlyNumbers) names++;
  });
  return names > numbers || (numbers === 0 && first.some((cell) => !saysMissing(cell)));
}
