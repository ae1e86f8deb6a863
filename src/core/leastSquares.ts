/**
 * The bottom by formula: the coefficients c that make |y − Xc|² least. Not by the normal equations, which square the
 * condition number, but by orthogonalizing the columns in double-double (see `orthogonalize`), after centering
 * where there is an intercept and scaling each column by a power of two, which is exact. Then
 * s² = |residuals|²/(n − p), standard error of cⱼ = s·√[(XᵀX)⁻¹]ⱼⱼ, R² = 1 − |residuals|²/|y − ȳ|², with |y|² in place of
 * |y − ȳ|² where there is no intercept: the convention of NIST's Statistical Reference Datasets, which are its test.
 * (Björck, *Numerical Methods for Least Squares Problems*, chapters 1 and 2.)
 */

import { fitColumns } from './fitColumns.ts';
import { fitLine } from './fitLine.ts';
import type { Problem, Refused } from './problem.ts';

export interface LeastSquaresOptions {
  /** One array a feature, each as long as y. */
  readonly columns: readonly ArrayLike<number>[];
  readonly y: ArrayLike<number>;
  readonly intercept: boolean;
}

export interface LeastSquaresFit {
  /** The intercept first where there is one, then one for each column. */
  readonly coefficients: readonly number[];
  /** In the coefficients' order; null where there are as many coefficients as points, so no scatter to judge by. */
  readonly standardErrors: readonly number[] | null;
  /** √(Σ residual²/(n − p)), in the units of y; null where n = p. */
  readonly residualStandardDeviation: number | null;
  /** The share of y's sum of squares that is explained; null where y has none to explain. */
  readonly rSquared: number | null;
}

/**
 * Fits y by least squares. Never NaN: data that admit no single answer come back as `{ problem }`, with a sentence.
 * Accurate to the last digits of a double for any magnitudes from 1e−150 to 1e150.
 */
export function leastSquares(options: LeastSquaresOptions): LeastSquaresFit | Refused {
  // Kept this short so that an engine can inline the quick way into a caller's loop.
  const { columns } = options;
  const quick =
    options.intercept && columns.length === 1 ? fitLine(columns[0] as ArrayLike<number>, options.y) : null;
  return quick ?? fitAny(options);
}

function fitAny(options: LeastSquaresOptions): LeastSquaresFit | Refused {
  const problem = problemWithColumns(options);
  if (problem) return { problem };
  return fitColumns(options.columns, options.y, options.intercept);
}

function problemWithColumns({ columns, y, intercept }: LeastSquaresOptions): Problem | null {
  const count = y.length;
  const needed = columns.length + (intercept ? 1 : 0);
  if (needed === 0)
    return { kind: 'tooFewPoints', message: 'There is nothing to fit: no column and no intercept.' };
  for (const [j, column] of columns.entries()) {
    if (column.length !== count) {
      const message = `Column ${j + 1} has ${column.length} values but y has ${count}; each example needs both.`;
      return { kind: 'lengthsDiffer', message, columns: [j] };
    }
  }
  for (const [j, column] of [...columns, y].entries()) {
    const isColumn = j < columns.length;
    for (let i = 0; i < count; i++) {
      if (Number.isFinite(column[i])) continue;
      const message = `Example ${i + 1} has ${column[i]} in ${isColumn ? `column ${j + 1}` : 'y'}; it must be a finite number.`;
      return { kind: 'notFinite', message, observation: i, ...(isColumn ? { columns: [j] } : {}) };
    }
  }
  if (count < needed) {
    const message = `There ${count === 1 ? 'is 1 example' : `are ${count} examples`} for ${needed} coefficients; at least ${needed} are needed.`;
    return { kind: 'tooFewPoints', message };
  }
  for (const [j, column] of columns.entries()) {
    const first = intercept ? column[0] : 0;
    if (Array.prototype.some.call(column, (value: number) => value !== first)) continue;
    const message = intercept
      ? `Column ${j + 1} is ${column[0]} in every example; with no spread it says nothing that the intercept does not.`
      : `Column ${j + 1} is 0 in every example, so any coefficient does equally well.`;
    return { kind: 'noSpread', message, columns: [j] };
  }
  return null;
}
