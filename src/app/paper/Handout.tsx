import { createContext, type ReactNode, useContext, useId, useMemo } from 'react';
import { lesson as lessonWords } from '#words/lesson.ts';
import type { Lesson, LessonCard } from '../../lessons/lesson.ts';
import { outlineOf } from '../../lessons/outline.tsx';
import type { PaperForms } from '../../lessons/paperForms.ts';
import { VOCABULARY } from '../../lessons/vocabulary/vocabulary.ts';
import { AsSet } from './AsSet.tsx';
import { Givens } from './Givens.tsx';
import { openTogether } from './openTogether.ts';
import { PaperFigure } from './PaperFigure.tsx';
import { PaperQuestion, PaperTask } from './PaperQuestion.tsx';
import { type PaperItem, paperItem } from './paperItem.ts';
import { textOf } from './stepText.ts';

interface HandoutProps {
  readonly card: LessonCard;
  readonly lesson: Lesson;
  /** What it says for paper. */
  readonly forms: PaperForms;
  /** The one step that is wanted; null: all of them. */
  readonly only: number | null;
}

interface InHand extends Pick<HandoutProps, 'card' | 'only'>, Pick<Lesson, 'place'> {
  readonly items: readonly PaperItem[];
}

const HandoutContext = createContext<InHand | null>(null);

/** On paper nothing can be unfolded. */
function Formulas({ children }: { children: ReactNode }) {
  return (
    <section className="paper-formulas" aria-label={lessonWords.whatTheFormulasAre}>
      <h3>{lessonWords.whatTheFormulasAre}</h3>
      {children}
    </section>
  );
}

const WORDS = { ...VOCABULARY, Step: HandoutStep, Formulas };

/** A lesson on paper: every step with its words, its picture and what it asks. The answers stay on the screen. */
export function Handout({ card, lesson, forms, only }: HandoutProps) {
  const inHand = useMemo(
    () => ({
      card,
      only,
      place: lesson.place,
      items: (only === null ? openTogether(outlineOf(lesson)) : outlineOf(lesson)).map((step) =>
        paperItem(step, forms),
      ),
    }),
    [card, only, lesson, forms],
  );
  const { default: Text } = lesson;
  return (
    <HandoutContext value={inHand}>
      <Text components={WORDS} />
    </HandoutContext>
  );
}

function HandoutStep({ number, children }: { number: string; children: ReactNode }) {
  const inHand = useContext(HandoutContext);
  const heading = useId();
  const item = inHand?.items[Number(number) - 1];
  if (!inHand || !item || (inHand.only !== null && inHand.only !== item.step.number)) return null;
  const { card, place, items } = inHand;
  const { step, pictured, question, task } = item;
  const { before, after } = textOf(children);
  return (
    <section className="paper-step" aria-labelledby={heading}>
      <p className="paper-running">
        <span>
          {lessonWords.lessonOf(place.number, place.count)}: {card.title}
        </span>
        <span>{lessonWords.stepOf(step.number, items.length)}</span>
      </p>
      <h2 id={heading}>{step.title}</h2>
      <AsSet step={step}>
        {item.words ?? before}
        <PaperFigure step={pictured} width="whole" show={item.show === 'none' ? null : item.show} />
        <Givens step={pictured} />
        {question ? <PaperQuestion question={question} /> : null}
        {task ? <PaperTask task={task} /> : null}
        {after}
      </AsSet>
    </section>
  );
}
