import { createContext, type ReactNode, useContext, useId, useMemo } from 'react';
import { teach as words } from '#words/teach.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import type { StepOutline } from '../../lessons/outline.tsx';
import { VOCABULARY } from '../../lessons/vocabulary/vocabulary.ts';
import { AsSet } from '../paper/AsSet.tsx';
import { Givens } from '../paper/Givens.tsx';
import { PaperFigure } from '../paper/PaperFigure.tsx';
import { PaperQuestion, PaperTask, Room } from '../paper/PaperQuestion.tsx';
import { textOf } from '../paper/stepText.ts';
import { EarlierQuestions, type EarlierSet } from './Earlier.tsx';

interface WorksheetProps {
  readonly title: string;
  readonly lesson: Lesson;
  readonly steps: readonly StepOutline[];
  readonly earlier: EarlierSet | null;
  /** The question on the way out. */
  readonly exit: string;
}

const StepsContext = createContext<readonly StepOutline[]>([]);
const WORDS = { ...VOCABULARY, Step: WorksheetStep };

/** What a class writes on: the lesson's questions and tasks with their pictures, and not one answer. */
export function Worksheet({ title, lesson, steps, earlier, exit }: WorksheetProps) {
  const heading = useId();
  const { default: Text } = lesson;
  return (
    <section className="worksheet" aria-labelledby={heading}>
      <p className="worksheet-who">
        <span>{words.name}</span>
        <span className="paper-line" aria-hidden="true" />
        <span>{words.date}</span>
        <span className="paper-line" aria-hidden="true" />
      </p>
      <h2 id={heading} className="sheet-title">
        {title}
      </h2>
      {earlier ? <EarlierQuestions {...earlier} /> : null}
      <StepsContext value={steps}>
        <Text components={WORDS} />
      </StepsContext>
      <section className="worksheet-exit">
        <h3>{words.exit}</h3>
        <p className="paper-ask">{exit}</p>
        <Room lines={3} />
      </section>
    </section>
  );
}

/** A step that asks something: its own words up to there, its picture, and room for the answer. */
function WorksheetStep({ number, children }: { number: string; children: ReactNode }) {
  const steps = useContext(StepsContext);
  const heading = useId();
  const step = useMemo(() => steps[Number(number) - 1], [steps, number]);
  if (!step || !(step.question || step.task)) return null;
  return (
    <section className="worksheet-step" aria-labelledby={heading}>
      <h3 id={heading}>
        <span className="step-number">{step.number}</span> {step.title}
      </h3>
      <AsSet step={step}>
        <div className="worksheet-picture">
          <PaperFigure step={step} width="half" />
          <Givens step={step} />
        </div>
        <div className="worksheet-words">
          {/* A task says all that is needed; the words around it often tell what an earlier question asks for. */}
          {step.question ? textOf(children).before : null}
          {step.question ? <PaperQuestion question={step.question} /> : null}
          {step.task ? <PaperTask task={step.task} room /> : null}
        </div>
      </AsSet>
    </section>
  );
}
