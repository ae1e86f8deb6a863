/**
 * Commas for decimals in a typed formula, put as points before the grammar reads it. A comma between two digits is one wherever no comma can stand between
 * parts; in min(…) and max(…) it could be either, and is asked about, unless a semicolon stands between the parts there. Numbers are read by the one
 * reader of numbers, so 1,234 is asked about as well.
 */
import { readingsOf, readNumber } from '../../core/numberText.ts';
import { FUNCTIONS } from './names.ts';
import { type FormulaProblem, problemAt } from './problem.ts';
import { lastOpen } from './unread.ts';

const WITH_COMMA = /(?<![\w.,])\d[\d.]*,\d[\d.,]*(?:e[-+]?\d+)?/gi;

export interface Pointed {
  /** As long as what was typed, so that places in the one are places in the other. */
  readonly text: string;
  readonly problems: readonly FormulaProblem[];
}

export function withDecimalPoints(typed: string): Pointed {
  const problems: FormulaProblem[] = [];
  const text = typed.replace(WITH_COMMA, (number, from: number) => {
    if (isBetweenParts(typed, from)) {
      const [pair = number, before = '', after = ''] = /^(?:.*?,)??(\d[\d.]*),(\d+)/.exec(number) ?? [];
      problems.push(problemAt(typed, [from, from + pair.length], { code: 'commaOrPoint', before, after }));
      return number;
    }
    const readings = readingsOf(number);
    if (readings.length === 0) return number;
    if (readings.length > 1) {
      problems.push(problemAt(typed, [from, from + number.length], { code: 'twoNumbers', readings }));
      return number;
    }
    const decimal = Number.isNaN(readNumber(number, ',')) ? '.' : ',';
    const plain = decimal === ',' ? number.replaceAll('.', '').replace(',', '.') : number.replaceAll(',', '');
    return plain.padEnd(number.length);
  });
  return { text, problems };
}

/** Whether a comma at a place may stand between the parts of a function. */
function isBetweenParts(text: string, at: number): boolean {
  const open = lastOpen(text.slice(0, at));
  if (open === null || text[open] === '|') return false;
  const name = /[a-z]+(?=\s*$)/i.exec(text.slice(0, open))?.[0] ?? '';
  return FUNCTIONS.get(name)?.takes === 'more' && !hasSemicolon(text, open);
}

/** Whether a semicolon stands between the parts of the function whose parenthesis this is. */
function hasSemicolon(text: string, open: number): boolean {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return false;
    else if (text[at] === ';' && depth === 1) return true;
  }
  return false;
}
