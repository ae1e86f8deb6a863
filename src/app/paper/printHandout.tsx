import { type ReactNode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { loadGivens } from '../../lessons/kinds/kindWords.ts';
import type { Lesson, LessonCard, StageLayout } from '../../lessons/lesson.ts';
import { loadPaperForms } from '../../lessons/paperForms.ts';
import { figurePiece } from '../../lessons/stage/pieces.ts';
import { nowOf, sideOf } from '../../run/kinds/kinds.ts';
import { dressed } from '../pages/dressed.ts';
import { loadDrawings, loadMap } from './drawings.ts';
import { fitPages } from './fitPages.ts';
import { Handout } from './Handout.tsx';
import sheet from './paper.css?url';
import type { Printed } from './putOnPaper.ts';

/** The handout, once all that it needs is there: its style sheet, its drawings, what each kind is given as, the letters of the formulas. */
export async function handoutOf(
  card: LessonCard,
  lesson: Lesson,
  only: () => number | null,
): Promise<Printed> {
  const forms = await loadPaperForms(card.slug);
  await Promise.all([
    dressed(sheet),
    loadDrawings(forms.stages(lesson.stages)),
    loadMap(),
    loadGivens(lesson.stages),
    lettersOfFormulas(),
  ]);
  const late = lesson.stages.flatMap((layout) => lateOn(layout) ?? []);
  const handout = (step: number | null) => <Handout card={card} lesson={lesson} forms={forms} only={step} />;
  if (late.length > 0) await rehearse(handout(null), late);
  return { render: () => handout(only()), fitTo: fitPages };
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
  const faces = [...document.fonts].filter(({ family }) => family.startsWith('KaTeX_'));
  // Better a formula in other letters than no handout.
  await Promise.allSettled(faces.map((face) => face.load()));
}
