/**
 * Several features, each moved to mean 0 and spread 1: z = (x − m)/s. Spreads are the population's (standardize.ts). What a model learns from gives the means and the spreads;
 * rows that are held out are scaled by those, not by their own. The way back is in scaledModel.ts. (Hastie, Tibshirani & Friedman, *The Elements of Statistical Learning*, §3.4.)
 */
import type { Problem, Refused } from './problem.ts';
import type { Scalings } from './scaledModel.ts';
import { type Scaling, scaled, scalingOf } from './standardize.ts';

export interface Standardized extends Scalings {
  /** As long as those given, each with mean 0 and spread 1. */
  readonly columns: readonly (readonly number[])[];
}

export interface StandardizeOptions {
  /** One array a feature. */
  readonly columns: readonly ArrayLike<number>[];
  /** What the columns are called in sentences, where they have names. */
  readonly names?: readonly string[];
}

/** The columns standardized, with what they were scaled by. A column without spread, or with a number that is not finite, is a problem that names it. */
export function standardize({ columns, names }: StandardizeOptions): Standardized | Refused {
  const scalings: Scaling[] = [];
  for (const [j, column] of columns.entries()) {
    const found = scalingOf(column);
    const problem = problemWith(column, j, names?.[j] ?? `column ${j + 1}`, found);
    if (problem) return { problem };
    scalings.push(found as Scaling);
  }
  const all = { means: scalings.map(({ mean }) => mean), spreads: scalings.map(({ spread }) => spread) };
  return { columns: scaledBy(columns, all), ...all };
}

/** Any rows of the same columns, scaled by what others gave. */
export const scaledBy = (columns: readonly ArrayLike<number>[], { means, spreads }: Scalings): number[][] =>
  columns.map((column, j) =>
    scaled(Array.from(column), { mean: means[j] as number, spread: spreads[j] as number }),
  );

function problemWith(
  column: ArrayLike<number>,
  j: number,
  name: string,
  scaling: Scaling | null,
): Problem | null {
  for (let i = 0; i < column.length; i++) {
    if (Number.isFinite(column[i])) continue;
    const message = `Row ${i + 1} has ${column[i]} in ${name}; it must be a finite number.`;
    return { kind: 'notFinite', message, columns: [j], observation: i };
  }
  if (column.length === 0) {
    const message = `There is nothing in ${name}; standardizing it needs at least two rows that differ.`;
    return { kind: 'tooFewPoints', message, columns: [j] };
  }
  if (scaling) return null;
  if (Array.prototype.some.call(column, (value: number) => value !== column[0])) {
    const message = `The numbers in ${name} are too large or too near to one another to take their spread.`;
    return { kind: 'overflow', message, columns: [j] };
  }
  const message = `${name.replace(/^column/, 'Column')} is ${column[0]} in every row; with no spread there is nothing to divide by. Leave it out.`;
  return { kind: 'noSpread', message, columns: [j] };
}
