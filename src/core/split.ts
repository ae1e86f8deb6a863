/**
 * Rows held back, so that a model can be judged by what it has not learned from: all rows are shuffled from a seed and dealt, the first part to learn from, the next
 * held out, what is left in an envelope. The order is that of the first epoch of batches with the same seed (`batches.ts`). (Hastie, Tibshirani & Friedman, *The Elements of Statistical
 * Learning*, §7.2.)
 */
import { random } from './random.ts';

export interface SplitOptions {
  /** How many rows there are. */
  readonly count: number;
  /** How many rows each part has: as parts of the whole, which add up to 1, or as whole numbers, which add up to `count`. */
  readonly shares: readonly number[];
  readonly seed: number;
}

/** Fractions such as 0.7 + 0.2 + 0.1 add up to 1 but for rounding. */
const ROUNDING = 1e-9;

/**
 * The rows of each part, counted from 0, in the order in which they are dealt; every row is in exactly one. Where fractions do not come out even, the parts with the
 * largest remainders get a row more, the earlier of two alike.
 * @throws with a sentence that says what is wrong and what is allowed
 */
export function split({ count, shares, seed }: SplitOptions): number[][] {
  if (!(Number.isSafeInteger(count) && count >= 1)) {
    throw new Error(`The rows to split must be a whole number from 1 up, not ${count}.`);
  }
  const sizes = sizesOf(count, shares);
  const order = random(seed).shuffle(Array.from({ length: count }, (_, row) => row));
  let next = 0;
  return sizes.map((size) => {
    next += size;
    return order.slice(next - size, next);
  });
}

function sizesOf(count: number, shares: readonly number[]): number[] {
  const allowed = `The shares must be parts of the whole that add up to 1, or whole numbers of rows that add up to ${count}`;
  if (shares.length === 0) throw new Error(`${allowed}; there are none.`);
  const bad = shares.findIndex((share) => !(Number.isFinite(share) && share >= 0));
  if (bad >= 0) throw new Error(`${allowed}; share ${bad + 1} is ${shares[bad]}.`);
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total === count && shares.every(Number.isInteger)) return [...shares];
  if (Math.abs(total - 1) > ROUNDING) throw new Error(`${allowed}; ${shares.join(' + ')} is ${total}.`);
  return byLargestRemainder(count, shares);
}

/** Whole numbers near share · count that add up to count. (Hamilton's method.) */
function byLargestRemainder(count: number, shares: readonly number[]): number[] {
  // A product that is a whole number but for rounding is that number.
  const wanted = shares.map((share) => {
    const rows = share * count;
    return Math.abs(rows - Math.round(rows)) < ROUNDING * count ? Math.round(rows) : rows;
  });
  const sizes = wanted.map(Math.floor);
  const left = count - sizes.reduce((sum, size) => sum + size, 0);
  const remainder = (part: number) => (wanted[part] as number) - (sizes[part] as number);
  const first = [...sizes.keys()].sort((a, b) => remainder(b) - remainder(a) || a - b).slice(0, left);
  for (const part of first) sizes[part] = (sizes[part] as number) + 1;
  return sizes;
}
