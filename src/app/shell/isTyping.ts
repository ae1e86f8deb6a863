type Target = EventTarget | null;
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented'> & {
  readonly target: Target;
};

const LINES = 'textarea, [contenteditable]';
const TEXT = `${LINES}, input:not([type=range], [type=radio], [type=checkbox], [type=button])`;

export const within = (target: Target, selector: string): boolean =>
  target !== null && 'closest' in target && (target as Element).closest(selector) !== null;

/** Whether text is typed there. */
export const isText = (target: Target): boolean => within(target, TEXT);

/** Whether a letter pressed there belongs to what has the focus: a field, or a list that letters choose from. */
export const isTyping = (target: Target): boolean => isText(target) || within(target, 'select');

/**
 * Page Down and Page Up are what clickers send: 1 is on, −1 is back, whatever has the focus; 0 for other keys, and where they move a page
 * of text: in a text of many lines, and while something is open over the page.
 */
export function pageTurn({ key, target, ctrlKey, metaKey, altKey, defaultPrevented }: Press): 1 | -1 | 0 {
  const turn = key === 'PageDown' ? 1 : key === 'PageUp' ? -1 : 0;
  const isOthers = defaultPrevented || ctrlKey || metaKey || altKey || within(target, LINES);
  return isOthers || (target as Element | null)?.ownerDocument?.querySelector('dialog[open]') ? 0 : turn;
}
