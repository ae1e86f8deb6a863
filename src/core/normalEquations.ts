/**
 * The normal equations XᵀX·p = Xᵀy: where all slopes of a squared cost are 0 at once. Forming them is n·d²/2 multiplications and reads the data once; after that the data are not needed any more, whatever n
 * (`costOfEquations.ts` walks on them). Solving them is d³/6. With a bias the sums are kept about the middle of each column, as a line's moments are, because raw sums of what lies far from 0 lose their
 * digits. Even so they square the condition number; what must not lose digits goes by `leastSquares`. (Golub & Van Loan, *Matrix Computations*, §5.3; Gauss 1809.)
 */
import { cholesky, solveFactored } from './cholesky.ts';
import { finished } from './finished.ts';
import { middleOf } from './middle.ts';
import { namedProblem, nameOf, rounded, sayMixture, sayNoSpread } from './namedProblem.ts';
import type { Problem, Refused } from './problem.ts';
import type { LinearModel } from './scaledModel.ts';
import { sumsOfProducts } from './sumsOfProducts.ts';

export interface EquationsOptions {
  /** One array a feature, each as long as y. */
  readonly columns: readonly ArrayLike<number>[];
  readonly y: ArrayLike<number>;
  /** False: b is 0. */
  readonly intercept: boolean;
  /** What the columns are called in sentences, where they have names. */
  readonly names?: readonly string[];
}

export interface NormalEquations {
  /** How many examples, and how many features. */
  readonly count: number;
  readonly width: number;
  readonly intercept: boolean;
  readonly names: readonly string[] | undefined;
  /** What each feature and y are taken from: u = x − origin; 0 without an intercept. */
  readonly origins: readonly number[];
  readonly originY: number;
  /** Σ of products of [1,] u₁ … u_d, y − originY, each with each, row by row. */
  readonly sums: Float64Array;
  /** How many of these there are. */
  readonly size: number;
}

/** XᵀX and all that goes with it; or what is wrong with the data. Pure work; `formEquations` is the same in slices. */
export const normalEquations = (options: EquationsOptions): NormalEquations | Refused =>
  finished(formEquations(options));

/** The weights and the bias that solve them; or why there is no single answer, with columns by name. Pure work; `solveInSlices` is the same in slices. */
export const solveEquations = (equations: NormalEquations): LinearModel | Refused =>
  finished(solveInSlices(equations));

/** Forms the equations, and yields the share of the work that is done every few milliseconds. */
export function* formEquations(options: EquationsOptions): Generator<number, NormalEquations | Refused> {
  const { columns, y, intercept, names } = options;
  const count = y.length;
  const width = columns.length;
  const short = columns.findIndex((column) => column.length !== count);
  if (short >= 0) return refused('lengthsDiffer', '', options, { columns: [short] });
  const needed = width + (intercept ? 1 : 0);
  if (needed === 0)
    return refused('tooFewPoints', 'There is nothing to fit: no column and no bias.', options);
  if (count < needed) {
    const message = `There ${count === 1 ? 'is 1 example' : `are ${count} examples`} for ${needed} weights; at least ${needed} are needed.`;
    return refused('tooFewPoints', message, options);
  }
  const all = [...columns, y];
  const origins = all.map((column) => (intercept ? middleOf(column) : 0));
  const ones = intercept ? [null] : [];
  const sums = yield* sumsOfProducts({
    columns: [...ones, ...all],
    origins: [...ones.map(() => 0), ...origins],
    count,
  });
  const size = all.length + ones.length;
  // A row of the matrix that is not finite comes of a number that is not, or of squares that are too large.
  for (const [j, column] of all.entries()) {
    const at = j + ones.length;
    if (Number.isFinite(sums[at * size + at])) continue;
    const row = Array.prototype.findIndex.call(column, (value: number) => !Number.isFinite(value));
    if (row < 0) return refused('overflow', OVERFLOW, options, { columns: [j] });
    const message = `Example ${row + 1} has ${column[row]} in y; it must be a finite number.`;
    return refused('notFinite', message, options, { observation: row, ...(j < width && { columns: [j] }) });
  }
  const originY = origins.pop() as number;
  return { count, width, intercept, names, origins, originY, sums, size };
}

/** Solves the equations, and yields the share of the work that is done every few milliseconds. */
export function* solveInSlices(equations: NormalEquations): Generator<number, LinearModel | Refused> {
  const { sums, size, intercept, origins, originY } = equations;
  const unknowns = size - 1;
  const factor = yield* cholesky(sums, unknowns, size);
  if ('row' in factor) return { problem: dependentProblem(equations, factor.row, factor.parts) };
  const right = sums.subarray(unknowns * size, unknowns * size + unknowns);
  const solution = solveFactored(factor, right);
  if (!solution.every(Number.isFinite)) return { problem: { kind: 'overflow', message: OVERFLOW } };
  if (!intercept) return { weights: solution, bias: 0 };
  const [level = 0, ...weights] = solution;
  const bias = weights.reduce((left, weight, j) => left - weight * (origins[j] as number), originY + level);
  return { weights, bias };
}

/** XᵀX row by row, in the order of the parameters: weights, then the bias where there is one. */
export function matrixOf({ sums, size, width, intercept, origins, count }: NormalEquations): number[][] {
  const first = intercept ? 1 : 0;
  const about = (i: number, j: number) => sums[(i + first) * size + j + first] as number;
  /** Σ x of a column from Σ u. */
  const plain = (j: number) => (sums[j + 1] as number) + count * (origins[j] as number);
  const rows = Array.from({ length: width }, (_, i) =>
    Array.from({ length: width }, (_, j) => {
      if (!intercept) return about(i, j);
      const [one, other] = [origins[i] as number, origins[j] as number];
      return about(i, j) + one * (sums[j + 1] as number) + other * plain(i);
    }),
  );
  if (!intercept) return rows;
  const totals = rows.map((_, j) => plain(j));
  return [...rows.map((row, j) => [...row, totals[j] as number]), [...totals, count]];
}

/** Xᵀy in the order of the parameters. */
export function rightOf(equations: NormalEquations): number[] {
  const { sums, size, width, intercept, origins, originY, count } = equations;
  const first = intercept ? 1 : 0;
  const y = size - 1;
  const about = (j: number) => sums[(j + first) * size + y] as number;
  if (!intercept) return Array.from({ length: width }, (_, j) => about(j));
  const total = (sums[y] as number) + count * originY;
  const products = origins.map((origin, j) => about(j) + originY * (sums[j + 1] as number) + origin * total);
  return [...products, total];
}

const OVERFLOW = 'The values are so large that their squares overflow; measure them in larger units.';

function refused(
  kind: Problem['kind'],
  message: string,
  { columns, intercept, names }: EquationsOptions,
  where: Pick<Problem, 'columns' | 'observation'> = {},
): Refused {
  return { problem: namedProblem({ kind, message, ...where }, { columns, intercept, names }) };
}

/** Row `row` of the equations is made of those before it. */
function dependentProblem(equations: NormalEquations, row: number, parts: readonly number[]): Problem {
  const { intercept, names, origins, sums, size } = equations;
  const first = intercept ? 1 : 0;
  const column = row - first;
  const reach = (at: number) => Math.sqrt(sums[at * size + at] as number);
  const of = parts.slice(first).flatMap((times, j) => {
    const share = Math.abs(times) * reach(j + first);
    return share > 1e-5 * reach(row) ? [{ column: j, times: rounded(times) }] : [];
  });
  const origin = origins[column] as number;
  if (of.length === 0) {
    const message = sayNoSpread(nameOf({ names }, column), origin, intercept);
    return { kind: 'noSpread', message, columns: [column] };
  }
  let plus = intercept ? origin + (parts[0] as number) : 0;
  let made = Math.abs(origin);
  for (const part of of) {
    const share = part.times * (origins[part.column] as number);
    plus -= share;
    made += Math.abs(share);
  }
  const message = sayMixture({ column, of, plus: Math.abs(plus) < 1e-6 * made ? 0 : plus }, { names });
  return { kind: 'collinear', message, columns: [...of.map((part) => part.column), column] };
}
