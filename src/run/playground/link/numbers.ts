/** Numbers as text that gives back the same bits: the shortest decimal that reads as the same double (ECMA-262, Number::toString). */
import { seen } from '../../../core/numberText.ts';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,4})?$/i;
const LONGEST = 400;

/** A finite number; minus zero too. */
export function writeNumber(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value).replace('e+', 'e');
}

/**
 * The number that a text is, or null: words, infinities and what is too large are none. A link has commas between its numbers, so they
 * are never in one; but it may have been written by hand, or have picked up marks on its way that nobody sees.
 */
export function readNumber(text: string): number | null {
  if (text.length > LONGEST) return null;
  const written = NUMBER.test(text) ? text : seen(text).replaceAll('−', '-');
  if (!NUMBER.test(written)) return null;
  const value = Number(written);
  return Number.isFinite(value) ? value : null;
}

export function writePairs(x: ArrayLike<number>, y: ArrayLike<number>): string {
  const pairs: string[] = [];
  for (let i = 0; i < x.length; i++)
    pairs.push(`${writeNumber(x[i] as number)},${writeNumber(y[i] as number)}`);
  return pairs.join(';');
}

export type ReadPairs =
  | { readonly x: readonly number[]; readonly y: readonly number[] }
  | { readonly at: number; readonly text: string }
  | { readonly tooMany: true };

/** Pairs as they are written, as two columns; or the first that is none. It looks no further than that, or than `most`. */
export function readPairs(text: string, { most, size }: { most: number; size: number }): ReadPairs {
  const x: number[] = [];
  const y: number[] = [];
  for (let from = 0; from < text.length; ) {
    if (x.length === most) return { tooMany: true };
    const end = text.indexOf(';', from);
    const pair = text.slice(from, end < 0 ? text.length : end);
    const comma = pair.indexOf(',');
    const first = comma < 0 ? null : readNumber(pair.slice(0, comma));
    const second = comma < 0 ? null : readNumber(pair.slice(comma + 1));
    if (first === null || second === null || Math.abs(first) > size || Math.abs(second) > size)
      return { at: x.length + 1, text: pair };
    x.push(first);
    y.push(second);
    if (end < 0) break;
    from = end + 1;
  }
  return { x, y };
}
