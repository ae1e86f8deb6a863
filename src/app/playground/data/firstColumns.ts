import type { Table } from '../../../core/csv/index.ts';

export type Columns = readonly [x: number, y: number];

/** The first two columns of numbers; of one that stands beside words, it and the words, which cannot be taken and say so. A column that stands alone is both. */
export function columnsToOffer({ columns }: Pick<Table, 'columns'>): Columns {
  const [x, y] = firstColumns({ columns });
  const other = columns.findIndex((_, i) => i !== x);
  return x === y && other >= 0 ? [x, other] : [x, y];
}

/** The first two columns of numbers; one that stands alone is both. */
export function firstColumns({ columns }: Pick<Table, 'columns'>): Columns {
  const numbers = columns.flatMap(({ kind }, i) => (kind === 'number' ? [i] : []));
  const x = numbers[0] ?? 0;
  return [x, numbers[1] ?? numbers[0] ?? Math.min(1, columns.length - 1)];
}
