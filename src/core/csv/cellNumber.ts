/**
 * Reads a cell as a number both ways, with a point and with a comma before the decimals, to the nearest double. Most cells are digits
 * and a mark: up to 15 digits are an exact whole number, and dividing it by an exact power of ten rounds once, so the result is the one
 * that `Number` gives (Clinger, *How to read floating point numbers accurately*, 1990) without a string being made. All else is left to
 * `readUsual`, which says the same of these cells, only later.
 */
import { type DecimalMark, readUsual, seen, usual } from '../numberText.ts';

const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
/** No number needs more characters to be told from its neighbors, with room to spare. */
const LONGEST = 400;
/** A letter that is in no number: any but the e and the x before a power of ten. */
const WORD = /[a-df-wyz]/i;
const POINT = 46;
const COMMA = 44;

/**
 * The number of a cell as spreadsheets write them: with a sign of money before or after it, with percent after it (10% is 10), and with
 * parentheses round it or a minus after it where it is negative.
 */
export const readCell = (text: string, decimal: DecimalMark): number => readUsual(bare(text), decimal);

function bare(text: string): string {
  return usual(text)
    .replace(/^([-+(]*)\s?\p{Sc}\s?|\s?(?:\p{Sc}|[%٪])(?=[-)]?$)/u, '$1')
    .replace(/^\(\s?([^-+(].*?)\s?\)$|^([^-+(].*)-$/, '-$1$2');
}

/** Whether a cell is written in percent. */
export const isPercent = (cell: string): boolean => /[%％٪]/.test(cell);

export class CellReader {
  /** The cell last read, with a point before the decimals and with a comma: NaN where it is no number, infinite where it is too large. */
  point = Number.NaN;
  comma = Number.NaN;
  /** Whether it was nothing but digits, a sign and a mark. */
  bare = false;

  read(text: string, from: number, to: number): void {
    let start = from;
    let end = to;
    while (start < end && text.charCodeAt(start) === 32) start++;
    while (start < end && text.charCodeAt(end - 1) === 32) end--;
    this.bare = this.quickly(text, start, end);
    if (!this.bare) this.slowly(text.slice(start, end));
  }

  /** Reads digits with a sign and a mark; false where it is anything else. */
  private quickly(text: string, start: number, end: number): boolean {
    let at = start;
    let code = text.charCodeAt(at);
    const negative = code === 45;
    if (negative || code === 43) at++;
    const first = at;
    let whole = 0;
    let markAt = -1;
    for (; at < end; at++) {
      code = text.charCodeAt(at);
      if (code >= 48 && code <= 57) whole = whole * 10 + (code - 48);
      else if (markAt < 0 && (code === POINT || code === COMMA)) markAt = at;
      else return false;
    }
    const digits = end - first - (markAt < 0 ? 0 : 1);
    if (digits < 1 || digits > LONGEST) return false;
    if (digits > 15) whole = Number(text.slice(first, end).replace(',', '.'));
    const asWhole = negative ? -whole : whole;
    if (markAt < 0) {
      this.point = asWhole;
      this.comma = asWhole;
      return true;
    }
    const decimals = end - markAt - 1;
    const before = markAt - first;
    const value = digits > 15 ? asWhole : asWhole / (POWERS[decimals] as number);
    // A group of three after one to three digits that do not begin with 0.
    const grouped = decimals === 3 && before > 0 && before < 4 && text.charCodeAt(first) !== 48;
    const other = grouped ? asWhole : Number.NaN;
    const isPoint = text.charCodeAt(markAt) === POINT;
    this.point = isPoint ? value : other;
    this.comma = isPoint ? other : value;
    return true;
  }

  private slowly(cell: string): void {
    const none = cell.length > LONGEST || WORD.test(cell) || !/\p{Nd}/u.test(cell);
    const text = none ? '' : bare(cell);
    this.point = readUsual(text, '.');
    this.comma = readUsual(text, ',');
  }

  /** The cell last read, with this mark before the decimals. */
  by(decimal: DecimalMark): number {
    return decimal === ',' ? this.comma : this.point;
  }
}

const MISSING = new Set(
  ['', 'na', 'n/a', 'n.a.', 'nan', 'null', 'none', '-', '–', '—', '−', '.', '?'].concat([
    '#n/a',
    '#div/0!',
    '#value!',
    '#ref!',
    '#name?',
    '#num!',
    '#null!',
  ]),
);

/** Whether a cell that should hold a number says that there is none. */
export function saysMissing(cell: string): boolean {
  return cell.length < 20 && MISSING.has(seen(cell).toLowerCase());
}
