import { describe, expect, it } from 'vitest';
import { findPlace } from '../../../src/app/present/dialogs/findPlace.ts';
import { commandOf } from '../../../src/app/present/keys.ts';
import { LESSONS } from '../../../src/lessons/catalog.ts';

const press = (key: string, more: Partial<Parameters<typeof commandOf>[0]> = {}) =>
  commandOf({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    defaultPrevented: false,
    target: null,
    ...more,
  });

describe('what a key asks for in the room', () => {
  it.each([
    [
      'next',
      ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter', 'n', 'N', 'MediaTrackNext', 'BrowserForward'],
    ],
    ['back', ['PageUp', 'ArrowLeft', 'ArrowUp', 'p', 'P', 'MediaTrackPrevious', 'BrowserBack']],
    ['black', ['b', 'B', '.']],
    ['white', ['w', 'W', ',']],
    ['fullScreen', ['f', 'F', 'F5']],
    ['goTo', ['g']],
    ['overview', ['o']],
    ['presenter', ['s']],
    ['reset', ['r']],
    ['larger', ['+', '=']],
    ['smaller', ['-']],
    ['close', ['Escape']],
    ['keys', ['?']],
  ])('%s', (command, keys) => {
    expect(keys.map((key) => press(key))).toEqual(keys.map(() => command));
  });

  it('nothing, where it is the browser’s own, or someone has taken it, or it is none of ours', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey'] as const)
      expect(press('b', { [held]: true })).toBeNull();
    expect(press('PageDown', { defaultPrevented: true })).toBeNull();
    for (const key of ['x', 'Tab', 'F6', 'Home', 'Shift', 'toString', '__proto__'])
      expect(press(key), key).toBeNull();
  });

  it('what a clicker sends, whatever has the focus, but for a text of many lines and what is open over the page', () => {
    const focused = (...selectors: string[]) =>
      ({
        closest: (wanted: string) =>
          selectors.some((one) => wanted.split(', ').some((part) => part.startsWith(one))) ? {} : null,
      }) as unknown as EventTarget;
    for (const target of [
      focused('input'),
      focused('select'),
      focused('[role="slider"]'),
      focused('button'),
    ]) {
      expect(press('PageDown', { target })).toBe('next');
      expect(press('PageUp', { target })).toBe('back');
      expect(press('F5', { target })).toBe('fullScreen');
    }
    expect(press('PageDown', { target: focused('textarea', 'input') })).toBeNull();
    expect(
      press('PageDown', {
        target: { ownerDocument: { querySelector: () => ({}) }, closest: () => null } as never,
      }),
    ).toBeNull();
    expect(press('b', { target: focused('select') })).toBeNull();
    expect(press('b', { target: focused('[role="slider"]') })).toBe('black');
    expect(press('ArrowRight', { target: focused('[role="slider"]') })).toBeNull();
  });

  it('back with Shift, as some clickers have it', () => {
    expect(press(' ', { shiftKey: true })).toBe('back');
  });
});

describe('where a text leads', () => {
  it.each([
    ['3', { slug: 'the-bowl', step: 3 }],
    ['6.2', { slug: 'one-step-downhill', step: 2 }],
    ['6,2', { slug: 'one-step-downhill', step: 2 }],
    ['6 2', { slug: 'one-step-downhill', step: 2 }],
    ['11.', { slug: 'in-code', step: 1 }],
    ['bowl', { slug: 'the-bowl', step: 1 }],
    ['The Bowl 4', { slug: 'the-bowl', step: 4 }],
    ['two slopes', { slug: 'two-slopes', step: 1 }],
    ['  in code  2 ', { slug: 'in-code', step: 2 }],
  ])('“%s”', (text, place) => {
    expect(findPlace(text, 'the-bowl')).toEqual(place);
  });

  const pastTheLast = `${LESSONS.length + 1}.1`;
  it.each([
    '',
    ' ',
    '0',
    '9',
    pastTheLast,
    '6.0',
    '6.99',
    '-1',
    '1e3',
    '3.5.7',
    'zebra',
    '…',
    '999999999999',
  ])('“%s” leads nowhere', (text) => {
    expect(findPlace(text, 'the-bowl')).toBeNull();
  });
});
