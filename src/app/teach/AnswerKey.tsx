import { useId } from 'react';
import { teach as words } from '#words/teach.ts';
import { letterOf } from '../../lessons/letterOf.ts';
import type { QuestionOutline, StepOutline } from '../../lessons/outline.tsx';
import { AsSet } from '../paper/AsSet.tsx';
import { EarlierKey, type EarlierSet } from './Earlier.tsx';
import { oneWay } from './oneWay.ts';
import { rightAnswer } from './rightAnswer.ts';

interface AnswerKeyProps {
  readonly title: string;
  readonly steps: readonly StepOutline[];
  readonly earlier: EarlierSet | null;
  readonly exit: { readonly question: string; readonly answer: string };
}

/** The worksheet's answers, each worked out by the core, with what the lesson says to every option. */
export function AnswerKey({ title, steps, earlier, exit }: AnswerKeyProps) {
  const heading = useId();
  return (
    <section className="answer-key" aria-labelledby={heading}>
      <h2 id={heading} className="sheet-title">
        {words.keyOf(title)}
      </h2>
      {earlier ? <EarlierKey {...earlier} /> : null}
      {steps
        .filter(({ question, task }) => question || task)
        .map((step) => (
          <section key={step.number} className="key-step">
            <h3>
              <span className="step-number">{step.number}</span> {step.title}
            </h3>
            <AsSet step={step}>
              {step.question ? <QuestionKey question={step.question} /> : null}
              {step.task ? <TaskKey goal={step.task.goal} way={oneWay(step)} /> : null}
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

/** A question with its answer, and what is replied to each option. */
export function QuestionKey({ question }: { question: QuestionOutline }) {
  const { kind, ask, options } = question;
  return (
    <>
      <p className="paper-ask">{ask}</p>
      <p className="key-answer">{rightAnswer(question)}</p>
      {options.length > 0 ? (
        <ul className="key-replies" aria-label={words.replies}>
          {options.map(({ key, label, right, reply }, index) => (
            <li key={key} data-right={right}>
              <b>{kind === 'choice' ? letterOf(index) : label}</b>
              <div>{reply}</div>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function TaskKey({ goal, way }: { goal: string; way: string | null }) {
  return (
    <>
      <p className="paper-ask">{goal}</p>
      {way ? (
        <p className="key-answer">
          <span>{words.oneWay}</span> {way}.
        </p>
      ) : null}
    </>
  );
}
