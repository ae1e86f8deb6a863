/**
 * Reads a cell as a number, to the nearest double. Most cells are digits and a mark: up to 15 digits are an exact whole number, and
 * dividing it by an exact power of ten rounds once, so the result is the one that `Number` gives (Clinger, *How to read floating
 * point numbers accurately*, 1990) without a string being made. All else is rewritten and left to `Number`.
 */
import type { DecimalMark } from './table.ts';

const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
/** No number needs more characters to be told from its neighbors, with room to spare. */
const LONGEST = 400;

/** The number in a span of text: NaN when it is none, ±Infinity when it is too large for a double. */
export type NumberReader = (text: string, start: number, end: number) => number;

const POINT_READER = makeReader('.');
const COMMA_READER = makeReader(',');

export function numberReader(decimal: DecimalMark): NumberReader {
  return decimal === ',' ? COMMA_READER : POINT_READER;
}

function makeReader(decimal: DecimalMark): NumberReader {
  const mark = decimal.charCodeAt(0);
  const slowly = slowReader(decimal);
  return (text, from, to) => {
    let start = from;
    let end = to;
    while (start < end && text.charCodeAt(start) === 32) start++;
    while (start < end && text.charCodeAt(end - 1) === 32) end--;
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
      else if (code === mark && markAt < 0) markAt = at;
      else return slowly(text, start, end);
    }
    const digits = end - first - (markAt < 0 ? 0 : 1);
    if (digits < 1 || end - start > LONGEST) return slowly(text, start, end);
    if (digits > 15) return Number(text.slice(start, end).replace(',', '.'));
    const value = markAt < 0 ? whole : whole / (POWERS[end - markAt - 1] as number);
    return negative ? -value : value;
  };
}

function slowReader(decimal: DecimalMark): NumberReader {
  const group = decimal === '.' ? ',' : '.';
  // Groups of three after one to three digits that do not begin with 0, all set apart by the same character.
  const whole = `[1-9]\\d{0,2}(?:([${group}\\s'’])\\d{3})(?:\\3\\d{3})*|\\d+`;
  const number = new RegExp(
    `^([+\\-−–]?)\\s?[$€£¥]?\\s?((?:${whole})?)(?:[${decimal}](\\d*))?(?:e([+\\-−]?\\d+))?\\s?[$€£¥%]?$`,
    'i',
  );
  return (text, start, end) => {
    if (end - start > LONGEST) return Number.NaN;
    const found = number.exec(text.slice(start, end).trim());
    if (!found) return Number.NaN;
    const [, sign = '', before = '', , after = '', exponent = ''] = found;
    if (before === '' && after === '') return Number.NaN;
    const digits = before.replace(/\D/g, '');
    const value = Number(`${digits || '0'}.${after || '0'}e${exponent.replace('−', '-') || '0'}`);
    return sign === '' || sign === '+' ? value : -value;
  };
}

const MISSING = new Set(
  ['', 'na', 'n/a', 'n.a.', 'nan', 'null', 'none', '-', '–', '—', '.', '?'].concat([
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
  return cell.length < 8 && MISSING.has(cell.trim().toLowerCase());
}
