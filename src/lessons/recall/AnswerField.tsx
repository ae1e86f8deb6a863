import { type KeyboardEvent, useRef } from 'react';
import { recallRound as words } from '#words/recallRound.ts';
import { plain } from '../../i18n/format.ts';
import { judge } from '../../ui/typedNumber.ts';
import type { Answer } from '../vocabulary/answers.ts';
import '../vocabulary/rare/predict.css';

/** What can be typed; no answer is farther out. */
export const ALLOWED = { min: -10_000, max: 10_000 };

interface AnswerFieldProps {
  /** The id of what is asked, and of what is said of it. */
  describedBy: string;
  unit: string | undefined;
  said: Answer | undefined;
  right: boolean | undefined;
  problem: string | null;
  onProblem(problem: string | null): void;
  onSaid(value: number): void;
}

/** A number to type. Enter or the button commits. */
export function AnswerField(props: AnswerFieldProps) {
  const { describedBy, unit, said, right, problem, onProblem, onSaid } = props;
  const field = useRef<HTMLInputElement>(null);
  const commit = () => {
    const verdict = judge(field.current?.value ?? '', ALLOWED);
    onProblem('problem' in verdict ? verdict.problem : null);
    if ('problem' in verdict) field.current?.focus();
    else onSaid(verdict.value);
  };
  return (
    <div className="guess-row">
      <input
        ref={field}
        className="guess-field"
        type="text"
        enterKeyHint="done"
        autoComplete="off"
        spellCheck={false}
        size={8}
        defaultValue={typeof said === 'number' ? plain(said, 10) : ''}
        aria-label={unit ? `${words.yourAnswer}, ${unit}` : words.yourAnswer}
        aria-invalid={problem !== null}
        aria-describedby={describedBy}
        data-right={right}
        onKeyDown={({ key }: KeyboardEvent) => {
          if (key === 'Enter') commit();
        }}
      />
      {unit ? (
        <span className="guess-unit" aria-hidden="true">
          {unit}
        </span>
      ) : null}
      <button type="button" className="button" onClick={commit}>
        {words.commit}
      </button>
    </div>
  );
}
