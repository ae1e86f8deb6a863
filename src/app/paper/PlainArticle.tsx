import { type ReactNode, useMemo } from 'react';
import { lesson as words } from '#words/lesson.ts';
import type { Lesson, LessonCard } from '../../lessons/lesson.ts';
import { createProgress, ProgressContext } from '../../lessons/progress/progress.ts';
import { LessonContext, useLesson } from '../../lessons/vocabulary/stepContext.ts';
import { VOCABULARY } from '../../lessons/vocabulary/vocabulary.ts';
import { nowOf } from '../../run/kinds/kinds.ts';
import { AsSet } from './AsSet.tsx';
import { shapeOf } from './boxes.ts';
import { StillFigure } from './StillFigure.tsx';

interface PlainArticleProps {
  readonly card: LessonCard;
  readonly lesson: Lesson;
  /** The one step that is wanted; null: all of them. */
  readonly only: number | null;
}

/** The lesson as readers without scripts have it, every step with its words and its picture: what is printed before the handout has come. */
export function PlainArticle({ card: { slug, title }, lesson, only }: PlainArticleProps) {
  const { stages, default: Text } = lesson;
  const inHand = useMemo(() => ({ slug, stages, current: only ?? 0, player: null }), [slug, stages, only]);
  // What a learner has answered stays on the screen.
  const blank = useMemo(
    () => createProgress({ refused: false, read: () => null, write: () => undefined }),
    [],
  );
  return (
    <ProgressContext value={blank}>
      <LessonContext value={inHand}>
        <div className="paper-plain">
          <h1>{title}</h1>
          <Text components={WORDS} />
        </div>
      </LessonContext>
    </ProgressContext>
  );
}

function PlainStep({ number, title, children }: { number: string; title: string; children: ReactNode }) {
  const { stages, current } = useLesson();
  const index = Number(number);
  const layout = stages[index - 1];
  const step = useMemo(() => layout && { number: index, layout, given: nowOf(layout) }, [index, layout]);
  if (!layout || !step || (current !== 0 && current !== index)) return null;
  return (
    <section className="step">
      <h2 className="step-title">{title}</h2>
      <AsSet step={step}>
        {children}
        <StillFigure
          name={layout.show}
          layout={{ ...layout, drag: [] }}
          width="whole"
          className={shapeOf(layout.show) === 'text' ? '' : 'still'}
        />
      </AsSet>
    </section>
  );
}

/** On paper nothing can be unfolded, so all is open. */
function Formulas({ children }: { children: ReactNode }) {
  return (
    <section>
      <h3>{words.whatTheFormulasAre}</h3>
      {children}
    </section>
  );
}

const WORDS = { ...VOCABULARY, Step: PlainStep, Formulas };
