/**
 * What keeps two columns from telling one line from all others, or makes the line a foregone conclusion: known before anything is fitted. A line with an intercept needs two
 * different x; one through the origin, an x that is not 0.
 */
import type { LineColumns } from './observations.ts';

export type LineDoubt =
  /** There are fewer points than numbers to find. */
  | { readonly code: 'tooFew'; readonly count: number; readonly needed: number }
  /** x is `value` in every row, so many lines have the lowest cost. */
  | { readonly code: 'xConstant'; readonly value: number }
  /** y is x in every row. */
  | { readonly code: 'copied' }
  /** y is `value` in every row. */
  | { readonly code: 'yConstant'; readonly value: number };

/** The first of these that holds; null where none does. */
export function lineDoubt({ x, y }: LineColumns, intercept: boolean): LineDoubt | null {
  const needed = intercept ? 2 : 1;
  if (x.length < needed) return { code: 'tooFew', count: x.length, needed };
  const from = intercept ? (x[0] as number) : 0;
  if (isAll(x, from)) return { code: 'xConstant', value: from };
  if (isSame(x, y)) return { code: 'copied' };
  const level = y[0] as number;
  return x.length > 1 && isAll(y, level) ? { code: 'yConstant', value: level } : null;
}

function isAll(values: ArrayLike<number>, value: number): boolean {
  for (let i = 0; i < values.length; i++) if (values[i] !== value) return false;
  return true;
}

function isSame(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
