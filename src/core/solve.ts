/**
 * A few equations in as many unknowns, A·x = right, by Gaussian elimination. Rows are first measured by their largest entry, so that
 * a parameter in millimeters counts as much as one in miles, and the largest pivot left is used. (Golub & Van Loan, *Matrix
 * Computations*, §3.4 and §3.5.)
 */

/** x, or null where A is singular as far as its digits tell. `matrix` is square; neither argument is changed. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | null {
  const size = right.length;
  const rows = matrix.map((row, i) => {
    const largest = Math.max(...row.map(Math.abs));
    return [...row, right[i] as number].map((entry) => entry / largest);
  });
  for (let column = 0; column < size; column++) {
    let best = column;
    for (let i = column + 1; i < size; i++) {
      if (Math.abs(rows[i]?.[column] as number) > Math.abs(rows[best]?.[column] as number)) best = i;
    }
    [rows[column], rows[best]] = [rows[best] as number[], rows[column] as number[]];
    const pivotRow = rows[column] as number[];
    const pivot = pivotRow[column] as number;
    // Written so that NaN, of a row of zeros or of infinities, fails.
    if (!(Math.abs(pivot) > 4 * size * Number.EPSILON)) return null;
    for (let i = column + 1; i < size; i++) {
      const row = rows[i] as number[];
      const factor = (row[column] as number) / pivot;
      for (let j = column; j <= size; j++) row[j] = (row[j] as number) - factor * (pivotRow[j] as number);
    }
  }
  const x = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const row = rows[i] as number[];
    let rest = row[size] as number;
    for (let j = i + 1; j < size; j++) rest -= (row[j] as number) * (x[j] as number);
    x[i] = rest / (row[i] as number);
  }
  return x;
}
