import { teach as words } from '#words/teach.ts';
import { letterOf } from '../../lessons/letterOf.ts';
import type { QuestionOutline } from '../../lessons/outline.tsx';
import { rightAnswer } from './rightAnswer.ts';

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
