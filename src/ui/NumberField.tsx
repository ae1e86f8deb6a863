import { type ReactNode, useId, useState } from 'react';
import { plain } from '../i18n/format.ts';
import { NumberBox } from './NumberBox.tsx';
import type { NumberSource } from './numberSource.ts';

interface NumberFieldProps {
  name: string;
  /** What the eye reads before it; the name where it is left out. */
  label?: ReactNode;
  source: NumberSource;
  min: number;
  max: number;
  /** What the arrow keys add. */
  step?: number;
  /** Whether only whole numbers will do. */
  whole?: boolean;
  format?: (value: number) => string;
  onChange: (value: number) => void;
}

const upToSix = (value: number) => plain(value, 6);

/** A number to type, with its name and a line for the sentence about what cannot be taken. */
export function NumberField({
  name,
  label = name,
  source,
  min,
  max,
  step = 0.1,
  whole = false,
  format = upToSix,
  onChange,
}: NumberFieldProps) {
  const problemId = useId();
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <div className="number-field">
      <span className="number-field-label" aria-hidden="true">
        {label}
      </span>
      <NumberBox
        name={name}
        source={source}
        span={{ min, max, whole }}
        steps={{ step, fineStep: whole ? 1 : step / 10 }}
        format={format}
        onChange={onChange}
        onProblem={setProblem}
        problemId={problemId}
      />
      <p id={problemId} className="slider-problem" aria-live="polite">
        {problem}
      </p>
    </div>
  );
}
