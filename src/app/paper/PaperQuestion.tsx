import { teach as words } from '#words/teach.ts';
import { letterOf } from '../../lessons/letterOf.ts';
import type { QuestionOutline, TaskOutline } from '../../lessons/outline.tsx';

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

/** A task as it is set on paper, with room to write where there is some. */
export function PaperTask({ task: { goal }, room }: { task: TaskOutline; room: boolean }) {
  return (
    <div className="paper-asked">
      <p className="paper-kind">{words.task}</p>
      <p className="paper-ask">{goal}</p>
      {room ? <Room lines={2} /> : null}
    </div>
  );
}

/** Lines to write on. */
export function Room({ lines }: { lines: number }) {
  return (
    <div className="paper-room" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place.
        <span key={line} className="paper-line" />
      ))}
    </div>
  );
}
