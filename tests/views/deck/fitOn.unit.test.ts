import { expect, test } from 'vitest';
import { textWidth } from '../../../src/views/axes/frame.ts';
import { fitOn } from '../../../src/views/deck/fitOn.ts';

const EM = 14;
/** A card on which a number of three digits has room, and hardly more. */
const WIDE = textWidth('840', 0.85 * EM) + 0.15 * EM;

test('a number that fits a card stands there as it is', () => {
  expect(fitOn('840', WIDE, EM)).toEqual({ text: '840' });
});

test('one that is a little too wide is narrowed to the card, so no card of the hand is blank', () => {
  const { text, narrowed } = fitOn('1150', WIDE, EM);
  expect(text).toBe('1150');
  expect(narrowed).toBeCloseTo(WIDE - 0.1 * EM, 1);
});

test('where it could not be read it is left out', () => {
  expect(fitOn('1150000', WIDE, EM)).toEqual({ text: '' });
});
