import { type ReactNode, type RefObject, useRef } from 'react';
import { plain } from '../i18n/format.ts';
import { judge } from './typedNumber.ts';

interface NumberGuessProps {
  /** What the field is called, and what the button says. */
  label: string;
  commit: string;
  unit: string | undefined;
  /** What can be typed. */
  min: number;
  max: number;
  /** What stands there at first. */
  initial?: number | undefined;
  field?: RefObject<HTMLInputElement | null>;
  /** Whether what was typed cannot be taken, and the id of the question, or of what is wrong. */
  isRefused: boolean;
  describedBy: string;
  /** Whether what was given is right; undefined before. */
  right: boolean | undefined;
  onRefused(problem: string): void;
  onGiven(value: number): void;
}

/** A number to type as an answer. Enter or the button commits; what is no number that can be taken is said, and stays. */
export function NumberGuess(props: NumberGuessProps): ReactNode {
  const { label, commit: commitLabel, unit, min, max, initial, isRefused, describedBy, right } = props;
  const own = useRef<HTMLInputElement>(null);
  const field = props.field ?? own;
  const commit = () => {
    const verdict = judge(field.current?.value ?? '', { min, max });
    if ('problem' in verdict) {
      props.onRefused(verdict.problem);
      field.current?.focus();
    } else props.onGiven(verdict.value);
  };
  return (
    <div className="guess-row">
      <input
        ref={field}
        className="guess-field"
        type="text"
        // The number pad of some phones has no minus sign.
        inputMode={min < 0 ? 'text' : 'decimal'}
        enterKeyHint="done"
        autoComplete="off"
        spellCheck={false}
        size={8}
        defaultValue={initial === undefined ? undefined : plain(initial, 10)}
        aria-label={unit ? `${label}, ${unit}` : label}
        aria-invalid={isRefused}
        aria-describedby={describedBy}
        data-right={right}
        onKeyDown={({ key }) => {
          if (key === 'Enter') commit();
        }}
      />
      {unit ? (
        <span className="guess-unit" aria-hidden="true">
          {unit}
        </span>
      ) : null}
      <button type="button" className="button" onClick={commit}>
        {commitLabel}
      </button>
    </div>
  );
}
