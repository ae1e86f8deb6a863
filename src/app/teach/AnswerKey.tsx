import { type ReactNode, useId } from 'react';
import { teach as words } from '#words/teach.ts';
import { FilledInContext } from '../../lessons/vocabulary/paper/filledIn.ts';
import { AsSet } from '../paper/AsSet.tsx';
import type { PaperItem } from '../paper/paperItem.ts';
import { oneWay } from './oneWay.ts';
import { QuestionKey } from './QuestionKey.tsx';

interface AnswerKeyProps {
  readonly title: string;
  readonly items: readonly PaperItem[];
  /** The answers to short questions on earlier lessons, where there are some. */
  readonly earlier: ReactNode;
  readonly exit: { readonly question: string; readonly answer: string };
}

/** The worksheet's answers, each worked out by the core, with what the lesson says to every option. */
export function AnswerKey({ title, items, earlier, exit }: AnswerKeyProps) {
  const heading = useId();
  return (
    <section className="answer-key" aria-labelledby={heading}>
      <h2 id={heading} className="sheet-title">
        {words.keyOf(title)}
      </h2>
      {earlier}
      {items
        .filter(({ step: { question, task } }) => question || task)
        .map((item) => (
          <section key={item.step.number} className="key-step">
            <h3>
              <span className="step-number">{item.step.number}</span> {item.step.title}
            </h3>
            <AsSet step={item.step}>
              {item.question ? <QuestionKey question={item.question} /> : null}
              {item.step.task ? <TaskKey item={item} goal={item.step.task.goal} /> : null}
            </AsSet>
          </section>
        ))}
      <section className="key-step">
        <h3>{words.exit}</h3>
        <p className="paper-ask">{exit.question}</p>
        <p className="key-answer">{exit.answer}</p>
      </section>
    </section>
  );
}

/** A task as the paper sets it, filled in, and one way to do it at the screen. */
function TaskKey({ item: { task, step }, goal }: { item: PaperItem; goal: string }) {
  const way = oneWay(step);
  return (
    <>
      <p className="paper-ask">{task?.ask ?? goal}</p>
      {task?.body ? (
        <div className="key-filled">
          <FilledInContext value={true}>{task.body}</FilledInContext>
        </div>
      ) : null}
      {way ? (
        <p className="key-answer">
          <span>{words.oneWay}</span> {way}.
        </p>
      ) : null}
    </>
  );
}
