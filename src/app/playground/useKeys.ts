import { useEffect } from 'react';
import { isText, pageTurn, within } from '../shell/isTyping.ts';
import { useSession } from './context.ts';

/** Of what can be seen of a column: how far a page of it goes. */
const PAGE = 0.9;
/** Keys that settle what was typed into a field of one line. */
const SETTLES = new Set(['Enter', 'Escape', 'ArrowUp', 'ArrowDown']);

/** The keys of the playground: undo and redo, and Page Down and Page Up, whatever has the focus. */
export function useKeys(): void {
  const { playground } = useSession();
  useEffect(() => {
    const typing = typingIn(document);
    const onKey = (event: KeyboardEvent) => {
      if (scrolls(event)) return;
      if (!(event.ctrlKey || event.metaKey) || event.altKey || within(event.target, 'dialog')) return;
      const key = event.key.toLowerCase();
      if ((key !== 'z' && key !== 'y') || typing.holds(event.target)) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) playground.redo();
      else playground.undo();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      typing.stop();
      document.removeEventListener('keydown', onKey);
    };
  }, [playground]);
}

/** Which field holds something that was typed and that nobody has taken yet: undoing there undoes the typing. */
function typingIn(page: Document): { holds(target: EventTarget | null): boolean; stop(): void } {
  const over = new AbortController();
  const listening = { capture: true, signal: over.signal };
  /** What stood in the field that is being typed in. */
  let before: { field: EventTarget | null; text: string } | null = null;
  const textIn = (target: EventTarget | null) => (target as HTMLInputElement).value;
  page.addEventListener(
    'beforeinput',
    ({ target }) => {
      if (before?.field !== target && isText(target)) before = { field: target, text: textIn(target) };
    },
    listening,
  );
  const settle = () => {
    before = null;
  };
  page.addEventListener('focusout', settle, listening);
  page.addEventListener(
    'keydown',
    ({ key, target }) => {
      if (SETTLES.has(key) && !within(target, 'textarea')) settle();
    },
    listening,
  );
  return {
    // What could not be taken is still being typed.
    holds: (target) =>
      isText(target) &&
      (within(target, '[aria-invalid="true"]') ||
        (before?.field === target && before?.text !== textIn(target))),
    stop: () => over.abort(),
  };
}

/** There are no steps here: the page keys scroll. Of themselves lists and sliders would change what is chosen. */
function scrolls(event: KeyboardEvent): boolean {
  const turn = pageTurn(event);
  if (turn === 0 || !within(event.target, 'select, input[type="range"]')) return false;
  event.preventDefault();
  let column = (event.target as Element).parentElement;
  while (column && !(column.scrollHeight > column.clientHeight && isScrolled(column)))
    column = column.parentElement;
  const { clientHeight } = column ?? document.documentElement;
  (column ?? window).scrollBy({ top: turn * PAGE * clientHeight });
  return true;
}

const isScrolled = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowY);
