import { type ReactNode, startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { loadGivens } from '../../lessons/kinds/kindWords.ts';
import type { Lesson, LessonCard, StageLayout } from '../../lessons/lesson.ts';
import { figurePiece } from '../../lessons/stage/pieces.ts';
import { nowOf, sideOf } from '../../run/kinds/kinds.ts';
import { dressed } from '../pages/dressed.ts';
import { stepIn } from '../pages/stepIn.ts';
import { loadDrawings } from './drawings.ts';
import { fitPages } from './fitPages.ts';
import { Handout } from './Handout.tsx';
import sheet from './paper.css?url';

/**
 * Whoever prints a lesson gets it as a handout, a page a step. It is not on the page until the browser says that it is about to
 * print, and goes when it has: `<html data-printable>` says that from now on it will be there in time. With `<html data-print="step">`
 * only the step in the address is printed. Returns how to let go.
 */
export async function printHandout(card: LessonCard, lesson: Lesson): Promise<() => void> {
  await Promise.all([
    dressed(sheet),
    loadDrawings(lesson.stages),
    loadGivens(lesson.stages),
    lettersOfFormulas(),
  ]);
  const { dataset } = document.documentElement;
  let host: HTMLElement | null = null;
  let root: Root | null = null;

  // The dialog takes the page as it is when this returns, so nothing here may wait.
  const show = () => {
    if (root) return;
    const only = dataset['print'] === 'step' ? stepIn(location.hash, lesson.stages.length) : null;
    host = Object.assign(document.createElement('div'), { className: 'paper-handout' });
    document.body.append(host);
    root = createRoot(host);
    flushSync(() => root?.render(<Handout card={card} lesson={lesson} only={only} />));
    fitPages(host);
  };
  const hide = () => {
    root?.unmount();
    host?.remove();
    root = null;
    delete dataset['print'];
  };
  const late = lesson.stages.flatMap((layout) => lateOn(layout) ?? []);
  if (late.length > 0) await rehearse(<Handout card={card} lesson={lesson} only={null} />, late);
  addEventListener('beforeprint', show);
  addEventListener('afterprint', hide);
  dataset['printable'] = card.slug;
  return () => {
    removeEventListener('beforeprint', show);
    removeEventListener('afterprint', hide);
    hide();
    delete dataset['printable'];
  };
}

function lateOn(layout: StageLayout): string | null {
  const { sees, paper } = figurePiece(layout.show);
  return paper?.late?.(sideOf(layout, sees)(nowOf(layout)) as never) ?? null;
}

/** Points in great numbers are drawn by a piece that the plot waits for. Drawn once, aside, it is there when nothing may wait. */
async function rehearse(handout: ReactNode, late: readonly string[]): Promise<void> {
  const aside = document.createElement('div');
  const root = createRoot(aside);
  await new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      if (late.some((piece) => !aside.querySelector(piece))) return;
      observer.disconnect();
      resolve();
    }).observe(aside, { childList: true, subtree: true });
    startTransition(() => root.render(handout));
  });
  root.unmount();
}

/** The formulas are folded on the page, so their letters have not been asked for; when the dialog opens it is too late. */
async function lettersOfFormulas(): Promise<void> {
  const faces = [...document.fonts].filter(
    ({ family, weight }) => /KaTeX_(Main|Math|Size)/.test(family) && weight === '400',
  );
  // Better a formula in other letters than no handout.
  await Promise.allSettled(faces.map((face) => face.load()));
}
