import { expect, it } from 'vitest';
import { sortedRows, tableColumns } from '../../../src/views/table/rows.ts';
import { houseNow } from '../../run/kinds/houses.ts';

const columns = [
  { name: 'p', unit: '', values: [4, 1, 4, 9] },
  { name: 'q', unit: '', values: [2, 8, 7, 1] },
];

it('rows are sorted by a column; rows that are equal stay as the data come', () => {
  expect([...sortedRows(columns, 4, null)]).toEqual([0, 1, 2, 3]);
  expect([...sortedRows(columns, 4, { column: 'p', down: false })]).toEqual([1, 0, 2, 3]);
  expect([...sortedRows(columns, 4, { column: 'p', down: true })]).toEqual([3, 0, 2, 1]);
  expect([...sortedRows(columns, 4, { column: 'q', down: true })]).toEqual([1, 2, 0, 3]);
});

it('the columns are those of the data, then what is predicted and its miss', () => {
  const now = houseNow({ inputs: ['bedrooms', 'area'] });
  const shown = tableColumns(now);
  expect(shown.map(({ name, role }) => `${name}: ${role}`)).toEqual([
    'bedrooms: input',
    'bathrooms: other',
    'area: input',
    'price: observed',
    'predicted: predicted',
    'miss: miss',
  ]);
  expect(shown.map((column) => column.read(now, 0))).toEqual(['3', '1', '1180', '221.9', '335.8', '+113.9']);
});
