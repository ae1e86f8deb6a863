import { paper as words } from '#words/paper.ts';
import type { Lesson, LessonCard } from '../../lessons/lesson.ts';
import { bring } from '../../ui/bring.ts';
import { sayInCorner } from '../handing/sayInCorner.ts';
import { stepIn } from '../pages/stepIn.ts';
import { loadDrawings } from './drawings.ts';
import { PlainArticle } from './PlainArticle.tsx';
import { type Printed, putOnPaper } from './putOnPaper.ts';

/** How long a key that prints waits for the handout, in milliseconds. */
const PATIENCE = 5000;

/**
 * Whoever prints a lesson gets it as a handout, a page a step. What it needs comes at the first sign that somebody is about to print;
 * `<html data-printable>` says that it is there. A print that comes sooner is of the plain article, and the handout is offered after it.
 * With `<html data-print="step">` only the step in the address is printed. Returns how to let go.
 */
export function printable(card: LessonCard, lesson: Lesson): () => void {
  const over = new AbortController();
  const { signal } = over;
  const { documentElement: html } = document;
  const { dataset } = html;
  const only = () => (dataset['print'] === 'step' ? stepIn(location.hash, card.steps) : null);
  let plain: Printed | null = null;
  let handout: Printed | null = null;
  let coming: Promise<unknown> | undefined;
  let asked = false;
  let takeOff: (() => void) | undefined;
  let early = false;
  let offered = false;

  const come = () => {
    coming ??= (async () => {
      const ready = import('./printHandout.tsx').then(({ handoutOf }) => handoutOf(card, lesson, only));
      void bring(() => ready, signal);
      handout = await ready.catch(() => null);
      if (handout && !signal.aborted) dataset['printable'] = card.slug;
    })();
    return coming;
  };
  /** Prints, once the handout is there. */
  const ask = async () => {
    if (asked) return;
    asked = true;
    await Promise.race([come(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    asked = false;
    if (!signal.aborted) print();
  };
  const hide = () => {
    takeOff?.();
    takeOff = undefined;
    delete dataset['print'];
  };

  // The dialog takes the page as it is when this returns, so nothing here may wait.
  const onBefore = () => {
    takeOff?.();
    const there = handout ?? plain;
    takeOff = there ? putOnPaper(there) : undefined;
    early ||= !handout;
    void come();
  };
  const onAfter = async () => {
    hide();
    if (!early || offered) return;
    early = false;
    offered = true;
    await come();
    if (handout && !signal.aborted) sayInCorner(words.ready, { label: words.print, act: print });
  };
  const onKey = (event: KeyboardEvent) => {
    if (/^(Control|Meta|Alt|F10)$/.test(event.key)) void come();
    if (!isPrintKey(event) || handout) return;
    event.preventDefault();
    void ask();
  };
  const onLeave = ({ clientY }: MouseEvent) => {
    // The browser's own menu is up there.
    if (clientY <= 0) void come();
  };
  const listening = { signal };
  addEventListener('beforeprint', onBefore, listening);
  addEventListener('afterprint', onAfter, listening);
  addEventListener('keydown', onKey, listening);
  addEventListener('contextmenu', come, listening);
  addEventListener('downhill-print', ask, listening);
  html.addEventListener('mouseleave', onLeave, listening);
  void loadDrawings(lesson.stages).then(
    () => {
      plain = { render: () => <PlainArticle card={card} lesson={lesson} only={only()} /> };
    },
    () => undefined,
  );
  // Signs that came before this listened (public/theme.js).
  const { sign } = dataset;
  delete dataset['sign'];
  if (sign) void come();
  if (sign === 'beforeprint') {
    early = true;
    void onAfter();
  } else if (dataset['print']) void ask();
  return () => {
    over.abort();
    hide();
    delete dataset['printable'];
    delete dataset['sign'];
  };
}

const isPrintKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) =>
  key.toLowerCase() === 'p' && (ctrlKey || metaKey) && !altKey && !shiftKey;
