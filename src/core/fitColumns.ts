/**
 * Least squares for any number of columns, in double-double: scale, center, orthogonalize, solve, and undo the scaling. The
 * inverse of XᵀX is never formed: with X = VU and D = |v|², its diagonal is the row sums of squares of U⁻¹ over D. With columns
 * centered on m, the intercept's variance is s²·(1/n + mᵀ(XᵀX)⁻¹m).
 */
import {
  add,
  type DoubleDouble,
  type DoubleDoubleVector,
  divide,
  dot,
  entry,
  mapEntries,
  multiply,
  squareRoot,
  subtract,
  sum,
  vectorOf,
} from './doubleDouble.ts';
import { exactPowers } from './exactPowers.ts';
import type { LeastSquaresFit } from './leastSquares.ts';
import { backSubstitute, type Orthogonalized, orthogonalize, sweep } from './orthogonalize.ts';
import type { Refused } from './problem.ts';
import { exponentOf, scaleByPowerOfTwo } from './scaling.ts';

const ZERO: DoubleDouble = [0, 0];

/** Columns, y and intercept have been checked: equal lengths, finite, enough of them, none without spread. */
export function fitColumns(
  columns: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  intercept: boolean,
): LeastSquaresFit | Refused {
  const count = y.length;
  const exponents = columns.map(exponentOf);
  const exponentY = exponentOf(y);
  const scaled = exactPowers(columns, exponents);
  const target = vectorOf(scaleByPowerOfTwo(y, -exponentY));
  const means = scaled.map((column) => (intercept ? meanOf(column) : ZERO));
  const meanY = intercept ? meanOf(target) : ZERO;
  const centered = scaled.map((column, j) => minusConstant(column, means[j] as DoubleDouble));
  const centeredY = minusConstant(target, meanY);

  const found = orthogonalize(centered, scaled.map(lengthOf));
  if ('dependent' in found) return collinear(found.dependent);
  const { rest, shares } = sweep(centeredY, found.directions, found.squares);
  const weights = backSubstitute(shares, found.upper);
  const level = weights.reduce(
    (left, weight, j) => subtract(left, multiply(weight, means[j] as DoubleDouble)),
    meanY,
  );
  const units = exponents.map((exponent) => exponentY - exponent);
  if (intercept) units.unshift(exponentY);
  const inUnits = (values: readonly DoubleDouble[]): number[] =>
    values.map(([high], k) => scaleByPowerOfTwo([high], units[k] as number)[0] as number);
  const coefficients = inUnits(intercept ? [level, ...weights] : weights);

  const total = dot(centeredY, centeredY);
  const left = residualSquare(rest, target);
  const freedom = count - coefficients.length;
  const rSquared = total[0] > 0 ? subtract([1, 0], divide(left, total))[0] : null;
  if (freedom === 0) {
    const fit = { coefficients, standardErrors: null, residualStandardDeviation: null, rSquared };
    return coefficients.every(Number.isFinite) ? fit : overflow();
  }
  const deviation = squareRoot(divide(left, [freedom, 0]));
  const variances = inverseDiagonal(found, means, intercept ? count : null);
  const standardErrors = inUnits(variances.map((variance) => multiply(deviation, squareRoot(variance))));
  const residualStandardDeviation = scaleByPowerOfTwo([deviation[0]], exponentY)[0] as number;
  const all = [...coefficients, ...standardErrors, residualStandardDeviation];
  if (!all.every(Number.isFinite)) return overflow();
  return { coefficients, standardErrors, residualStandardDeviation, rSquared };
}

/** The diagonal of (XᵀX)⁻¹, the intercept's entry first where `count` is given. */
function inverseDiagonal(
  { squares, upper }: Orthogonalized,
  means: readonly DoubleDouble[],
  count: number | null,
): DoubleDouble[] {
  const diagonal: DoubleDouble[] = squares.map(() => ZERO);
  let atOrigin: DoubleDouble = ZERO;
  for (const [k, square] of squares.entries()) {
    const unit: DoubleDouble[] = squares.slice(0, k + 1).map((_, i) => [i === k ? 1 : 0, 0]);
    const column = backSubstitute(unit, upper);
    let reach: DoubleDouble = ZERO;
    for (const [i, value] of column.entries()) {
      const share = divide(multiply(value, value), square);
      diagonal[i] = add(diagonal[i] as DoubleDouble, share);
      reach = add(reach, multiply(value, means[i] as DoubleDouble));
    }
    atOrigin = add(atOrigin, divide(multiply(reach, reach), square));
  }
  return count === null ? diagonal : [add(divide([1, 0], [count, 0]), atOrigin), ...diagonal];
}

/** Σ residual²; what is under double-double's own noise is a fit without residuals, and counts as 0. */
function residualSquare(rest: DoubleDoubleVector, target: DoubleDoubleVector): DoubleDouble {
  const left = dot(rest, rest);
  return left[0] > 1e-52 * dot(target, target)[0] ? left : ZERO;
}

function meanOf(column: DoubleDoubleVector): DoubleDouble {
  return divide(sum(column), [column.hi.length, 0]);
}

function minusConstant(column: DoubleDoubleVector, constant: DoubleDouble): DoubleDoubleVector {
  return mapEntries(column, (value) => subtract(value, constant));
}

function lengthOf(column: DoubleDoubleVector): number {
  let total = 0;
  for (let i = 0; i < column.hi.length; i++) total += entry(column, i)[0] ** 2;
  return Math.sqrt(total);
}

function collinear(dependent: readonly number[]): Refused {
  const names = dependent.map((j) => j + 1);
  const last = names.pop();
  const message =
    names.length === 0
      ? `Column ${last} does not vary beyond rounding, so its coefficient cannot be told.`
      : names.length === 1
        ? `Columns ${names[0]} and ${last} say the same thing: one is the other, scaled or shifted. Leave one out.`
        : `Column ${last} is a combination of columns ${names.join(', ')}; leave one of them out.`;
  return { problem: { kind: 'collinear', message, columns: dependent } };
}

function overflow(): Refused {
  const message =
    'The answer is larger than any number a computer holds this way; measure x in smaller units or y in larger ones.';
  return { problem: { kind: 'overflow', message } };
}
