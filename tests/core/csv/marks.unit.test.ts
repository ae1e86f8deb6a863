import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellReader } from '../../../src/core/csv/cellNumber.ts';
import {
  type CsvOptions,
  type CsvResult,
  readCell,
  readCsv,
  readPasted,
  writeCsv,
} from '../../../src/core/csv/index.ts';

function tableOf(result: CsvResult) {
  if ('problem' in result) throw new Error(JSON.stringify(result.problem));
  return result.table;
}
const valuesOf = (text: string, options: CsvOptions = {}) =>
  tableOf(readPasted(text, options)).columns.map(({ values }) => [...values]);
/** The cells that are asked about. */
const asked = (text: string, options: CsvOptions = {}) =>
  tableOf(readPasted(text, options)).unclear.map((one) => [one.column, one.text, one.point, one.comma]);

describe('what comes before the decimals is settled once for each column', () => {
  it.each<[what: string, text: string, x: number[], y: number[]]>([
    [
      'by a row that can be read one way only',
      'x;y\n1;950\n2;1.200\n3;1.450,5',
      [1, 2, 3],
      [950, 1200, 1450.5],
    ],
    [
      'by a row far down',
      `x\ty\n${'1,234\t2\n'.repeat(500)}1,2\t2`,
      [...Array(500).fill(1.234), 1.2],
      Array(501).fill(2),
    ],
    ['by two marks of thousands', 'x\ty\n1.200\t2\n1.234.567\t3', [1200, 1234567], [2, 3]],
    ['by a number in Indian groups', 'x\ty\n1,200\t2\n1,23,456\t3', [1200, 123456], [2, 3]],
    ['by digits that do not make three', 'x\ty\n1,200\t2\n12,34\t3', [1.2, 12.34], [2, 3]],
    ['by a 0 in front', 'x\ty\n1,200\t2\n0,345\t3', [1.2, 0.345], [2, 3]],
    ['in the other column', 'x\ty\n1,200\t2.5\n2,300\t3', [1200, 2300], [2.5, 3]],
    ['in the other column, by a comma', 'x\ty\n1.200\t2,5\n2.300\t3', [1200, 2300], [2.5, 3]],
    ['each for itself', 'x\ty\n1,5\t2.25\n3,5\t4.75', [1.5, 3.5], [2.25, 4.75]],
    ['by the commas between cells', 'x,y\n1.200,2\n2.300,3', [1.2, 2.3], [2, 3]],
  ])('%s', (_, text, x, y) => {
    expect(valuesOf(text)).toEqual([x, y]);
    expect(asked(text)).toEqual([]);
  });

  it.each([
    ['a comma, from a spreadsheet', '1,200\t3\n2,300\t4', [[0, '1,200', 1200, 1.2]]],
    ['a comma, between semicolons', 'x;y\n1;950\n2;1,200\n3;1,450', [[1, '1,200', 1200, 1.2]]],
    ['a point, between semicolons', 'x;y\n1;950\n2;1.200\n3;1.450', [[1, '1.200', 1.2, 1200]]],
    ['a point, from a spreadsheet', 'x\ty\n1.234\t2', [[0, '1.234', 1.234, 1234]]],
    ['a column alone', '1.234\n2.345', [[0, '1.234', 1.234, 1234]]],
    ['a comma in quotes', 'x,y\n"1,234",2', [[0, '1,234', 1234, 1.234]]],
    ['money', 'x\ty\n$1,234\t2\n(1,500)\t3', [[0, '$1,234', 1234, 1.234]]],
    [
      'a row after many that say nothing',
      `x\ty\n${'1\t2\n'.repeat(400)}1,234\t3`,
      [[0, '1,234', 1234, 1.234]],
    ],
    ['what was hidden', 'x\ty\n\u200e1,234\u200b\t2', [[0, '1,234', 1234, 1.234]]],
  ])('or asked, where nothing settles it: %s', (_, text, cells) => {
    expect(asked(text)).toEqual(cells);
  });

  it('once: the answer is for the whole column, and for the others that cannot tell', () => {
    const text = 'x\ty\tz\n1,200\t1.450\t7\n2,300\t2.450\t8';
    expect(asked(text)).toEqual([
      [0, '1,200', 1200, 1.2],
      [1, '1.450', 1.45, 1450],
    ]);
    expect(asked(text, { decimal: '.' })).toEqual([]);
    expect(valuesOf(text, { decimal: '.' })).toEqual([
      [1200, 2300],
      [1.45, 2.45],
      [7, 8],
    ]);
    expect(valuesOf(text, { decimal: ',' })).toEqual([
      [1.2, 2.3],
      [1450, 2450],
      [7, 8],
    ]);
    // A column that can be read one way only is read that way.
    expect(valuesOf('x\ty\n1,200\t1,5', { decimal: '.' })).toEqual([[1200], [1.5]]);
  });

  it('and a column with words and numbers is one of words', () => {
    const { columns, unclear } = tableOf(readCsv('a;b\nred;1\n1,234;2\nblue;3'));
    expect(columns.map(({ kind }) => kind)).toEqual(['text', 'number']);
    expect(unclear).toEqual([]);
  });
});

describe('negatives in parentheses are numbers', () => {
  it('with money and without, in files and blocks', () => {
    expect(valuesOf('x\ty\n(123.45)\t1\n($900.23)\t2\n$4.50\t3')).toEqual([
      [-123.45, -900.23, 4.5],
      [1, 2, 3],
    ]);
    expect(valuesOf('x;y\n(1.234,50 €);1\n2,5;2')).toEqual([
      [-1234.5, 2.5],
      [1, 2],
    ]);
  });
});

describe('rows of nothing but what nobody sees', () => {
  it('are blank', () => {
    expect(valuesOf('\u200b\nx\ty\n\u200e\n1\t2\n\ufeff')).toEqual([[1], [2]]);
    const { columns } = tableOf(readCsv('x,y\n1,\u200b\n2,\u200eNA\n3,4'));
    expect(columns[1]).toMatchObject({ kind: 'number', missing: 2, words: [] });
  });
});

describe('a cell is read the same the quick way and the slow one', () => {
  it('for digits with a sign and a mark', () => {
    const digits = (most: number) =>
      fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: most }).map((all) => all.join(''));
    const cell = fc.tuple(
      fc.constantFrom('', '-', '+'),
      digits(10),
      fc.constantFrom('', '.', ','),
      digits(8),
    );
    const reader = new CellReader();
    fc.assert(
      fc.property(cell, (parts) => {
        const text = parts.join('');
        reader.read(`x${text}y`, 1, 1 + text.length);
        expect(reader.point, text).toBe(readCell(text, '.'));
        expect(reader.comma, text).toBe(readCell(text, ','));
      }),
      { numRuns: 3000, seed: 12 },
    );
  });
});

describe('numbers with three decimals', () => {
  it('are read again from what we write, with any delimiter, or asked about', () => {
    const values = fc.array(fc.integer({ min: 1000, max: 999_999 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(values, fc.constantFrom(',', ';', '\t', '|'), (thousandths, delimiter) => {
        const column = thousandths.map((value) => value / 1000);
        const text = writeCsv(
          [
            { name: 'x', values: column },
            { name: 'y', values: column.map(() => 7) },
          ],
          { delimiter: delimiter as ',' },
        );
        const { columns, unclear } = tableOf(readCsv(text));
        if (unclear.length === 0) expect([...(columns[0]?.values ?? [])]).toEqual(column);
        else expect(unclear).toMatchObject([{ column: 0, point: expect.any(Number) }]);
        expect(tableOf(readCsv(text, { decimal: '.' })).columns[0]?.values).toEqual(
          Float64Array.from(column),
        );
      }),
    );
  });
});
