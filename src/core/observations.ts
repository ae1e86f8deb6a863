/**
 * What was observed: one x and one y for each example. Everything drawn or fitted starts here. Arrays of numbers,
 * plain or typed, in the units of the data set.
 */
import type { Problem } from './problem.ts';

export interface LineData {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** The same, for functions that do not mind a Float64Array. */
export interface LineColumns {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** What is wrong with the data, or null: lengths that differ, no points, a value that is not finite. */
export function problemWithLine({ x, y }: LineColumns): Problem | null {
  const count = x.length;
  if (y.length !== count) {
    return {
      kind: 'lengthsDiffer',
      message: `There are ${count} values of x but ${y.length} of y; each point needs both.`,
    };
  }
  if (count === 0)
    return { kind: 'tooFewPoints', message: 'There are no points; a line needs at least one to miss.' };
  for (let i = 0; i < count; i++) {
    // A difference with itself is 0 for finite numbers only, and one comparison serves both columns.
    const xi = x[i] as number;
    const yi = y[i] as number;
    if (xi - xi !== 0 || yi - yi !== 0) {
      const [name, value] = xi - xi !== 0 ? ['x', xi] : ['y', yi];
      return {
        kind: 'notFinite',
        message: `Point ${i + 1} has ${name} = ${value}; it must be a finite number.`,
        observation: i,
      };
    }
  }
  return null;
}
