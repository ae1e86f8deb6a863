/**
 * What rounding leaves is nothing. A double keeps a number of size s to ε·s, ε = 2⁻⁵², so a point that lies on a line is off it by some ε·s
 * of the numbers that go into its miss, s² = (w·x)² + b² + y²; sums of n such numbers, added one after another, may drift by n/2 of these
 * more (Higham, *Accuracy and Stability of Numerical Algorithms*, §4.2; measured over a million points on a line, it is n/40). And a run
 * comes to rest where a step is too small to change the last bit of w, which at small learning rates is some tens of bits from the bottom. What is
 * within (64 + n/8)·ε of what it was made from cannot be told from 0, and is 0: real misses of 10⁻²⁰ among numbers of 10⁻²⁰ stay.
 */

/** How far what was made of `count` numbers may be off, as a part of their size. */
export const slack = (count: number): number => (64 + count / 8) * Number.EPSILON;

/** The value; or 0, where it is no more than rounding leaves of `count` numbers of this size. */
export const settled = (value: number, size: number, count = 1): number =>
  Math.abs(value) <= slack(count) * size ? 0 : value;
