/**
 * Least squares for models that grow: y on the first column, on the first two, and so on, all from one orthogonalization. With X = V·U and the columns of V at right angles, what
 * a column adds to the answer is its own share of y along v, whatever comes after it; so the answers of every size are sums of the same parts. Rows that were not
 * learned from are brought along: their v follow from their x by the same U. (Golub & Van Loan, *Matrix Computations*, §5.3; Forsythe 1957 for polynomials.)
 */
import { type DoubleDouble, vectorOf } from './doubleDouble.ts';
import { orthogonalize, sweep } from './orthogonalize.ts';

export interface GrowingFitsOptions {
  /** In the order in which they come in, each with an entry for every row. */
  readonly columns: readonly ArrayLike<number>[];
  readonly y: ArrayLike<number>;
  /** The rows that are learned from, at least one. */
  readonly rows: readonly number[];
}

/**
 * What the model of each size answers to every row: entry 0 the mean of the learned rows, entry k the fit on the first k columns, with an intercept. It ends before a column that
 * the learned rows cannot tell from those before it, as where there are more columns than rows.
 */
export function growingFits({ columns, y, rows }: GrowingFitsOptions): readonly Float64Array[] {
  const mean = meanOver(y, rows);
  const targets = vectorOf(rows.map((row) => (y[row] as number) - mean));
  const means = columns.map((column) => meanOver(column, rows));
  const centered = columns.map(
    (column, j) => (row: number) => (column[row] as number) - (means[j] as number),
  );
  let size = Math.min(columns.length, rows.length - 1);
  const found = () =>
    orthogonalize(
      centered.slice(0, size).map((at) => vectorOf(rows.map(at))),
      columns.slice(0, size).map((column) => lengthOver(column, rows)),
    );
  let parts = found();
  while ('dependent' in parts) {
    size = parts.dependent.at(-1) as number;
    parts = found();
  }
  const { directions, squares, upper } = parts;
  const { shares } = sweep(targets, directions, squares);
  const answers = [new Float64Array(y.length).fill(mean)];
  const along: Float64Array[] = [];
  for (let j = 0; j < size; j++) {
    const direction = Float64Array.from(y, (_, row) => (centered[j] as (row: number) => number)(row));
    for (const [i, before] of along.entries()) {
      const [share] = (upper[i] as readonly DoubleDouble[])[j] as DoubleDouble;
      for (let row = 0; row < direction.length; row++)
        direction[row] = (direction[row] as number) - share * (before[row] as number);
    }
    along.push(direction);
    const [share] = shares[j] as DoubleDouble;
    answers.push(
      (answers[j] as Float64Array).map((answer, row) => answer + share * (direction[row] as number)),
    );
  }
  return answers;
}

const meanOver = (values: ArrayLike<number>, rows: readonly number[]): number =>
  rows.reduce((sum, row) => sum + (values[row] as number), 0) / rows.length;

const lengthOver = (values: ArrayLike<number>, rows: readonly number[]): number =>
  Math.sqrt(rows.reduce((sum, row) => sum + (values[row] as number) ** 2, 0));

/** The root of the mean squared difference of answers from y in some rows; null where there are none. */
export function rootMeanSquareIn(
  answers: ArrayLike<number>,
  y: ArrayLike<number>,
  rows: readonly number[],
): number | null {
  if (rows.length === 0) return null;
  return Math.sqrt(
    rows.reduce((sum, row) => sum + ((answers[row] as number) - (y[row] as number)) ** 2, 0) / rows.length,
  );
}
