/** Numbers in rows, one row an example: as rows, or flat, row by row. */
import type { Problem } from '../problem.ts';
import { areMany, many, shown } from './shape.ts';

export type Table = readonly ArrayLike<number>[] | ArrayLike<number>;

/** Columns as rows, flat: the first of each column, then the second of each. The columns are as long as the first. */
export function rowsOf(columns: readonly ArrayLike<number>[]): Float64Array {
  const width = columns.length;
  const flat = new Float64Array(width * (columns[0]?.length ?? 0));
  for (let i = 0; i < flat.length; i++) flat[i] = columns[i % width]?.[Math.floor(i / width)] as number;
  return flat;
}

/** The numbers flat, in a new array; or what is wrong with them, with rows and columns counted from 1. */
export function flatten(table: Table, width: number, name: 'inputs' | 'targets'): Float64Array | Problem {
  const rows = typeof table[0] === 'object' ? (table as readonly ArrayLike<number>[]) : null;
  if (!rows && table.length % width !== 0) {
    const message = `${name} has ${many(table.length, 'number')}, which does not make rows of ${width}.`;
    return { kind: 'lengthsDiffer', message };
  }
  const count = rows ? rows.length : table.length / width;
  const flat = new Float64Array(count * width);
  for (let row = 0; row < count; row++) {
    const given = rows ? rows[row] : null;
    if (rows && given?.length !== width) {
      const has = typeof given === 'object' && given !== null ? many(given.length, 'number') : shown(given);
      const message = `Row ${row + 1} of ${name} has ${has}; each row needs ${width}.`;
      return { kind: 'lengthsDiffer', message, observation: row };
    }
    for (let column = 0; column < width; column++) {
      const value = given ? given[column] : (table[row * width + column] as unknown);
      if (!Number.isFinite(value)) return notFinite(name, row, column, value);
      flat[row * width + column] = value as number;
    }
  }
  return flat;
}

function notFinite(name: string, row: number, column: number, value: unknown): Problem {
  const message = `Row ${row + 1} of ${name} has ${shown(value)} in column ${column + 1}; it must be a finite number.`;
  const place = { observation: row, ...(name === 'inputs' ? { columns: [column] } : {}) };
  return { kind: 'notFinite', message, ...place };
}

/** Whether there are as many rows of both, and at least one. */
export function problemWithCounts(inputs: number, targets: number): Problem | null {
  if (inputs !== targets) {
    const message = `There ${areMany(inputs, 'row')} of inputs but ${many(targets, 'row')} of targets; each example needs both.`;
    return { kind: 'lengthsDiffer', message };
  }
  return inputs === 0
    ? {
        kind: 'tooFewPoints',
        message: 'There are no examples; a network needs at least one to be wrong about.',
      }
    : null;
}
