import { useRef } from 'react';
import { clamp } from '../core/clamp.ts';
import { plain } from '../i18n/format.ts';
import type { MovableNumber } from './numberSource.ts';
import { afterKey, fromPosition } from './sliderMath.ts';
import { isFinger, useGrip } from './useGrip.ts';
import { useTyping } from './useTyping.ts';
import './scrubNumber.css';

interface ScrubNumberProps {
  /** The accessible name. */
  name: string;
  source: MovableNumber;
  onChange: (value: number) => void;
  min: number;
  max: number;
  step?: number;
  fineStep?: number;
  format?: (value: number) => string;
  tone?: 'w' | 'b' | 'cost' | 'ink';
  /** Told the sentence about what was typed, when it cannot be accepted, and null when all is well again. */
  onProblem?: (problem: string | null) => void;
}

const PIXELS_A_STEP = 6;

/** A number in a sentence that is dragged left and right, stepped by keys, or clicked and typed over. */
export function ScrubNumber(props: ScrubNumberProps) {
  const { name, source, onChange, min, max, format = threeDecimals, tone = 'ink', onProblem } = props;
  const { step = 0.1, fineStep = 0.01 } = props;
  const field = useRef<HTMLInputElement>(null);
  const drag = useRef({ x: 0, before: 0 });
  const span = { min, max };
  const steps = { step, fineStep };
  const {
    problem,
    isTyping,
    props: typing,
  } = useTyping({ field, source, span, steps, format, onChange, onProblem });

  const [grip] = useGrip(
    {
      replaced: source.replaced,
      accepts: () => !isTyping(),
      mayScroll: isFinger,
      steady: true,
      take({ clientX }) {
        drag.current = { x: clientX, before: source.read() };
      },
      pull({ clientX, shiftKey }) {
        const { x, before } = drag.current;
        const grain = shiftKey ? fineStep : step;
        const to = clamp(before, min, max) + ((clientX - x) / PIXELS_A_STEP) * grain;
        onChange(fromPosition(clamp(to, min, max), span, grain));
      },
      // A click opens typing.
      letGo: (_, moved) => moved || field.current?.focus(),
      undo: () => onChange(drag.current.before),
    },
    field,
  );

  const value = source.read();
  return (
    <input
      ref={field}
      className={`scrub-number tone-${tone}`}
      type="text"
      inputMode="decimal"
      role="spinbutton"
      autoComplete="off"
      spellCheck={false}
      size={5}
      defaultValue={format(value)}
      aria-label={name}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-invalid={problem !== null}
      {...grip}
      // The caret and the selection would fight with the drag.
      onMouseDown={(event) => !isTyping() && event.preventDefault()}
      {...typing}
      onKeyDown={(event) => {
        const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
        const ends = event.key === 'Home' || event.key === 'End';
        // While typing, these move the caret.
        if (!isTyping() && (sideways || ends) && !event.ctrlKey && !event.metaKey && !event.altKey) {
          const next = afterKey(event.key, event.shiftKey, source.read(), span, steps);
          event.preventDefault();
          if (next !== null) onChange(next);
          event.currentTarget.select();
        } else typing.onKeyDown(event);
      }}
    />
  );
}

const threeDecimals = (value: number) => plain(value, 3);
