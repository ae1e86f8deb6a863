import { type ReactNode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import type { Lesson, LessonCard, StageLayout } from '../../lessons/lesson.ts';
import { CROWD } from '../../views/dataPlot/describe.ts';
import { dressed } from '../pages/dressed.ts';
import { loadDrawings } from './drawings.ts';
import { fitPages } from './fitPages.ts';
import { Handout } from './Handout.tsx';
import sheet from './paper.css?url';
import type { Printed } from './putOnPaper.ts';

/** The handout, once all that it needs is there: its style sheet, its drawings, the letters of the formulas. */
export async function handoutOf(
  card: LessonCard,
  lesson: Lesson,
  only: () => number | null,
): Promise<Printed> {
  await Promise.all([dressed(sheet), loadDrawings(lesson.stages), lettersOfFormulas()]);
  if (lesson.stages.some(isCrowded)) await rehearse(<Handout card={card} lesson={lesson} only={null} />);
  return { render: () => <Handout card={card} lesson={lesson} only={only()} />, fitTo: fitPages };
}

const isCrowded = ({ state }: StageLayout) => (state?.data?.x.length ?? 0) > CROWD;

/** Points in great numbers are drawn by a piece that the plot waits for. Drawn once, aside, it is there when nothing may wait. */
async function rehearse(handout: ReactNode): Promise<void> {
  const aside = document.createElement('div');
  const root = createRoot(aside);
  await new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      if (!aside.querySelector('.crowd')) return;
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
