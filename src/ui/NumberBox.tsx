import { useRef } from 'react';
import { controls as words } from '#words/controls.ts';
import { ariaLimit } from './ariaNumber.ts';
import type { NumberSource } from './numberSource.ts';
import type { Span, Steps } from './sliderMath.ts';
import { useTyping } from './useTyping.ts';

interface NumberBoxProps {
  /** The name of what is typed, for example "w"; the box itself is then called "w, typed". */
  name: string;
  source: NumberSource;
  span: Span;
  steps: Steps;
  format: (value: number) => string;
  onChange: (value: number) => void;
  onProblem: (problem: string | null) => void;
  /** The id of the place where the sentence about a problem stands. */
  problemId: string;
}

/** The box beside a slider for typing an exact number: comma or point, a true minus or a hyphen. */
export function NumberBox({ name, problemId, ...options }: NumberBoxProps) {
  const field = useRef<HTMLInputElement>(null);
  const { problem, props } = useTyping({ field, ...options });
  const value = options.source.read();
  return (
    <input
      ref={field}
      className="number-box"
      type="text"
      inputMode="decimal"
      role="spinbutton"
      autoComplete="off"
      spellCheck={false}
      size={7}
      defaultValue={options.format(value)}
      aria-label={words.typed(name)}
      aria-valuenow={value}
      aria-valuemin={ariaLimit(options.span.min)}
      aria-valuemax={ariaLimit(options.span.max)}
      aria-invalid={problem !== null}
      aria-describedby={problemId}
      {...props}
    />
  );
}
