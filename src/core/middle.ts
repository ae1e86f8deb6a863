/**
 * A number near the mean with few binary digits: the mean to the nearest power of two under half the range. Subtracting it
 * from whole numbers leaves whole numbers, so the sums of simple data are exact and 42w + 14b − 60 comes out as 42, 14, 60.
 * Where every value is the same it is that value, and the spread comes out as exactly 0.
 */
export function middleOf(values: ArrayLike<number>): number {
  const first = values[0] as number;
  let total = 0;
  let low = first;
  let high = first;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    total += value;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low === high) return first;
  const grid = 2 ** Math.max(-1022, Math.floor(Math.log2(high / 4 - low / 4)) + 1);
  const middle = Math.round(total / values.length / grid) * grid;
  return Number.isFinite(middle) ? middle : total / values.length;
}
