/** The columns of a table and the order of its rows. */
import { examples as shared } from '#words/examples.ts';
import { table as words } from '#words/table.ts';
import { sortOrder } from '../../core/sortOrder.ts';
import { fixed, plain, signed } from '../../i18n/format.ts';
import type { Column, Examples, Sorting } from '../../run/stage/facets.ts';
import { told } from '../told.ts';

export interface TableColumn {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly role: 'input' | 'other' | 'observed' | 'predicted' | 'miss';
  /** Its place among the columns of the data; null for what the model makes of them. */
  readonly place: number | null;
  read(now: Examples, example: number): string;
}

/** The columns of the data, those that the model reads marked, then what it predicts and how far that misses. */
export function tableColumns({
  columns,
  inputs,
  target,
}: Pick<Examples, 'columns' | 'inputs' | 'target'>): TableColumn[] {
  const unit = columns[target]?.unit ?? '';
  return [
    ...columns.map(
      ({ name, unit: its }, place): TableColumn => ({
        key: name,
        name,
        unit: its,
        role: place === target ? 'observed' : inputs.includes(place) ? 'input' : 'other',
        place,
        read: (now, example) => plain(now.columns[place]?.values[example] ?? Number.NaN, 2),
      }),
    ),
    {
      key: 'predicted',
      name: shared.predicted,
      unit,
      role: 'predicted',
      place: null,
      read: (now, example) => told(now, 'predicted', fixed(now.predicted[example] ?? Number.NaN, 1)),
    },
    {
      key: 'miss',
      name: words.residual,
      unit,
      role: 'miss',
      place: null,
      read: (now, example) => told(now, 'residual', signed(now.residuals[example] ?? Number.NaN, 1)),
    },
  ];
}

/** The examples in the order of a column, by its name; rows that are equal there stay as the data come. A name that is none of them sorts nothing. */
export function sortedRows(columns: readonly Column[], count: number, sorting: Sorting | null): Uint32Array {
  const values = sorting && columns.find(({ name }) => name === sorting.column)?.values;
  return values ? sortOrder(values, sorting.down) : Uint32Array.from({ length: count }, (_, i) => i);
}
