import type { Examples } from '../../run/stage/facets.ts';
import type { Range } from './scatter.ts';

/** The examples that are learned from. */
export const learnedRows = ({ heldOut, columns, across }: Examples): number[] =>
  Array.from(columns[across]?.values ?? [], (_, row) => row).filter((row) => !heldOut.has(row));

/** Those that are held out and may be looked at. */
export const heldOutRows = ({ heldOut, sealed }: Examples): number[] =>
  [...heldOut].filter((row) => !sealed?.has(row));

/** From the least to the greatest value of the feature across that is learned from. */
export function learnedRange(now: Examples): Range {
  const values = learnedRows(now).map((row) => now.columns[now.across]?.values[row] as number);
  return [Math.min(...values), Math.max(...values)];
}

/** The example in hand, unless nobody may look at it. */
export const litIn = ({ state: { lit }, sealed }: Pick<Examples, 'state' | 'sealed'>): number | null =>
  lit === null || sealed?.has(lit) ? null : lit;
