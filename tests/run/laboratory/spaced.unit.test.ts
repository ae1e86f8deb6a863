import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Spaced } from '../../../src/run/laboratory/spaced.ts';

it('keeps every eighth, and every sixteenth once there are five of them', () => {
  const kept = new Spaced<string>(8, 4);
  for (let i = 0; i <= 31; i++) kept.tell(i, `item ${i}`);
  expect([kept.every, kept.length, kept.upTo(31)]).toEqual([8, 4, { at: 24, item: 'item 24' }]);
  for (let i = 32; i <= 47; i++) kept.tell(i, `item ${i}`);
  expect([kept.every, kept.length, kept.upTo(47)]).toEqual([16, 3, { at: 32, item: 'item 32' }]);
  expect(kept.upTo(15)).toEqual({ at: 0, item: 'item 0' });
});

it('never has more than it may, and what it gives is the last it has', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 2, max: 30 }),
      fc.nat(900),
      (every, most, last) => {
        const kept = new Spaced<number>(every, most);
        let fullest = 0;
        for (let i = 0; i <= last; i++) {
          kept.tell(i, i);
          fullest = Math.max(fullest, kept.length);
        }
        expect(fullest).toBeLessThanOrEqual(most);
        for (const asked of [0, last >> 1, last]) {
          const { at, item } = kept.upTo(asked);
          expect(item).toBe(at);
          expect(at).toBeLessThanOrEqual(asked);
          expect(asked - at).toBeLessThan(kept.every);
        }
      },
    ),
  );
});
