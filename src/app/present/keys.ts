import { isTyping, pageTurn, within } from '../shell/isTyping.ts';

/** What a key or a button of a clicker does in class. */
export type Command =
  | 'next'
  | 'back'
  | 'play'
  | 'step'
  | 'stepBack'
  | 'black'
  | 'white'
  | 'fullScreen'
  | 'goTo'
  | 'overview'
  | 'presenter'
  | 'reset'
  | 'larger'
  | 'smaller'
  | 'controls'
  | 'tools'
  | 'pointer'
  | 'pen'
  | 'fading'
  | 'eraser'
  | 'link'
  | 'keys'
  | 'close'
  | 'leave';

/** A Map, since an object would find `constructor` and the like among its keys. */
const keys = (all: Readonly<Record<string, Command>>) => new Map(Object.entries(all));

/** Keys that move. A slider or a handle that has the focus uses them itself. */
const MOVES = keys({
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
});
/** Keys that press. A button or a link that has the focus uses them itself. */
const PRESSES = keys({ ' ': 'next', Enter: 'next' });
/** Keys that only clickers and media remotes send. */
const CLICKER = keys({
  MediaTrackNext: 'next',
  MediaTrackPrevious: 'back',
  MediaPlayPause: 'play',
  BrowserForward: 'next',
  BrowserBack: 'back',
  F5: 'fullScreen',
  Escape: 'close',
});
const LETTERS = keys({
  n: 'next',
  p: 'back',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  f: 'fullScreen',
  g: 'goTo',
  o: 'overview',
  s: 'presenter',
  r: 'reset',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  c: 'controls',
  m: 'tools',
  k: 'play',
  l: 'step',
  j: 'stepBack',
  t: 'pointer',
  d: 'pen',
  i: 'fading',
  e: 'eraser',
  q: 'link',
  '?': 'keys',
});

const MOVED = 'input, select, [role="slider"], [role="spinbutton"], [role="application"], [data-own-keys]';
const PRESSED = 'button, a[href], summary, [role="button"]';

type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'defaultPrevented'
> & { readonly target: EventTarget | null };

/**
 * The command of a key press, or null. With Ctrl, Alt or Meta the press belongs to the browser, in a text field to the field, and on a handle, a
 * slider or a button to that control where it uses the key. Keys that only clickers send are commands wherever the focus is.
 */
export function commandOf(event: KeyPress): Command | null {
  const { key, target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  // No control uses the keys of clickers, except that a text field uses Escape.
  const turn = pageTurn(event);
  if (turn !== 0) return turn > 0 ? 'next' : 'back';
  const clicker = CLICKER.get(key);
  if (clicker && (clicker !== 'close' || !isTyping(target))) return clicker;
  if (isTyping(target)) return null;
  const moves = MOVES.get(key);
  if (moves) return within(target, MOVED) ? null : moves;
  const presses = PRESSES.get(key);
  if (presses)
    return within(target, MOVED) || within(target, PRESSED) ? null : event.shiftKey ? 'back' : presses;
  return LETTERS.get(key.toLowerCase()) ?? null;
}
