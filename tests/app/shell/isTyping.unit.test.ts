import { describe, expect, it } from 'vitest';
import { isText, isTyping, pageTurn } from '../../../src/app/shell/isTyping.ts';

/** Something with the focus that answers to these selectors; with `dialog`, while a dialog is open. */
const focused = (selector: string, dialog = false) =>
  ({
    closest: (wanted: string) =>
      wanted.split(/, (?![^(]*\))/).some((one) => one.startsWith(selector)) ? {} : null,
    ownerDocument: { querySelector: (wanted: string) => (dialog && wanted === 'dialog[open]' ? {} : null) },
  }) as unknown as EventTarget;
const [field, area, list, handle] = ['input', 'textarea', 'select', '[role="slider"]'].map((one) =>
  focused(one),
);

describe('whose a key is', () => {
  it('letters belong to what takes text, and to a list that they choose from, and not to a slider or a handle', () => {
    expect([field, area, list, handle, null].map((one) => isTyping(one ?? null))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect([field, area, list, handle, null].map((one) => isText(one ?? null))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  const press = (key: string, target: EventTarget | null, more = {}) =>
    pageTurn({
      key,
      target,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      defaultPrevented: false,
      ...more,
    });

  it('page keys turn whatever has the focus, but for a text of many lines and an open dialog', () => {
    for (const target of [field, list, handle, null]) {
      expect(press('PageDown', target ?? null)).toBe(1);
      expect(press('PageUp', target ?? null)).toBe(-1);
    }
    expect(press('PageDown', area ?? null)).toBe(0);
    expect(press('PageDown', focused('button', true))).toBe(0);
  });
  it('other keys turn nothing, nor do the browser’s, nor what someone has taken', () => {
    for (const key of ['ArrowDown', ' ', 'End', 'toString']) expect(press(key, null)).toBe(0);
    for (const held of ['ctrlKey', 'metaKey', 'altKey', 'defaultPrevented'])
      expect(press('PageDown', null, { [held]: true })).toBe(0);
  });
});
