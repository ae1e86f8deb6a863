/** The words of the table. */
export const table = {
  rowSays: (number: string, values: string) => `Row ${number}: ${values}.`,
  residual: 'miss',
  table: 'Table',
  moreRows: (count: string) => `… and ${count} more rows`,
  tableTitle: 'The table',
  tableOf: (count: string, name: string) => `Table of ${count} rows: ${name}`,
  tableDescribe: (d: { count: string; columns: string; sorted: string; marks: string; lit: string }) =>
    [`${d.count} rows with the columns ${d.columns}.`, d.sorted, d.marks, d.lit].filter(Boolean).join(' '),
  sortedBy: (name: string, down: boolean) => `Sorted by ${name}, ${down ? 'greatest' : 'least'} first.`,
  /** At the head of a row, for the eye and for who hears it. */
  marks: { batch: 'B', heldOut: 'H' },
  marksSaid: { batch: ', in the batch', heldOut: ', held out' },
  batchLegend: 'in the batch of the next step',
  heldOutLegend: 'held out, read by no step',
  batchSays: (count: string) =>
    count === '1'
      ? 'One of them, marked B, is in the batch of the next step.'
      : `${count} of them, marked B, are in the batch of the next step.`,
  heldOutSays: (count: string) => `${count} of them, marked H, are held out.`,
  number: 'row',
  sortBy: (name: string) => `Sort by ${name}`,
  sorted: { ascending: 'least first', descending: 'greatest first' },
};
