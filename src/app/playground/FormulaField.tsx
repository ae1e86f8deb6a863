import { type KeyboardEvent, useId, useRef } from 'react';
import { formula as words } from '#words/formula.ts';
import { FormulaHelp } from './FormulaHelp.tsx';
import { markedText } from './markedText.ts';
import { sayFormula } from './sayFormula.ts';
import { useTypedFormula } from './useTypedFormula.ts';

interface FormulaFieldProps {
  /** The formula that holds. */
  value: string;
  /** Called with every text that is a formula, as it is typed. */
  onFormula: (text: string) => void;
  /** What else there is to say about it, while it has no mistake. */
  note?: string | null;
}

/**
 * A field for a formula in w and b. It keeps whatever is typed; a mistake gets a wavy line where it is and a sentence below. Enter goes to the
 * mistake. The wavy line is in a copy of the text that lies under the field and breaks its lines as the field does.
 */
export function FormulaField({ value, onFormula, note = null }: FormulaFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, problems, said, type, sayNow } = useTypedFormula(value, onFormula);
  const onKeyDown = (event: KeyboardEvent) => {
    // The keys of the page are letters and arrows as well; with Ctrl they are no text.
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    sayNow();
    const [first] = problems;
    if (first) field.current?.setSelectionRange(first.from, first.to);
  };
  return (
    <div className="formula-field">
      <label htmlFor={id}>{words.label}</label>
      <div className="formula-text">
        <div className="formula-mirror" aria-hidden="true">
          {markedText(text, problems).map(({ from, text: part, bad }) =>
            bad ? (
              <span key={from} className="formula-bad">
                {part}
              </span>
            ) : (
              part
            ),
          )}
          {/* A line that ends in a space is a line all the same. */}
          {'\u200b'}
        </div>
        <textarea
          id={id}
          ref={field}
          rows={1}
          value={text}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          aria-invalid={said !== null}
          aria-describedby={`${id}-problem`}
          onChange={(event) => type(event.currentTarget.value.replace(/\s*[\r\n]+\s*/g, ' '))}
          onBlur={sayNow}
          onKeyDown={onKeyDown}
        />
      </div>
      <p id={`${id}-problem`} className="formula-problem" aria-live="polite">
        {said ? sayFormula(said) : problems.length === 0 && note}
      </p>
      <FormulaHelp />
    </div>
  );
}
