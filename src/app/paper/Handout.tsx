import { createContext, type ReactNode, useContext, useId, useMemo } from 'react';
import { lesson as lessonWords } from '#words/lesson.ts';
import type { Lesson, LessonCard } from '../../lessons/lesson.ts';
import { outlineOf, type StepOutline } from '../../lessons/outline.tsx';
import { VOCABULARY } from '../../lessons/vocabulary/vocabulary.ts';
import { AsSet } from './AsSet.tsx';
import { Givens } from './Givens.tsx';
import { openTogether } from './openTogether.ts';
import { PaperFigure } from './PaperFigure.tsx';
import { PaperQuestion, PaperTask } from './PaperQuestion.tsx';
import { textOf } from './stepText.ts';

interface HandoutProps {
  readonly card: LessonCard;
  readonly lesson: Lesson;
  /** The one step that is wanted; null: all of them. */
  readonly only: number | null;
}

interface InHand extends Pick<HandoutProps, 'card' | 'only'>, Pick<Lesson, 'place'> {
  readonly steps: readonly StepOutline[];
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
export function Handout({ card, lesson, only }: HandoutProps) {
  const inHand = useMemo(
    () => ({
      card,
      only,
      place: lesson.place,
      steps: only === null ? openTogether(outlineOf(lesson)) : outlineOf(lesson),
    }),
    [card, only, lesson],
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
  const step = inHand?.steps[Number(number) - 1];
  if (!inHand || !step || (inHand.only !== null && inHand.only !== step.number)) return null;
  const { card, place, steps } = inHand;
  const { before, after } = textOf(children);
  return (
    <section className="paper-step" aria-labelledby={heading}>
      <p className="paper-running">
        <span>
          {lessonWords.lessonOf(place.number, place.count)}: {card.title}
        </span>
        <span>{lessonWords.stepOf(step.number, steps.length)}</span>
      </p>
      <h2 id={heading}>{step.title}</h2>
      <AsSet step={step}>
        {before}
        <PaperFigure step={step} width="whole" />
        <Givens step={step} />
        {step.question ? <PaperQuestion question={step.question} /> : null}
        {step.task ? <PaperTask task={step.task} room={false} /> : null}
        {after}
      </AsSet>
    </section>
  );
}
