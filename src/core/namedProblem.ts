/**
 * A problem with columns, said with the names that people know them by: which column repeats which and how, which never varies. The sentence says what would help.
 */
import { leastSquares } from './leastSquares.ts';
import type { Problem } from './problem.ts';

export interface NamedData {
  readonly columns: readonly ArrayLike<number>[];
  /** Whether the model has a bias, which a column that never varies repeats. */
  readonly intercept: boolean;
  /** What the columns are called; those without a name are numbered from 1. */
  readonly names?: readonly string[] | undefined;
}

/** What one column is made of: so much of each of some others, and a number. */
export interface Mixture {
  readonly column: number;
  readonly of: readonly { readonly column: number; readonly times: number }[];
  readonly plus: number;
}

/** A problem that `leastSquares` found, with its columns by name. */
export function namedProblem(problem: Problem, data: NamedData): Problem {
  const { columns, intercept } = data;
  if (problem.kind === 'tooFewPoints' && data.names?.length)
    return { ...problem, message: sayTooFew(data, data.names) };
  const at = problem.columns ?? [];
  const last = at.at(-1);
  if (last === undefined) return problem;
  const name = nameOf(data, last);
  const first = columns[last]?.[0] as number;
  const message = (): string => {
    switch (problem.kind) {
      case 'lengthsDiffer':
        return `${name} has ${columns[last]?.length} values, which is not as many as there are examples; each example needs one.`;
      case 'notFinite': {
        const row = problem.observation as number;
        const value: unknown = columns[last]?.[row];
        const shown = typeof value === 'string' ? `“${value}”` : value;
        return `Example ${row + 1} has ${shown} in ${name}; it must be a finite number.`;
      }
      case 'noSpread':
        return sayNoSpread(name, first, intercept);
      case 'collinear':
        return at.length === 1 ? sayNoSpread(name, first, intercept) : sayMixture(mixtureOf(data, at), data);
      default:
        return problem.message;
    }
  };
  return { ...problem, message: message() };
}

/** The first column that is not as long as the last one, or that holds something else than a finite number, as a file may; null where there is none. */
export function problemWithColumns(
  columns: readonly ArrayLike<unknown>[],
  names: readonly string[],
): Problem | null {
  const data = { columns: columns as readonly ArrayLike<number>[], names, intercept: true };
  const count = columns.at(-1)?.length;
  for (const [j, column] of columns.entries()) {
    const place = { message: '', columns: [j] };
    if (column.length !== count) return namedProblem({ kind: 'lengthsDiffer', ...place }, data);
    for (let observation = 0; observation < column.length; observation++) {
      if (Number.isFinite(column[observation])) continue;
      return namedProblem({ kind: 'notFinite', ...place, observation }, data);
    }
  }
  return null;
}

/** Fewer examples than weights, by the names of the columns that have them. */
function sayTooFew({ columns, intercept }: NamedData, names: readonly string[]): string {
  const count = columns[0]?.length ?? 0;
  const needed = columns.length + (intercept ? 1 : 0);
  const all =
    names.length > 1
      ? `weights of ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
      : `weight of ${names[0]}`;
  const there = count === 1 ? 'There is 1 example' : `There are ${count} examples`;
  return `${there} for ${needed} numbers: the ${all}${intercept ? ', and the bias' : ''}. At least ${needed} are needed; leave a column out, or bring more rows.`;
}

export const nameOf = ({ names }: Pick<NamedData, 'names'>, j: number): string =>
  names?.[j] ?? `column ${j + 1}`;

export const sayNoSpread = (name: string, value: number, intercept: boolean): string =>
  intercept
    ? `${name} is ${told(value)} in every example; with no spread it says nothing that the bias does not. Leave it out.`
    : `${name} is ${told(value)} in every example, so any weight does equally well. Leave it out.`;

/** How a column repeats others, in a sentence. */
export function sayMixture({ column, of, plus }: Mixture, data: Pick<NamedData, 'names'>): string {
  const name = nameOf(data, column);
  const [only] = of;
  if (of.length === 1 && only) {
    const other = nameOf(data, only.column);
    const how =
      only.times === 1 && plus === 0
        ? 'every value is the same'
        : `every value is ${told(only.times)} times it${added(plus)}`;
    return `${name} repeats ${other}: ${how}. Leave one of the two out.`;
  }
  const parts = of.map(({ column: one, times }) => `${told(times)} times ${nameOf(data, one)}`);
  return `${name} repeats what others say: it is ${parts.join(' plus ')}${added(plus)}. Leave one of them out.`;
}

const added = (plus: number): string =>
  plus === 0 ? '' : ` ${plus < 0 ? 'minus' : 'plus'} ${told(Math.abs(plus))}`;

/** Four digits are enough to know it by. */
const told = (value: number): string => String(Number(value.toPrecision(4))).replace('-', '−');

/** Of columns of which the last is made of the others: how. What is nothing beside the column's own size is 0. */
function mixtureOf({ columns, intercept }: NamedData, at: readonly number[]): Mixture {
  const column = at.at(-1) as number;
  const others = at.slice(0, -1);
  const y = columns[column] as ArrayLike<number>;
  const fit = leastSquares({ columns: others.map((j) => columns[j] as ArrayLike<number>), y, intercept });
  const [plus = 0, ...times] =
    'problem' in fit ? [] : intercept ? fit.coefficients : [0, ...fit.coefficients];
  const size = Array.from(y).reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  return {
    column,
    of: others.map((j, k) => ({ column: j, times: rounded(times[k] ?? 0) })),
    plus: Math.abs(plus) < 1e-9 * size ? 0 : plus,
  };
}

/** A factor of 1 but for rounding is 1. */
export const rounded = (value: number): number => Number(value.toPrecision(10));
