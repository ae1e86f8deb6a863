import { expect, it } from 'vitest';
import type { Hands } from '../../../src/run/stage/facets.ts';
import { valueOn } from '../../../src/views/deck/CardTable.tsx';

const now = {
  hands: { order: [0, 1, 2], from: 0, to: 2 },
  columns: [{ name: 'price', unit: '', values: [408, 1600, 7] }],
  target: 0,
} as unknown as Hands;

// A hand with one long number had one blank card.
it('squeezes a number that is a little too long for its card, and leaves out one that nobody could read', () => {
  expect(valueOn(now, 0, 45, 26)).toEqual({ text: '408', squeezed: 41.1 });
  expect(valueOn(now, 0, 60, 26)).toEqual({ text: '408' });
  expect(valueOn(now, 1, 45, 26)).toEqual({ text: '1600', squeezed: 41.1 });
  expect(valueOn(now, 1, 30, 26)).toEqual({ text: '' });
  expect(valueOn(now, 2, 45, 26)).toEqual({ text: '' });
});
