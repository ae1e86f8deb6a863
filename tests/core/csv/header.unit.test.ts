import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/core/csv/index.ts';

/** What the first row is taken for, and whether that is said. */
function firstRow(text: string) {
  const result = readCsv(text);
  if ('problem' in result) throw new Error(JSON.stringify(result.problem));
  const { dialect, notes } = result.table;
  const said = notes.find(({ code }) => code === 'firstRow');
  return [dialect.header ? 'names' : 'data', said ? 'said' : 'clear'];
}

describe('the first row', () => {
  it.each([
    ['words above numbers', 'x,y\n1,2\n3,4'],
    ['words above words', 'town,mood\nUlm,fine'],
    ['words above numbers and words', 'town,y\nUlm,2\nRom,3'],
  ])('holds names: %s', (_, text) => {
    expect(firstRow(text)).toEqual(['names', 'clear']);
  });

  it.each([
    ['years', 'country,2019,2020,2021\nPeru,1.5,2.5,3\nChile,2,3,4'],
    ['years between semicolons, quoted', '"Land";"2019";"2020"\nPeru;1,5;2\nChile;2;3'],
    ['years between tabs, with nothing above the names', '\t2019\t2020\nPeru\t1\t2'],
    ['one year', 'country,2019\nPeru,5\nChile,7'],
    ['years and nothing else', '2019,2020,2021\n5,7,6\n8,9,10'],
    ['years, downward', 'country,2021,2020\nPeru,1,2'],
    ['years with gaps', 'country,1990,2000,2010,2015\nPeru,1,2,3,4'],
    ['years over numbers as large', 'country,2019,2020,2021\nPeru,1950,1975,2001\nChile,1800,1840,1890'],
    ['months', 'country,201911,201912\nPeru,1,2'],
    ['years with a word among them', 'country,2019,2020,2021 (guess)\nPeru,1,2,3'],
    ['years with what nobody sees', 'country,\u200e2019,2020\u200b\nPeru,1,2'],
    ['years with a column of numbers before them', 'id,2019,2020\n1,5,7\n2,8,3'],
    ['doses', 'subject,10,20,40\n1,5.5,7,6\n2,4,5,3'],
    ['the numbers of columns, with an index before them', ',0,1,2\n0,1.5,2,7\n1,3.5,4,8'],
  ])('holds names, and that is said: %s', (_, text) => {
    expect(firstRow(text)).toEqual(['names', 'said']);
  });

  it.each([
    ['numbers', '1,2.5\n3,4.5'],
    ['words above words and numbers above numbers', 'Rex,1\nBo,2'],
    ['years as data', '2019,5.5\n2020,7\n2021,8'],
    ['years as data, two columns of them', '1990,2020\n1985,2019'],
    ['years as data with a word', 'Peru,2019,2021\nChile,2018,2020'],
    ['a column of years', '2019\n2020\n2021'],
    ['a missing cell', 'NA,4.5\n1,2.5'],
  ])('holds data: %s', (_, text) => {
    expect(firstRow(text)).toEqual(['data', 'clear']);
  });

  it.each([
    ['a year above what is none', '2019\n5\n7'],
    ['a word where numbers follow', 'oops,4\n5,6\n7,8'],
    ['numbers that go up evenly beside a word', 'Rex,1,2,3\nBo,3.5,1,8'],
  ])('holds data, and that is said: %s', (_, text) => {
    expect(firstRow(text)).toEqual(['data', 'said']);
  });

  it('is what one says that it is, and then nothing is said', () => {
    const result = readCsv('country,2019\nPeru,5', { header: false });
    if ('problem' in result) throw new Error('no table');
    expect(result.table.dialect.header).toBe(false);
    expect(result.table.notes).toEqual([]);
  });
});
