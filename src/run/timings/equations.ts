/** The normal equations of many columns, formed and solved with nothing else on the way, so that what they cost can be timed. */

/** Called with the share that is done. */
export type OnShare = (share: number) => void;

export interface Equations {
  /** XᵀX, row by row. */
  readonly matrix: Float64Array;
  /** Xᵀy. */
  readonly right: Float64Array;
}

/** Forms XᵀX and Xᵀy: half of n·d² products, since XᵀX is symmetric. */
export function formed(columns: readonly Float64Array[], y: Float64Array, onShare: OnShare): Equations {
  const size = columns.length;
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const column = columns[i] as Float64Array;
    for (let j = 0; j <= i; j++) {
      const product = dot(column, columns[j] as Float64Array);
      matrix[i * size + j] = product;
      matrix[j * size + i] = product;
    }
    right[i] = dot(column, y);
    onShare(((i + 1) / size) ** 2);
  }
  return { matrix, right };
}

/** Solves them by Cholesky's factors, XᵀX = LLᵀ: a third of d³ products (Golub & Van Loan, *Matrix Computations*, §4.2). */
export function solved({ matrix, right }: Equations, onShare: OnShare): Float64Array {
  const size = right.length;
  const lower = matrix.slice();
  const x = right.slice();
  for (let i = 0; i < size; i++) {
    const row = lower.subarray(i * size, i * size + i + 1);
    for (let j = 0; j < i; j++) {
      const other = lower.subarray(j * size, j * size + j + 1);
      row[j] = ((row[j] as number) - firstOf(row, other, j)) / (other[j] as number);
    }
    row[i] = Math.sqrt((row[i] as number) - firstOf(row, row, i));
    x[i] = ((x[i] as number) - firstOf(row, x, i)) / (row[i] as number);
    onShare(((i + 1) / size) ** 3);
  }
  for (let i = size - 1; i >= 0; i--) {
    const value = (x[i] as number) / (lower[i * size + i] as number);
    x[i] = value;
    for (let j = 0; j < i; j++) x[j] = (x[j] as number) - (lower[i * size + j] as number) * value;
  }
  return x;
}

export const dot = (a: Float64Array, b: Float64Array): number => firstOf(a, b, a.length);

/** Σ aᵢbᵢ over the first so many, in four sums, since each addition waits for the one before it. */
function firstOf(a: Float64Array, b: Float64Array, count: number): number {
  let [one, two, three, four] = [0, 0, 0, 0];
  let i = 0;
  for (; i + 3 < count; i += 4) {
    one += (a[i] as number) * (b[i] as number);
    two += (a[i + 1] as number) * (b[i + 1] as number);
    three += (a[i + 2] as number) * (b[i + 2] as number);
    four += (a[i + 3] as number) * (b[i + 3] as number);
  }
  for (; i < count; i++) one += (a[i] as number) * (b[i] as number);
  return one + two + (three + four);
}
