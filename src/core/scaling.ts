/**
 * Multiplying by a power of two changes a double's exponent and none of its digits, so columns of any size can be brought near 1
 * before they are squared, and back afterwards, without a rounding. (Higham, *Accuracy and Stability of Numerical
 * Algorithms*, §7.3.)
 */

/** The exponent e for which the largest |value| · 2⁻ᵉ lies between 1 and 2; 0 for a column of zeros. */
export function exponentOf(values: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i] as number));
  return largest === 0 ? 0 : Math.floor(Math.log2(largest));
}

/** A new array of value · 2^exponent, in two halves so that the factor itself cannot overflow. */
export function scaleByPowerOfTwo(values: ArrayLike<number>, exponent: number): Float64Array {
  const half = Math.trunc(exponent / 2);
  const one = 2 ** half;
  const other = 2 ** (exponent - half);
  return Float64Array.from(values, (value) => value * one * other);
}
