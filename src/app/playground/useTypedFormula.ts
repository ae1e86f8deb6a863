import { useEffect, useRef, useState } from 'react';
import { parseFormula } from '../../run/formula/parseFormula.ts';
import type { FormulaProblem } from '../../run/formula/problem.ts';

interface TypedFormula {
  readonly text: string;
  readonly problems: readonly FormulaProblem[];
  /** The first of the problems, once there was time to finish the word. */
  readonly said: FormulaProblem | null;
  readonly type: (text: string) => void;
  /** Says what is wrong now. */
  readonly sayNow: () => void;
}

/** How many milliseconds nobody has typed when a mistake is put into words; half-typed formulas are all mistakes. */
const PAUSE = 600;

/** A text that is kept as it was typed, and handed on whenever it is a formula. Another `value` from outside takes its place. */
export function useTypedFormula(value: string, onFormula: (text: string) => void): TypedFormula {
  const [text, setText] = useState(value);
  const [typing, setTyping] = useState(false);
  /** The last value that came from outside, and the last that went there. */
  const [came, setCame] = useState(value);
  const [went, setWent] = useState(value);
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  if (value !== came) {
    setCame(value);
    setWent(value);
    if (value !== went) setText(value);
  }
  const parsed = parseFormula(text);
  const problems = 'problems' in parsed ? parsed.problems : [];
  return {
    text,
    problems,
    said: typing ? null : (problems[0] ?? null),
    type(next) {
      setText(next);
      setTyping(true);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => setTyping(false), PAUSE);
      if (next === went || !('expression' in parseFormula(next))) return;
      setWent(next);
      onFormula(next);
    },
    sayNow: () => setTyping(false),
  };
}
