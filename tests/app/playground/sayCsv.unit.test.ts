import { describe, expect, it } from 'vitest';
import { questionAbout } from '../../../src/app/playground/data/question.ts';
import {
  columnName,
  sayChoice,
  sayLeftOut,
  sayNote,
  sayProblem,
  sayQuestion,
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
      'Row 5 is left out: x is 1e999, which is too large. Up to 1.80 × 10³⁰⁸ will do, either way from 0.',
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

describe('what is unclear is asked, and what was taken is said', () => {
  it.each([
    ['x;y\n1,234;2', 'In x, “1,234” could be 1.234 or 1234. Which is it, in the whole column?'],
    ['x\ty\n1,234\t2', 'In x, “1,234” could be 1.234 or 1234. Which is it, in the whole column?'],
    [
      '1,200\n2,300',
      'The comma in “1,200” could stand between cells or set thousands apart. Which is it, in every row?',
    ],
    [
      '1 200\n2 300',
      'The space in “1 200” could stand between cells or set thousands apart. Which is it, in every row?',
    ],
    ['x;y\n1;950\n2;1.200', 'In y, “1.200” could be 1.2 or 1200. Which is it, in the whole column?'],
  ])('asked: number %#', (text, sentence) => {
    const table = tableOf(text);
    const question = questionAbout(table, [0, 1]);
    expect(question && sayQuestion(question, ['x', 'y'])).toBe(sentence);
    const { notes } = table;
    expect(notes).toEqual([]);
  });
  it.each([
    ['x\ty\n1,234\t2.5', 'In x, “1,234” is taken for 1234.'],
    ['x\ty\n1,234\t2,5', 'In x, “1,234” is taken for 1.234.'],
    ['1\t2.5\t7\n1,5\t2.5\t8\n2\t3.5\t9', 'In Column 1, decimals come after a comma.'],
    ['x,y\n10%,2', 'Percent signs in x are left away: “10%” is 10.'],
    [
      'country,2019,2020\nPeru,1.5,2',
      'The first row, “country, 2019, 2020”, is taken for the names of the columns.',
    ],
    ['2019\n5\n7', 'The first row, “2019”, is taken for data, not for names.'],
    ['1,2\n2,4', 'The comma in “1,2” is taken to stand between cells, not inside a number.'],
    ['1,5\n2\n3,5', 'The comma in “1,5” is taken to be part of a number, not to stand between cells.'],
  ])('said: number %#', (text, sentence) => {
    expect(tableOf(text).notes.map(sayNote)).toEqual([sentence]);
  });
});

it('a reason names what was read, and how', () => {
  const table = tableOf('x,y\n"46,4",1\n45.2,2\n44.1,3\n"1,23,456",4\n"1,23,45",5');
  const chosen = chooseColumns(table, { x: 0, y: 1, largest: 1e5 });
  expect('leftOut' in chosen && chosen.leftOut.map(sayLeftOut)).toEqual([
    'Row 2 is left out: x is “46,4”, which is not a number where decimals come after a point.',
    'Row 5 is left out: x is 123456, which is too large. Up to 100000 will do, either way from 0.',
    'Row 6 is left out: x is “1,23,45”, which is not a number.',
  ]);
});
