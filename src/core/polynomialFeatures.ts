/**
 * One feature as several: z, z², …, zᵈ of the standardized z = (x − m)/s, so that a model straight in its weights is a polynomial of degree d in x. Powers of x itself would differ by factors of 10³ᵈ for
 * a house's area and be all but the same column; of z they stay near 1 where the data are, and least squares by orthogonalization (leastSquares.ts) tells them apart. m and s are those of the rows
 * that are learned from; held-out rows are mapped by the same two. (Hastie, Tibshirani & Friedman, *The Elements of Statistical Learning*, §5.1.)
 */

import { powersOf } from './powersOf.ts';
import type { Refused } from './problem.ts';
import type { Scaling } from './standardize.ts';
import { standardize } from './standardizeColumns.ts';

export interface PolynomialFeatures {
  /** The powers 1 to `degree`, each as long as the column; none for degree 0. */
  readonly columns: readonly (readonly number[])[];
  /** What x is standardized by, in the units of x. */
  readonly scaling: Scaling;
}

export interface PolynomialOptions {
  readonly column: ArrayLike<number>;
  /** A whole number from 0 up. */
  readonly degree: number;
  /** Map by what other rows gave, instead of by the column's own mean and spread. */
  readonly scaling?: Scaling | undefined;
  /** What the column is called in sentences. */
  readonly name?: string;
}

/**
 * The powers of a column. A column without spread, or with a number that is not finite, is a problem that names it, as `standardize` says.
 * @throws naming the value, when the degree is not a whole number from 0 up
 */
export function polynomialFeatures(options: PolynomialOptions): PolynomialFeatures | Refused {
  const { column, degree, scaling: given, name } = options;
  if (!(Number.isInteger(degree) && degree >= 0)) {
    throw new Error(`degree must be a whole number from 0 up, not ${degree}`);
  }
  if (given) return { columns: powersOf(column, degree, given), scaling: given };
  const found = standardize({ columns: [column], ...(name === undefined ? {} : { names: [name] }) });
  if ('problem' in found) return found;
  const scaling = { mean: found.means[0] as number, spread: found.spreads[0] as number };
  return { columns: powersOf(column, degree, scaling), scaling };
}
