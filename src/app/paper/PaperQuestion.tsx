import { teach as words } from '#words/teach.ts';
import { letterOf } from '../../lessons/letterOf.ts';
import type { QuestionOutline } from '../../lessons/outline.tsx';
import type { PaperTask as Task } from './paperItem.ts';

interface PaperQuestionProps {
  readonly question: QuestionOutline;
  /** What stands over it. */
  readonly says?: string;
}

/** A question as it is asked on paper: nothing in it says which answer is right. */
export function PaperQuestion({ question, says = words.question }: PaperQuestionProps) {
  const { kind, ask, options, unit } = question;
  return (
    <div className="paper-asked">
      <p className="paper-kind">{says}</p>
      <p className="paper-ask">{ask}</p>
      {kind === 'choice' ? (
        <ul className="paper-options">
          {options.map(({ key, label }, index) => (
            <li key={key}>
              <span className="paper-box" aria-hidden="true" />
              <b>{letterOf(index)}</b>
              <span>{label}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {kind === 'number' ? (
        <p className="paper-write">
          {words.answer} <span className="paper-line" aria-hidden="true" /> {unit}
        </p>
      ) : null}
      {kind === 'place' ? <p className="paper-mark">{words.markOnMap}</p> : null}
    </div>
  );
}

/** A task as it is set on paper: with what it takes to do it there, or with a word that it wants the screen. */
export function PaperTask({ task: { ask, screen, body } }: { task: Task }) {
  return (
    <div className="paper-asked">
      <p className="paper-kind">{screen ? words.atTheScreen : words.workOut}</p>
      <p className="paper-ask">
        {screen ? <span className="paper-box" aria-hidden="true" /> : null}
        {ask}
      </p>
      {body}
    </div>
  );
}
