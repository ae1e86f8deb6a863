import {
  type FocusEvent,
  type FormEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { ariaNumber } from './ariaNumber.ts';
import { bring } from './bring.ts';
import type { NumberSource } from './numberSource.ts';
import { afterKey, type Span, type Steps } from './sliderMath.ts';
import type { judge } from './typedNumber.ts';

/** Reads what was typed. It comes beside the first page, or with the first field that is gone to. */
let read: typeof judge | undefined;
export const bringJudge = async (): Promise<void> => {
  read = (await bring(() => import('./typedNumber.ts'))).judge;
};

interface TypingOptions {
  field: RefObject<HTMLInputElement | null>;
  source: NumberSource;
  span: Span;
  steps: Steps;
  format: (value: number) => string;
  onChange: (value: number) => void;
  onProblem?: ((problem: string | null) => void) | undefined;
}

/**
 * A text field that shows a number and can be typed into. While something typed waits to be accepted the number
 * may move on underneath, but the field keeps what the person wrote. Enter or leaving the field accepts it; Escape
 * brings the number back; what cannot be accepted stays, with a sentence.
 */
export function useTyping({ field, source, span, steps, format, onChange, onProblem }: TypingOptions) {
  const typed = useRef(false);
  const [problem, setProblem] = useState<string | null>(null);

  useLayoutEffect(() => {
    const write = () => {
      const node = field.current;
      if (!node) return;
      const value = source.read();
      const text = format(value);
      if (!typed.current && node.value !== text) node.value = text;
      const told = ariaNumber(value);
      if (node.getAttribute('aria-valuenow') !== told) {
        node.setAttribute('aria-valuenow', told);
        node.setAttribute('aria-valuetext', text);
      }
    };
    write();
    // What could not be accepted gives way when the number is chosen another way: it must not pass for the number.
    return source.subscribe(() => {
      if (problem !== null && document.activeElement !== field.current) show();
      else write();
    });
  });

  const say = (next: string | null) => {
    setProblem(next);
    onProblem?.(next);
  };
  const show = () => {
    typed.current = false;
    say(null);
    if (field.current) field.current.value = format(source.read());
  };
  const accept = () => {
    if (!typed.current || !field.current) return;
    // What it shows may be rounded; who leaves it as it was changes nothing.
    if (field.current.value === format(source.read())) return show();
    if (!read) return void bringJudge().then(accept);
    const verdict = read(field.current.value, span);
    if ('problem' in verdict) {
      say(verdict.problem);
      return;
    }
    typed.current = false;
    onChange(verdict.value);
    show();
  };

  return {
    problem,
    /** Whether something typed waits to be accepted. */
    isTyping: () => typed.current,
    props: {
      onInput: (_: FormEvent<HTMLInputElement>) => {
        typed.current = true;
      },
      onFocus: (event: FocusEvent<HTMLInputElement>) => {
        event.currentTarget.select();
        void bringJudge();
      },
      onBlur: accept,
      onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'Enter') {
          accept();
          event.currentTarget.select();
        } else if (event.key === 'Escape' && typed.current) {
          event.stopPropagation();
          show();
          event.currentTarget.select();
        } else if (/^Arrow(Up|Down)$/.test(event.key)) {
          const next = afterKey(event.key, event.shiftKey, source.read(), span, steps);
          if (next === null) return;
          event.preventDefault();
          typed.current = false;
          onChange(next);
          show();
          event.currentTarget.select();
        }
      },
    },
  };
}
