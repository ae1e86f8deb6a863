/** Why a text could not be read on from some place: what stands there, and what stands before it. The reading itself is the grammar's. */
import { exampleOf } from './names.ts';
import { type FormulaProblem, problemAt } from './problem.ts';

const SIGN = /^(\*\*|[-+−–*·×⋅∙/÷∕^])/;
const SIGN_BEFORE = /(\*\*|[-+−–*·×⋅∙/÷∕^])$/;

export interface Unread {
  readonly text: string;
  /** The first place that the grammar had no use for. */
  readonly at: number;
  /** The name of a function right before it, if one is. */
  readonly afterFunction: readonly [from: number, to: number] | null;
}

/** The problem at a place where the grammar stopped. */
export function whyUnread({ text, at, afterFunction }: Unread): FormulaProblem {
  if (afterFunction)
    return problemAt(text, afterFunction, {
      code: 'noArguments',
      example: exampleOf(text.slice(...afterFunction)),
    });
  const before = text.slice(0, at).trimEnd();
  const rest = text.slice(at).trimStart();
  const from = text.length - rest.length;
  const sign = SIGN_BEFORE.exec(before)?.[0];
  if (sign && /^($|[),|])/.test(rest))
    return problemAt(text, [before.length - sign.length, before.length], {
      code: 'missingOperand',
      side: 'after',
    });
  if (rest === '') return whyEnded(text, before);
  const next = SIGN.exec(rest)?.[0];
  // A sign is refused only where an operand has to come first.
  if (next) return problemAt(text, [from, from + next.length], { code: 'missingOperand', side: 'before' });
  if (rest[0] === ')') return whyClosed(text, before, from);
  if (rest[0] === ',') return whyComma(text, before, from);
  const number = /^(\d+\.?\d*|\.\d+)/.exec(rest)?.[0];
  if (number) return problemAt(text, [from, from + number.length], { code: 'missingSign' });
  // All of a character that takes two units, as 😀 does.
  const [character = ''] = [...rest];
  return problemAt(text, [from, from + character.length], { code: 'unexpected' });
}

function whyEnded(text: string, before: string): FormulaProblem {
  const open = lastOpen(before);
  if (open !== null)
    return problemAt(text, [open, open + 1], { code: text[open] === '|' ? 'openBar' : 'openParenthesis' });
  const bars = /\|\s*\|$/.exec(before);
  if (bars) return problemAt(text, [bars.index, before.length], { code: 'nothingInside' });
  return problemAt(text, [before.length - 1, before.length], { code: 'unexpected' });
}

function whyClosed(text: string, before: string, at: number): FormulaProblem {
  const open = lastOpen(before);
  if (open === null) return problemAt(text, [at, at + 1], { code: 'strayParenthesis' });
  if (text[open] === '|') return problemAt(text, [open, open + 1], { code: 'openBar' });
  if (before.endsWith(','))
    return problemAt(text, [before.length - 1, before.length], { code: 'unexpected' });
  return problemAt(text, [open, at + 1], { code: 'nothingInside' });
}

function whyComma(text: string, before: string, at: number): FormulaProblem {
  const part = [at, at + 1] as const;
  if (/[(,]$/.test(before)) return problemAt(text, part, { code: 'unexpected' });
  const decimal = /\d$/.test(text.slice(0, at)) && /^\d/.test(text.slice(at + 1));
  return problemAt(text, part, { code: 'strayComma', decimal });
}

/** The last parenthesis or bar that nothing has closed. A bar closes a bar that is open at its own depth. */
export function lastOpen(text: string): number | null {
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
