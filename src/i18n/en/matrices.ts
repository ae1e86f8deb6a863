/** The words of the network as matrices. Numbers come in as text. */
export const matrices = {
  name: 'Matrices',
  title: 'As matrices',
  shape: (rows: string, columns: string) => `${rows}×${columns}`,
  matrix: (name: string, rows: string, columns: string, all: string) =>
    `${name} has ${rows} ${rows === '1' ? 'row' : 'rows'} and ${columns} ${columns === '1' ? 'column' : 'columns'}: ${all}.`,
  sum: (inputs: string, weights: string, sums: string) => `${inputs} times ${weights} is ${sums}.`,
  more: (count: string, of: string) => `The first ${count} of ${of} rows are shown.`,
};
