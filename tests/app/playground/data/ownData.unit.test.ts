import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeCell, NEW, saidOf, shownNumber } from '../../../../src/app/playground/data/cell.ts';
import { isOurs, looksTabular } from '../../../../src/app/playground/data/kindOfText.ts';
import { editedData, labelsFor, madeBy, otherData } from '../../../../src/app/playground/data/ownData.ts';
import { megabytes, sayTableProblem } from '../../../../src/app/playground/data/sayTable.ts';
import { playgroundCatalog } from '../../../../src/run/playground/catalog.ts';
import { writeExperiments } from '../../../../src/run/playground/experimentsFile.ts';
import { writeFile } from '../../../../src/run/playground/link/file.ts';
import { initialPlayground, LIMITS } from '../../../../src/run/playground/state.ts';

const catalog = playgroundCatalog(() => false);
const fresh = initialPlayground(catalog);

describe('what a text is', () => {
  it('ours is known by what it says of itself', () => {
    expect(isOurs(writeFile(fresh, catalog))).toBe(true);
    expect(isOurs(writeExperiments([]))).toBe(true);
    expect(isOurs('\ufeff {"kind": "downhill playground"}')).toBe(true);
    expect(isOurs('{"kind":"something else"}')).toBe(false);
    expect(isOurs('x,y\n"downhill ",2')).toBe(false);
  });

  it.each(['1\t2', 'x\ty\n1\t2', '1,2\n3,4', '1;2', '1, 2', '3\n4\n5'])('%j is a table', (text) => {
    expect(looksTabular(text)).toBe(true);
  });

  it.each(['hello', 'a b c', '12', 'x,y', '', 'three\nlines\nof words'])('%j is none', (text) => {
    expect(looksTabular(text)).toBe(false);
  });
});

describe('other data', () => {
  it('forget what was shown of the old ones, and begin anew, on their own cost', () => {
    expect(otherData({ kind: 'set', id: 'houses' }, ['area', 'price'])).toEqual({
      data: { kind: 'set', id: 'houses' },
      labels: ['area', 'price'],
      landscape: { kind: 'cost' },
      plane: null,
      window: null,
      cursor: 0,
    });
  });

  it('made from a seed have every setting', () => {
    expect(madeBy('collinear', 5)).toEqual({
      kind: 'made',
      maker: 'collinear',
      seed: 5,
      settings: { count: 30, middle: 20, spread: 2, scatter: 0.5 },
    });
    expect(() => madeBy('nothing')).toThrow("no maker 'nothing'");
  });

  it('edited, a set becomes the learner’s own and keeps its labels', () => {
    const data = { x: [1], y: [2] };
    const houses = { ...fresh, data: { kind: 'set', id: 'houses' } } as const;
    expect(editedData(data, houses)).toEqual({
      data: { kind: 'points', x: [1], y: [2] },
      labels: ['living area (sq ft)', 'price ($)'],
      cursor: 0,
    });
    expect(editedData(data, fresh).labels).toEqual(['pats', 'wags']);
    expect(editedData(data, { ...fresh, data: madeBy('curve') }).labels).toBeNull();
    expect(editedData(data, { ...houses, labels: ['a', 'b'] }).labels).toEqual(['a', 'b']);
  });

  it('take the names of columns as labels, not too long and in whole characters', () => {
    expect(labelsFor('size', 'weight')).toEqual(['size', 'weight']);
    expect(labelsFor('', '')).toBeNull();
    expect(labelsFor('', 'weight')).toEqual(['x', 'weight']);
    const [long = ''] = labelsFor(`${'a'.repeat(59)}🐕b`, 'y') ?? [];
    expect(long).toBe('a'.repeat(59));
    expect(LIMITS.label).toBe(60);
  });
});

describe('a cell', () => {
  it('shows any number so that it reads the same again', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e100, max: 1e100, noNaN: true }), (value) => {
        const read = judgeCell(shownNumber(value));
        expect('value' in read && read.value === value, shownNumber(value)).toBe(true);
      }),
    );
  });

  it.each([
    ['2,5', 2.5],
    ['−3', -3],
    [' 1e3 ', 1000],
    ['1.234', 1.234],
    ['1,23,456', 123456],
    ['(123.45)', -123.45],
    ['\u200b$5\u200e', 5],
    ['1.23 × 10⁶', 1_230_000],
  ])('reads %j', (text, value) => {
    expect(judgeCell(text)).toEqual({ value });
  });

  it('says in one sentence what is wrong, where, and what still counts', () => {
    const at = { row: 3, name: 'wags' };
    expect(judgeCell('many')).toEqual({ problem: 'notANumber' });
    expect(saidOf('notANumber', 'many', at)).toBe(
      'Row 3, wags: “many” is not a number, so the old one still counts.',
    );
    expect(saidOf('nothing', '', at)).toBe('Row 3, wags: there is nothing, so the old number still counts.');
    expect(judgeCell('1 2')).toEqual({ problem: 'notANumber' });
    expect(judgeCell('1,234')).toEqual({ problem: 'unclear' });
    expect(saidOf('unclear', '1,234', at)).toBe(
      'Row 3, wags: “1,234” could be 1.234 or 1234, so the old one still counts. Write 1.234 or 1234.',
    );
    expect(judgeCell('10%')).toEqual({ problem: 'unclear' });
    expect(saidOf('unclear', '10%', { row: NEW, name: 'y' })).toBe(
      'New row, y: “10%” could be 10 or 0.1. Write 10 or 0.1.',
    );
    expect(judgeCell('\u200b')).toEqual({ problem: 'nothing' });
    expect(judgeCell('1e999')).toEqual({ problem: 'tooLarge' });
    expect(judgeCell('1e101')).toEqual({ problem: 'tooLarge' });
    expect(saidOf('tooLarge', '1e101', at)).toContain('Row 3, wags: 1e101 is too large.');
    expect(saidOf('notANumber', 'x'.repeat(50), { row: NEW, name: 'y' })).toBe(
      `New row, y: “${'x'.repeat(19)}…” is not a number.`,
    );
    expect(saidOf('tooLarge', '1e300', { row: NEW, name: 'y' })).toContain('1.00 × 10¹⁰⁰');
  });
});

it('a table that is none is refused in a sentence', () => {
  expect(sayTableProblem({ code: 'tooMuch', bytes: 130 * 2 ** 20, most: 64 * 2 ** 20 })).toBe(
    'This has 130 MB. Up to 64 MB will do.',
  );
  expect(sayTableProblem({ code: 'unreadable' })).toMatch(/^[A-Z].*\.$/);
  expect(sayTableProblem({ code: 'openQuote', row: 12 })).toBe(
    'Row 12 opens a quotation mark that nothing closes.',
  );
  expect(megabytes(15_709_591)).toBe('15');
});
