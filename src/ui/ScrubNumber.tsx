import { type PointerEvent, useRef } from 'react';
import { plain } from '../i18n/format.ts';
import type { NumberSource } from './numberSource.ts';
import { afterKey, clamp, fromPosition } from './sliderMath.ts';
import { useTyping } from './useTyping.ts';
import './scrubNumber.css';

interface ScrubNumberProps {
  /** The accessible name. */
  name: string;
  source: NumberSource;
  onChange: (value: number) => void;
  min: number;
  max: number;
  step?: number;
  fineStep?: number;
  bigStep?: number;
  format?: (value: number) => string;
  tone?: 'w' | 'b' | 'cost' | 'ink';
  /** Told the sentence about what was typed, when it cannot be accepted, and null when all is well again. */
  onProblem?: (problem: string | null) => void;
}

const PIXELS_A_STEP = 6;
/** Less than this is a click, which opens typing. */
const SLACK = 4;

/** A number in a sentence that is dragged left and right, stepped by keys, or clicked and typed over. */
export function ScrubNumber(props: ScrubNumberProps) {
  const { name, source, onChange, min, max, format = threeDecimals, tone = 'ink', onProblem } = props;
  const { step = 0.1, fineStep = 0.01, bigStep = 1 } = props;
  const field = useRef<HTMLInputElement>(null);
  const drag = useRef<{ x: number; value: number; moved: boolean } | null>(null);
  const span = { min, max };
  const steps = { step, fineStep, bigStep };
  const {
    problem,
    isTyping,
    props: typing,
  } = useTyping({ field, source, span, steps, format, onChange, onProblem });

  const take = (event: PointerEvent<HTMLInputElement>) => {
    if (event.button !== 0 || isTyping()) return;
    drag.current = { x: event.clientX, value: clamp(source.read(), min, max), moved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const pull = (event: PointerEvent<HTMLInputElement>) => {
    const held = drag.current;
    if (!held) return;
    const pixels = event.clientX - held.x;
    if (!held.moved && Math.abs(pixels) < SLACK) return;
    held.moved = true;
    const grain = event.shiftKey ? fineStep : step;
    onChange(fromPosition(clamp(held.value + (pixels / PIXELS_A_STEP) * grain, min, max), span, grain));
  };
  const letGo = (event: PointerEvent<HTMLInputElement>) => {
    const held = drag.current;
    drag.current = null;
    if (held && !held.moved && event.type === 'pointerup') event.currentTarget.focus();
  };

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
      onPointerDown={take}
      onPointerMove={pull}
      onPointerUp={letGo}
      onPointerCancel={letGo}
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
        event.stopPropagation();
      }}
    />
  );
}

const threeDecimals = (value: number) => plain(value, 3);
