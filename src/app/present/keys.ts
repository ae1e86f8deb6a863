import { isTyping, pageTurn, within } from '../shell/isTyping.ts';

/** What a key, or a button of a clicker, asks for in the room. */
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

/** By key, so that no key is taken for what every object has. */
const keys = (all: Readonly<Record<string, Command>>) => new Map(Object.entries(all));

/** Keys that move: what has the focus may want them for itself. */
const MOVES = keys({
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
});
/** Keys that press: a button or a link that has the focus wants them for itself. */
const PRESSES = keys({ ' ': 'next', Enter: 'next' });
/** What only clickers and their like send. */
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
 * What a key asks for, or null where it is none of ours: with Ctrl and the like it is the browser's, in a field it is typed, and on a
 * handle, a slider or a button it is theirs where they have a use for it. What only a clicker sends is the lesson's everywhere.
 */
export function commandOf(event: KeyPress): Command | null {
  const { key, target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  // What has the focus has no use for what clickers send; a field has one for Esc.
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
