import { describe, expect, it } from 'vitest';
import { type Geometry, scrollTo, topOf } from '../../../src/views/table/geometry.ts';

const room = 570;
const tables: [string, Geometry][] = [
  ['as tall as its rows', { count: 500, height: 28, each: 28, slots: 42, spare: 10 }],
  ['a million rows', { count: 1_000_000, height: 28, each: 8, slots: 30, spare: 4 }],
  ['a million rows for fingers', { count: 1_000_000, height: 44, each: 8, slots: 26, spare: 6 }],
  ['fewer rows than there is room for', { count: 7, height: 28, each: 28, slots: 42, spare: 10 }],
];

describe.each(tables)('a table that is %s', (_, its) => {
  const end = Math.max(0, Math.floor((its.count - its.slots) * its.each + its.slots * its.height - room));

  it('has any row in the room, whole, once it is scrolled to it, from wherever it was', () => {
    const far = [0, 1, 33, its.count >> 1, its.count - 2, its.count - 1].filter((row) => row < its.count);
    for (const row of far)
      for (const from of [0, 100, end / 2, end]) {
        const top = topOf(its, row, scrollTo(its, row, room, from));
        expect(top, `${row} from ${from}`).toBeGreaterThanOrEqual(0);
        expect(top + its.height, `${row} from ${from}`).toBeLessThanOrEqual(room);
      }
  });

  it('is left where it is for a row that is in the room', () => {
    for (const from of [0, Math.floor(end / 2), end]) {
      const at = scrollTo(its, Math.min(its.count - 1, 3), room, from);
      expect(scrollTo(its, Math.min(its.count - 1, 3), room, at)).toBe(at);
    }
  });
});

it('scrolls no farther than it needs to', () => {
  const [, its] = tables[0] as [string, Geometry];
  expect(scrollTo(its, 100, room, 0)).toBe(101 * 28 - room);
  expect(scrollTo(its, 100, room, 5000)).toBe(100 * 28);
});
