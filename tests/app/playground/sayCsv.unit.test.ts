import { describe, expect, it } from 'vitest';
import {
  columnName,
  sayChoice,
  sayLeftOut,
  sayNote,
  sayProblem,
} from '../../../src/app/playground/sayCsv.ts';
import { chooseColumns, readCsv } from '../../../src/core/csv/index.ts';

function tableOf(text: string) {
  const result = readCsv(text);
  if ('problem' in result) throw new Error(sayProblem(result.problem));
  return result.table;
}

describe('what is wrong with a file is one sentence', () => {
  it.each([
    ['', 'There is nothing in it. A table needs at least one row with a number.'],
    ['PK\u0003\u0004', 'This is a spreadsheet’s own file. Save it there as CSV, then open that.'],
    ['x,y\n', 'Row 1 names the columns, and no rows follow.'],
    ['x,y\n1,2\n"3,4', 'Row 3 opens a quotation mark that nothing closes.'],
    [
      'x,y\n1,5,2,5',
      'Row 2 has 3 cells where there are 2 columns, and most rows are like it. Perhaps commas separate both cells and decimals.',
    ],
  ])('number %#', (text, sentence) => {
    const result = readCsv(text);
    expect('problem' in result && sayProblem(result.problem)).toBe(sentence);
  });
});

describe('what is left out and why', () => {
  const table = tableOf('dog,x,\nRex,1,10\nBo,,20\nAl,oops,30\nIda,1e999,40\nMia,7,50');
  it('is a sentence for each row', () => {
    const chosen = chooseColumns(table, { x: 1, y: 2 });
    expect('leftOut' in chosen && chosen.leftOut.map(sayLeftOut)).toEqual([
      'Row 3 is left out: x is missing.',
      'Row 4 is left out: x is “oops”, which is not a number.',
      'Row 5 is left out: x is 1e999, more than the computer can count.',
    ]);
  });
  it('is a sentence where nothing is left', () => {
    const say = (x: number, y: number) => {
      const chosen = chooseColumns(table, { x, y });
      return 'problem' in chosen && sayChoice(chosen.problem);
    };
    expect(say(0, 1)).toBe('dog holds words, not numbers: row 2 says “Rex”.');
    expect(say(1, 9)).toBe('There is no column 10.');
  });
  it('calls a column without a name by its place', () => {
    expect(table.columns.map(columnName)).toEqual(['dog', 'x', 'Column 3']);
  });
});

it.each([
  [
    'x;y\n1,234;2',
    'The comma in “1,234” is taken for decimals. Choose the other mark if it sets thousands apart.',
  ],
  [
    'x\ty\n1,234\t2',
    'The comma in “1,234” is taken to set thousands apart. Choose the other mark if decimals follow it.',
  ],
])('a mark that could be either is named: number %#', (text, sentence) => {
  expect(tableOf(text).notes.map(sayNote)).toEqual([sentence]);
});
