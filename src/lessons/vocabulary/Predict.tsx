import { type ReactNode, useId } from 'react';
import { lesson as words } from '#words/lesson.ts';
import { plain } from '../../i18n/format.ts';
import type { AnyNow } from '../../run/kinds/kinds.ts';
import { type Answer, agrees } from './answers.ts';
import { childrenOf } from './children.ts';
import { Replies } from './Replies.tsx';
import { type Asked, useAnswer } from './useAnswer.ts';

interface ChoiceProps {
  value: Answer;
  /** What the learner reads, where it is not the value. */
  label?: string;
  /** The reply to this choice. */
  children: ReactNode;
}

/** An option of a Predict. It is read by its Predict and draws nothing itself. */
export function Choice(_props: ChoiceProps): ReactNode {
  return null;
}

const labelOf = ({ value, label }: ChoiceProps): string =>
  label ?? (typeof value === 'number' ? plain(value) : value);

/** Options of at most so many letters, numbers above all, stand side by side. */
const SHORT = 5;

interface PredictProps extends Asked {
  ask: string;
  /** The right value, from the step as the lesson set it. */
  answer: (given: AnyNow) => Answer;
  children: ReactNode;
}

/** A question before something happens. One click commits; the reply answers that choice. */
export function Predict({ id, ask, answer, reveal, play, children }: PredictProps) {
  const { given, chosen, choose, again } = useAnswer({ id, reveal, play });
  const heading = useId();
  const right = answer(given);
  const choices = childrenOf(children, Choice).map(({ props }) => ({ ...props, label: labelOf(props) }));
  const short = choices.every(({ label }) => label.length <= SHORT);
  return (
    <section className="card predict" aria-labelledby={heading} data-predict={id}>
      <h3 id={heading} className="card-title">
        {words.predictFirst}
      </h3>
      <p className="card-ask">{ask}</p>
      <ul className={short ? 'choices choices-short' : 'choices'}>
        {choices.map(({ value, label }) => (
          <li key={value}>
            <button
              type="button"
              className="choice"
              aria-pressed={chosen === value}
              data-right={chosen === value ? agrees(value, right) : undefined}
              onClick={() => choose(value)}
            >
              <span className="choice-mark" aria-hidden="true" />
              {label}
            </button>
          </li>
        ))}
      </ul>
      <Replies
        again={again}
        shown={chosen === undefined ? null : String(chosen)}
        before={words.replyWaits}
        replies={choices.map(({ value, label, children: reply }) => ({
          key: String(value),
          right: agrees(value, right),
          label,
          reply,
        }))}
      />
    </section>
  );
}
