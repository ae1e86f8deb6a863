import { describe, expect, it } from 'vitest';
import { columnsToOffer } from '../../../../src/app/playground/data/firstColumns.ts';
import { columnName, sayChoice, sayDoubt } from '../../../../src/app/playground/sayCsv.ts';
import { chooseColumns, readCsv } from '../../../../src/core/csv/index.ts';
import { lineDoubt } from '../../../../src/core/lineDoubt.ts';

/** What is said of the columns that a table offers at first; null where there is nothing to say. */
function said(
  text: string,
  { intercept = true, columns }: { intercept?: boolean; columns?: [number, number] } = {},
) {
  const read = readCsv(text);
  if ('problem' in read) throw new Error(read.problem.code);
  const { table } = read;
  const [x, y] = columns ?? columnsToOffer(table);
  const chosen = chooseColumns(table, { x, y });
  if ('problem' in chosen) return sayChoice(chosen.problem);
  const doubt = lineDoubt(chosen.data, intercept);
  const name = (index: number) => columnName(table.columns[index] ?? { name: '' }, index);
  return doubt && sayDoubt(doubt, [name(x), name(y)]);
}

describe('two columns that no line can be learned from are named', () => {
  it.each([
    [
      'area,price\n7,1\n7,2\n7,4',
      'area is 7 in every row, so it cannot tell one price from another, and no single line is best.',
    ],
    [
      ';\n1,5;2\n1,5;9',
      'Column 1 is 1.5 in every row, so it cannot tell one Column 2 from another, and no single line is best.',
    ],
    [
      'rooms,price\n3,10',
      'Only 1 row has numbers in both rooms and price, and a line has two numbers to find, w and b. It takes two rows or more.',
    ],
    ['area,price\n1,dear\n2,cheap\n4,fair', 'price holds words, not numbers: row 2 says “dear”.'],
    ['street,area\nElm,1\nOak,2', 'street holds words, not numbers: row 2 says “Elm”.'],
  ])('%j', (text, sentence) => {
    expect(said(text)).toBe(sentence);
  });

  it('and so are those where the line is known before', () => {
    expect(said('area,size\n1,1\n2,2\n4,4')).toBe(
      'size is the same as area in every row, so a line through all points is no discovery.',
    );
    expect(said('area\n1\n2\n4')).toBe(
      'area stands for both x and y, so a line through all points is no discovery.',
    );
    expect(said('area,price\n1,5\n2,5\n4,5')).toBe('price is 5 in every row, so the best line is level.');
  });

  it('but nothing is said of others, and through the origin one row will do', () => {
    expect(said('area,price\n1,2\n2,4\n4,5')).toBeNull();
    expect(said('area,price\n7,1\n7,2', { intercept: false })).toBeNull();
    expect(said('area,price\n3,10', { intercept: false })).toBeNull();
    expect(said('area,price\n0,1\n0,2', { intercept: false })).toBe(
      'area is 0 in every row, so it cannot tell one price from another, and no single line is best.',
    );
  });
});
