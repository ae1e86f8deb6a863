import { describe, expect, it } from 'vitest';
import { moveIn } from '../../../src/views/table/cells.ts';
import { markOf } from '../../../src/views/table/marks.ts';
import { houseNow } from '../../run/kinds/houses.ts';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', true>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const inside = { row: 40, column: 2, rows: 1_000_000, columns: 7, page: 17 };

describe('a key in the grid', () => {
  it.each([
    [press('ArrowDown'), 41, 2],
    [press('ArrowUp'), 39, 2],
    [press('ArrowDown', { shiftKey: true }), 50, 2],
    [press('ArrowRight'), 40, 3],
    [press('ArrowLeft'), 40, 1],
    [press('Home'), 40, 0],
    [press('End'), 40, 6],
    [press('Home', { ctrlKey: true }), 0, 0],
    [press('End', { metaKey: true }), 999_999, 6],
    [press('PageDown'), 57, 2],
    [press('PageUp'), 23, 2],
  ])('goes with %o to row %d, column %d', (key, row, column) => {
    expect(moveIn(inside, key)).toEqual({ row, column });
  });

  it('stops at the edges, and begins at the first row', () => {
    expect(moveIn({ ...inside, row: 3 }, press('PageUp'))).toEqual({ row: 0, column: 2 });
    expect(moveIn({ ...inside, row: 999_990 }, press('PageDown'))).toEqual({ row: 999_999, column: 2 });
    expect(moveIn({ ...inside, column: 6 }, press('ArrowRight'))).toEqual({ row: 40, column: 6 });
    expect(moveIn({ ...inside, row: -1, column: 0 }, press('ArrowDown'))).toEqual({ row: 0, column: 0 });
    expect(moveIn({ ...inside, row: -1, column: 0 }, press('Home'))).toEqual({ row: 0, column: 0 });
  });

  it('is left to the browser, or to nobody', () => {
    for (const key of [
      press('ArrowLeft', { altKey: true }),
      press('ArrowDown', { ctrlKey: true }),
      press('Enter'),
      press('a'),
    ])
      expect(moveIn(inside, key)).toBeNull();
    expect(moveIn({ ...inside, rows: 0, row: -1 }, press('ArrowDown'))).toBeNull();
  });
});

describe('the mark of a row', () => {
  const now = houseNow({
    fitted: false,
    split: { learned: 300, heldOut: 100, seed: 1 },
    optimizer: 'miniBatch',
    settings: { batchSize: 20, seed: 1 },
    learningRate: 1e-9,
  });

  it('says of each whether the next step reads it, or none does', () => {
    const marks = Array.from({ length: 500 }, (_, example) => markOf(now, example));
    expect(marks.filter((mark) => mark === 'batch')).toHaveLength(20);
    expect(marks.filter((mark) => mark === 'heldOut')).toHaveLength(200);
    for (const example of Array.from(now.batch ?? [])) expect(marks[example]).toBe('batch');
  });

  it('is there for none where a step reads all', () => {
    expect(markOf(houseNow(), 3)).toBe('');
  });
});

it('how rows are sorted is in the state', () => {
  const sorting = { column: 'price', down: true };
  expect(houseNow({ sort: sorting }).sorting).toEqual(sorting);
  expect(houseNow().sortBy(sorting)).toEqual({ sort: sorting });
});
