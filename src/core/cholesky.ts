/**
 * A symmetric matrix that curves up every way as L·Lᵀ, row by row, size³/6 multiplications: each entry is one product of two rows that lie in a line. Beside it: which row is made of those before it, where one is,
 * which shows as a pivot no larger than rounding. (Golub & Van Loan, *Matrix Computations*, §4.2; Higham, *Accuracy and Stability of Numerical Algorithms*, §10.1.)
 */

/** Multiplications between two looks at the clock: some milliseconds. */
const SLICE = 4e6;
/** The part of a row's own square that may be left when it is made of others: what sums of products and the elimination leave by rounding. */
const ROUNDING = 2 ** -40;

export interface Factor {
  /** L, row by row; over the diagonal are zeros. */
  readonly lower: Float64Array;
  readonly size: number;
}

export interface DependentRow {
  readonly row: number;
  /** How much of each row before it there is in it. */
  readonly parts: readonly number[];
}

/** L of the first `size` rows of a matrix that lies row by row, `stride` numbers a row; now and then the share of the work that is done is yielded. */
export function* cholesky(
  matrix: Float64Array,
  size: number,
  stride: number = size,
): Generator<number, Factor | DependentRow> {
  const lower = new Float64Array(size * size);
  let since = 0;
  for (let i = 0; i < size; i++) {
    const at = i * size;
    for (let j = 0; j < i; j++) {
      const rest = (matrix[i * stride + j] as number) - product(lower, at, j * size, j);
      lower[at + j] = rest / (lower[j * size + j] as number);
    }
    const whole = matrix[i * stride + i] as number;
    const left = whole - product(lower, at, at, i);
    // Written so that NaN, of a row of zeros or of infinities, is refused.
    if (!(left > ROUNDING * whole)) {
      const parts = Array.from(lower.subarray(at, at + i));
      return { row: i, parts: solveUpper({ lower, size }, parts) };
    }
    lower[at + i] = Math.sqrt(left);
    since += (i * i) / 2;
    if (since < SLICE) continue;
    since = 0;
    yield (i / size) ** 3;
  }
  return { lower, size };
}

/** Σ of `count` products, from two places on, four at a time. */
function product(numbers: Float64Array, one: number, other: number, count: number): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  let k = 0;
  for (; k + 3 < count; k += 4) {
    a += (numbers[one + k] as number) * (numbers[other + k] as number);
    b += (numbers[one + k + 1] as number) * (numbers[other + k + 1] as number);
    c += (numbers[one + k + 2] as number) * (numbers[other + k + 2] as number);
    d += (numbers[one + k + 3] as number) * (numbers[other + k + 3] as number);
  }
  for (; k < count; k++) a += (numbers[one + k] as number) * (numbers[other + k] as number);
  return a + b + (c + d);
}

/** The solution x of L·Lᵀ·x = right, in a new array. */
export function solveFactored(factor: Factor, right: ArrayLike<number>): number[] {
  const { lower, size } = factor;
  const y = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    let rest = y[i] as number;
    for (let j = 0; j < i; j++) rest -= (lower[i * size + j] as number) * (y[j] as number);
    y[i] = rest / (lower[i * size + i] as number);
  }
  return solveUpper(factor, y);
}

/** The solution x of Lᵀ·x = right for as many rows of L as `right` has, in a new array. */
function solveUpper({ lower, size }: Factor, right: ArrayLike<number>): number[] {
  const x = Array.from(right);
  for (let i = x.length - 1; i >= 0; i--) {
    const value = (x[i] as number) / (lower[i * size + i] as number);
    x[i] = value;
    for (let j = 0; j < i; j++) x[j] = (x[j] as number) - (lower[i * size + j] as number) * value;
  }
  return x;
}
