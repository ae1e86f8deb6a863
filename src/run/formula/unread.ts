/** Why a text could not be read on from some place: what stands there, and what stands before it. The reading itself is the grammar's. */
import { type FormulaProblem, problemAt } from './problem.ts';

const SIGN = /^(\*\*|[-+−–*·×⋅∙/÷∕^])/;
const SIGN_BEFORE = /(\*\*|[-+−–*·×⋅∙/÷∕^])$/;

/** Where there is something to tell apart: the first place that the grammar had no use for, and the function's name right before it, if one is. */
export interface Unread {
  readonly text: string;
  readonly at: number;
  readonly afterFunction: readonly [from: number, to: number] | null;
}

/** The problem at a place where the grammar stopped. */
export function whyUnread({ text, at, afterFunction }: Unread): FormulaProblem {
  if (afterFunction) return problemAt(text, afterFunction, { code: 'noArguments' });
  const before = text.slice(0, at).trimEnd();
  const from = at + (text.slice(at).length - text.slice(at).trimStart().length);
  const rest = text.slice(from);
  const open = lastOpen(before);
  const sign = SIGN_BEFORE.exec(before);
  const signAt = [before.length - (sign?.[0].length ?? 0), before.length] as const;
  if (rest[0] === '|' && before.endsWith('|'))
    return problemAt(text, [before.length - 1, from + 1], { code: 'nothingInside' });
  if (sign && (rest === '' || /^[),|]/.test(rest)))
    return problemAt(text, signAt, { code: 'missingOperand', side: 'after' });
  if (rest === '') return whyEnded(text, open);
  const next = SIGN.exec(rest)?.[0];
  // No sign is refused behind a whole operand, so there is none before it.
  if (next) return problemAt(text, [from, from + next.length], { code: 'missingOperand', side: 'before' });
  // All of a sign that takes two units, as 😀 does.
  const here = [from, from + ([...rest][0] ?? '').length] as const;
  if (rest[0] === ')') {
    if (open === null) return problemAt(text, here, { code: 'strayParenthesis' });
    if (text[open] === '|') return problemAt(text, [open, open + 1], { code: 'openBar' });
    if (before.endsWith(','))
      return problemAt(text, [before.length - 1, before.length], { code: 'unexpected' });
    return problemAt(text, [open, from + 1], { code: 'nothingInside' });
  }
  if (rest[0] === ',') {
    const inside = open !== null && /[(,]$/.test(before);
    if (inside) return problemAt(text, here, { code: 'unexpected' });
    return problemAt(text, here, {
      code: 'strayComma',
      decimal: /\d$/.test(before) && /^,\d/.test(rest),
    });
  }
  const number = /^(\d+\.?\d*|\.\d+)/.exec(rest);
  if (number) return problemAt(text, [from, from + number[0].length], { code: 'missingSign' });
  return problemAt(text, here, { code: 'unexpected' });
}

/** What is missing at the end of a text. */
function whyEnded(text: string, open: number | null): FormulaProblem {
  const end = text.trimEnd().length;
  if (open !== null)
    return problemAt(text, [open, open + 1], { code: text[open] === '|' ? 'openBar' : 'openParenthesis' });
  return problemAt(text, [Math.max(0, end - 1), end], { code: 'unexpected' });
}

/** The last parenthesis or bar that nothing has closed. A bar closes a bar that is open at its own depth. */
function lastOpen(text: string): number | null {
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const top = open.at(-1);
    const bar = top !== undefined && text[top] === '|';
    if (text[at] === '(') open.push(at);
    else if (text[at] === ')' && !bar) open.pop();
    else if (text[at] === '|') {
      if (bar) open.pop();
      else open.push(at);
    }
  }
  return open.at(-1) ?? null;
}
