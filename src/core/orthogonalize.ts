/**
 * X = QR by modified Gram–Schmidt in double-double (Björck 1967). Its columns drift from right angles by 1e−32 times the
 * condition number, and columns so alike that this would show in a double are refused, so one sweep is enough. Q is kept
 * unnormalized, X = V·U with U unit upper triangular, which spares the square roots. A column is refused when what is left of it is no larger than the rounding of the
 * numbers it is made from: then the data cannot tell it from a combination of the columns before it.
 */
import {
  type DoubleDouble,
  type DoubleDoubleVector,
  divide,
  dot,
  minusMultiple,
  multiply,
  subtract,
} from './doubleDouble.ts';

export interface Orthogonalized {
  /** Columns at right angles to one another. */
  readonly directions: readonly DoubleDoubleVector[];
  /** |v|² of each. */
  readonly squares: readonly DoubleDouble[];
  /** upper[i][j]: how much of direction i is in column j, for i < j. */
  readonly upper: readonly (readonly DoubleDouble[])[];
}

export interface Dependent {
  /** The column refused and those it is a combination of, in order. */
  readonly dependent: readonly number[];
}

/** Rounding errors, in units of the last place, that a column may have picked up when it was computed from others. */
const ROUNDING = 8 * Number.EPSILON;

/**
 * Orthogonalizes the columns in order.
 * @param sizes the length of each column before it was centered: what its rounding is relative to
 */
export function orthogonalize(
  columns: readonly DoubleDoubleVector[],
  sizes: readonly number[],
): Orthogonalized | Dependent {
  const directions: DoubleDoubleVector[] = [];
  const squares: DoubleDouble[] = [];
  const upper: DoubleDouble[][] = [];
  for (const [j, column] of columns.entries()) {
    const { rest, shares } = sweep(column, directions, squares);
    for (const [i, share] of shares.entries()) (upper[i] as DoubleDouble[])[j] = share;
    upper.push([]);
    const square = dot(rest, rest);
    const weights = combination(shares, upper);
    const made = weights.map((weight, i) => Math.abs(weight) * (sizes[i] as number));
    const size = made.reduce((total, part) => total + part, sizes[j] as number);
    if (!(Math.sqrt(square[0]) > ROUNDING * size)) {
      const part = made.flatMap((share, i) => (share > 1e-6 * size ? [i] : []));
      return { dependent: [...part, j] };
    }
    directions.push(rest);
    squares.push(square);
  }
  return { directions, squares, upper };
}

/** What is left of a column without the directions, and how much of each was taken out. */
export function sweep(
  column: DoubleDoubleVector,
  directions: readonly DoubleDoubleVector[],
  squares: readonly DoubleDouble[],
): { rest: DoubleDoubleVector; shares: DoubleDouble[] } {
  let rest = column;
  const shares = directions.map((direction, i) => {
    const share = divide(dot(direction, rest), squares[i] as DoubleDouble);
    rest = minusMultiple(rest, share, direction);
    return share;
  });
  return { rest, shares };
}

/** Solves U·c = shares for the first columns of U, in double-double. */
export function backSubstitute(
  shares: readonly DoubleDouble[],
  upper: readonly (readonly DoubleDouble[])[],
): DoubleDouble[] {
  const solution = [...shares];
  for (let i = solution.length - 1; i >= 0; i--) {
    for (let j = i + 1; j < solution.length; j++) {
      const known = multiply(
        (upper[i] as readonly DoubleDouble[])[j] as DoubleDouble,
        solution[j] as DoubleDouble,
      );
      solution[i] = subtract(solution[i] as DoubleDouble, known);
    }
  }
  return solution;
}

function combination(shares: readonly DoubleDouble[], upper: readonly (readonly DoubleDouble[])[]): number[] {
  return backSubstitute(shares, upper).map(([high]) => high);
}
