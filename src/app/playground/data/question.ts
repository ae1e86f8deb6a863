/** What must be asked before numbers are taken from a table. */
import type { Between, Table, Unclear } from '../../../core/csv/index.ts';

export type Question =
  | { readonly kind: 'between'; readonly between: Between }
  /** `place`: which of the columns that are taken, from 0. */
  | { readonly kind: 'mark'; readonly unclear: Unclear; readonly place: number };

/** The first question about these columns of a table; null where all is clear. */
export function questionAbout(table: Table, columns: readonly number[]): Question | null {
  if (table.between) return { kind: 'between', between: table.between };
  const unclear = table.unclear.find(({ column }) => columns.includes(column));
  return unclear ? { kind: 'mark', unclear, place: columns.indexOf(unclear.column) } : null;
}
