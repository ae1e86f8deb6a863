import { createContext, type ReactNode, useContext, useId, useMemo } from 'react';
import { teach as words } from '#words/teach.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { Lines } from '../../lessons/vocabulary/paper/Blank.tsx';
import { VOCABULARY } from '../../lessons/vocabulary/vocabulary.ts';
import { AsSet } from '../paper/AsSet.tsx';
import { Givens } from '../paper/Givens.tsx';
import { PaperFigure } from '../paper/PaperFigure.tsx';
import { PaperQuestion, PaperTask } from '../paper/PaperQuestion.tsx';
import type { PaperItem } from '../paper/paperItem.ts';
import { textOf } from '../paper/stepText.ts';

interface WorksheetProps {
  readonly title: string;
  readonly lesson: Lesson;
  readonly items: readonly PaperItem[];
  /** Short questions on earlier lessons, where there are some. */
  readonly earlier: ReactNode;
  /** The question on the way out. */
  readonly exit: string;
}

const ItemsContext = createContext<readonly PaperItem[]>([]);
const WORDS = { ...VOCABULARY, Step: WorksheetStep };

/** What a class writes on: the lesson's questions and tasks with their pictures, and not one answer. */
export function Worksheet({ title, lesson, items, earlier, exit }: WorksheetProps) {
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
      <p className="worksheet-order">{words.inOrder}</p>
      {earlier}
      <ItemsContext value={items}>
        <Text components={WORDS} />
      </ItemsContext>
      <section className="worksheet-exit">
        <h3>{words.exit}</h3>
        <p className="paper-ask">{exit}</p>
        <Lines count={2} />
      </section>
    </section>
  );
}

/** A step that asks something: its own words up to there, its picture, and room for the answer. */
function WorksheetStep({ number, children }: { number: string; children: ReactNode }) {
  const items = useContext(ItemsContext);
  const heading = useId();
  const item = useMemo(() => items[Number(number) - 1], [items, number]);
  if (!item) return null;
  const { step, pictured, question, task, words: own, show } = item;
  if (!question && !task) return null;
  return (
    <section className="worksheet-step" data-pictured={show !== 'none'} aria-labelledby={heading}>
      <h3 id={heading}>
        <span className="step-number">{step.number}</span> {step.title}
      </h3>
      <AsSet step={step}>
        {show === 'none' ? null : (
          <div className="worksheet-picture">
            <PaperFigure step={pictured} width="half" show={show} />
            <Givens step={pictured} />
          </div>
        )}
        <div className="worksheet-words">
          {/* A task says all that is needed; the words around it often tell what an earlier question asks for. */}
          {question ? (own ?? textOf(children).before) : null}
          {question ? <PaperQuestion question={question} /> : null}
          {task ? <PaperTask task={task} /> : null}
        </div>
      </AsSet>
    </section>
  );
}
