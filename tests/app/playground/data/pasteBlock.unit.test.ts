import { describe, expect, it } from 'vitest';
import { firstColumns } from '../../../../src/app/playground/data/firstColumns.ts';
import { isBlock, pasteBlock } from '../../../../src/app/playground/data/pasteBlock.ts';
import { sayPasted } from '../../../../src/app/playground/data/sayPasted.ts';
import { type CsvOptions, chooseColumns, readPasted } from '../../../../src/core/csv/index.ts';

const data = { x: [1, 2, 4], y: [2, 4, 5] };
const names = ['pats', 'wags'];
const top = { row: 0, column: 0 } as const;

/** What a block becomes, and what is said of it. */
function paste(text: string, { row, column }: { row: number; column: 0 | 1 } = top, told: CsvOptions = {}) {
  const pasted = pasteBlock(data, { row, column }, text, told);
  return {
    data: 'data' in pasted ? pasted.data : null,
    said: sayPasted(pasted, names.slice(column)),
  };
}

describe('a block that is pasted into the table', () => {
  it('lies over the cells from where it is put, and adds rows', () => {
    expect(paste('7\t8\r\n9,5\t−10\r\n', { row: 2, column: 0 })).toEqual({
      data: { x: [1, 2, 7, 9.5], y: [2, 4, 8, -10] },
      said: 'Pasted 2 rows.',
    });
    expect(data).toEqual({ x: [1, 2, 4], y: [2, 4, 5] });
  });

  it('of one column changes that column alone', () => {
    expect(paste('6\n7', { row: 0, column: 1 }).data).toEqual({ x: [1, 2, 4], y: [6, 7, 5] });
    expect(paste('wags\n6\n7', { row: 1, column: 1 }).data).toEqual({ x: [1, 2, 4], y: [2, 6, 7] });
    expect(paste('6,5\n7,25').data).toEqual({ x: [6, 7, 4], y: [5, 25, 5] });
  });

  it('may have names above it and columns too many, of which it says how many there are', () => {
    expect(paste('pats\twags\tmood\n3\t1\t9')).toEqual({
      data: { x: [3, 2, 4], y: [1, 4, 5] },
      said: 'Pasted 1 row. It has 3 columns of numbers, and only the first two fit here.',
    });
    expect(paste('6\t1\n7\t2', { row: 0, column: 1 })).toEqual({
      data: { x: [1, 2, 4], y: [6, 7, 5] },
      said: 'Pasted 2 rows. It has 2 columns of numbers, and only the first one fits here.',
    });
  });

  it('changes nothing where a cell is no number, or where a new point would lack one', () => {
    const same = (text: string, at: { row: number; column: 0 | 1 }, said: string) =>
      expect(paste(text, at)).toEqual({ data: null, said });
    same(
      '1\t2\n3\tx',
      top,
      'Row 2 of what you pasted has “x”, which is not a number, so nothing was changed.',
    );
    same('1\t2\n3\t', top, 'Row 2 of what you pasted lacks a number, so nothing was changed.');
    same('1\n\n3', top, 'Row 2 of what you pasted lacks a number, so nothing was changed.');
    same(
      '1\t2\n3\t1e101',
      top,
      'Row 2 of what you pasted has 1e+101, which is too large, so nothing was changed. Up to 1.00 × 10¹⁰⁰ will do, either way from 0.',
    );
    same(
      '1\t2.5\n3\t46,4\n5\t3.5',
      top,
      'Row 2 of what you pasted has “46,4”, which is not a number where decimals come after a point, so nothing was changed.',
    );
    const alone = (row: number) =>
      `Row ${row} of what you pasted would be a new point, which needs two numbers, so nothing was changed.`;
    same('1\n2', { row: 2, column: 0 }, alone(2));
    same('1\n2', { row: 3, column: 1 }, alone(1));
    same('one\ntwo', top, 'one holds words, not numbers: row 2 says “two”. Nothing was changed.');
    same('1\t"2\n3\t4', top, 'Row 1 opens a quotation mark that nothing closes. Nothing was changed.');
  });

  it('is a block only where it has several cells', () => {
    const blocks = ['5\t6', '5\n6', '1 2', '1;2', '1, 2', '(1)\t2'];
    const none = ['5', '5\n', '1,5', '1 234', '1,234', 'a b', '10 kg', ''];
    expect(blocks.map(isBlock)).toEqual(blocks.map(() => true));
    expect(none.map(isBlock)).toEqual(none.map(() => false));
  });
});

describe('a block is read as the dialog reads it', () => {
  it.each([
    '1,2\n2,4\n4,5',
    '1 2\n2 4\n4 5',
    '1;2\n2;4\n4;5',
    '1\t2\n2\t4\n4\t5',
    '1|2\n2|4\n4|5',
    'pats,wags\r\n1,2\r\n2,4\r\n4,5\r\n',
    'pats;wags\n1,5;2\n2;4,25\n4;5',
    '1.5,2\n2,4.25\n4,5',
    '1,5\t2\n2\t4,25',
    'dog\tpats\twags\nRex\t1\t2\nBo\t2\t4',
    '(1.5)\t$2\n2\t($4.50)',
    '\u200b1\t2\u200f\n2\t\ufeff4',
    '1,23,456\t2\n3\t4',
    '1.200\t3.5\n2.300\t4.5',
    '١٫٥\t٢\n٣\t٤',
    'year\t2019\t2020\nPeru\t1\t2\nChile\t3\t5',
  ])('%j', (text) => {
    const read = readPasted(text);
    if ('problem' in read) throw new Error(read.problem.code);
    const [x, y] = firstColumns(read.table);
    const dialog = chooseColumns(read.table, { x, y });
    const pasted = pasteBlock({ x: [], y: [] }, top, text);
    if (!('data' in dialog && 'data' in pasted)) throw new Error(JSON.stringify(pasted));
    expect(pasted.data).toEqual(dialog.data);
  });

  it('and says what it took', () => {
    expect(paste('1,2\n2,4\n4,5')).toEqual({
      data: { x: [1, 2, 4], y: [2, 4, 5] },
      said: 'Pasted 3 rows. The comma in “1,2” is taken to stand between cells, not inside a number. Undo brings the old points back; with “Paste…” you can choose how it is read.',
    });
    expect(paste('1,5\n2,25', { row: 0, column: 1 })).toEqual({
      data: { x: [1, 2, 4], y: [1.5, 2.25, 5] },
      said: 'Pasted 2 rows. The comma in “1,5” is taken to be part of a number, not to stand between cells. Undo brings the old points back; with “Paste…” you can choose how it is read.',
    });
  });

  it('and asks once where a column could be read in two ways, and changes nothing till then', () => {
    const text = '1,200\t3\n2,300\t4';
    expect(paste(text)).toEqual({
      data: null,
      said: 'In pats, “1,200” could be 1.2 or 1200. Which is it, in the whole column?',
    });
    expect(paste(text, top, { decimal: '.' }).data).toEqual({ x: [1200, 2300, 4], y: [3, 4, 5] });
    expect(paste(text, top, { decimal: ',' }).data).toEqual({ x: [1.2, 2.3, 4], y: [3, 4, 5] });
    expect(paste('950\n1.200\n1.450', { row: 0, column: 1 })).toEqual({
      data: null,
      said: 'In wags, “1.200” could be 1.2 or 1200. Which is it, in the whole column?',
    });
    // A column alone, which could be two.
    const alone = '1,200\n2,300\n4,500';
    expect(paste(alone)).toEqual({
      data: null,
      said: 'The comma in “1,200” could stand between cells or set thousands apart. Which is it, in every row?',
    });
    expect(paste(alone, top, { delimiter: ',' }).data).toEqual({ x: [1, 2, 4], y: [200, 300, 500] });
    expect(paste(alone, top, { delimiter: '\t' }).said).toContain('In pats, “1,200” could be 1.2 or 1200.');
    expect(paste(alone, top, { delimiter: '\t', decimal: '.' }).data).toEqual({
      x: [1200, 2300, 4500],
      y: [2, 4, 5],
    });
    expect(paste(alone, { row: 0, column: 1 }).said).toContain('In wags, “1,200” could be 1.2 or 1200.');
    expect(paste('1 200\n2 300', { row: 0, column: 1 }).data).toEqual({ x: [1, 2, 4], y: [1200, 2300, 5] });
    expect(paste('1\t1,200\n2\t1,450', top).said).toContain('In wags, “1,200”');
  });
});
