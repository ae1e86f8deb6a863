import { useId, useState } from 'react';
import { lesson } from '#words/lesson.ts';
import { predict } from '#words/predict.ts';
import { recallRound as words } from '#words/recallRound.ts';
import { NumberGuess } from '../../ui/NumberGuess.tsx';
import type { Answer } from '../vocabulary/answers.ts';
import { Replies } from '../vocabulary/Replies.tsx';
import '../vocabulary/rare/predict.css';
import { Dressed } from './Dressed.tsx';
import { type Asked, optionFor } from './question.ts';

/** No answer is farther from 0. */
const FARTHEST = 10_000;

interface OneQuestionProps {
  asked: Asked;
  /** The learner's last answer. */
  said: Answer | undefined;
  onSaid(said: Answer, right: boolean): void;
}

/** A short question: options to choose from, or a number to type, and the reply to what was said. */
export function OneQuestion({ asked, said, onSaid }: OneQuestionProps) {
  const { ask, unit, options, otherwise } = asked;
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const option = optionFor(asked, said);
  // What was kept may be no answer to this question any more.
  const isSaid = option !== undefined || (otherwise !== undefined && typeof said === 'number');
  const replies = options.map(({ value, label, right, reply }) => ({
    key: String(value),
    right,
    label,
    reply: <Dressed text={reply} />,
  }));
  if (otherwise !== undefined)
    replies.push({
      key: 'otherwise',
      right: false,
      label: predict.anythingElse,
      reply: <Dressed text={otherwise} />,
    });
  return (
    <>
      <p id={`${id}ask`} className="card-ask">
        <Dressed text={ask} />
      </p>
      {otherwise === undefined ? (
        <ul className={options.every(({ label }) => label.length <= 5) ? 'choices choices-short' : 'choices'}>
          {options.map(({ value, label, right }) => (
            <li key={value}>
              <button
                type="button"
                className="choice"
                aria-pressed={option?.value === value}
                data-right={option?.value === value ? right : undefined}
                onClick={() => onSaid(value, right)}
              >
                <span className="choice-mark" aria-hidden="true" />
                {label}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <NumberGuess
          label={words.yourAnswer}
          commit={words.commit}
          unit={unit}
          min={-FARTHEST}
          max={FARTHEST}
          initial={typeof said === 'number' ? said : undefined}
          isRefused={problem !== null}
          describedBy={problem === null ? `${id}ask` : `${id}said`}
          right={isSaid ? (option?.right ?? false) : undefined}
          onRefused={setProblem}
          onGiven={(value) => {
            setProblem(null);
            onSaid(value, optionFor(asked, value)?.right ?? false);
          }}
        />
      )}
      <div id={`${id}said`}>
        <Replies
          shown={problem !== null || !isSaid ? null : option ? String(option.value) : 'otherwise'}
          before={problem ?? (otherwise === undefined ? lesson.replyWaits : words.typeWaits)}
          replies={replies}
        />
      </div>
    </>
  );
}
