/** A worked line as texts: its numbers as they are shown, the runs in which it may be broken, and the sentence that is read aloud. */
import { working as words } from '#words/working.ts';
import type { Part, WorkedLine } from '../../core/worked.ts';
import { workedValue } from '../../core/workedValue.ts';
import { comesTo, type Sign, shownNumber } from '../../i18n/comesTo.ts';
import { plain } from '../../i18n/format.ts';

export const LETTERS = ['w', 'b'] as const;

/** Four digits that count, whatever the size: a learning rate of 0.00125 is not 0.0013, and 1234.5 not longer than 1.2345. */
export function workedNumber(value: number): string {
  const size = Math.abs(value);
  if (size < 1e-4) return plain(value, 3);
  return plain(value, Math.max(0, 3 - Math.floor(Math.log10(size))));
}

/** The numbers of a line as they are shown, those after the first equals sign in their order and then what they come to. */
export function numbersOf({ parts, result }: WorkedLine): string[] {
  const shown = parts.flatMap((part, i) => (typeof part === 'number' ? [numberAt(parts, i, part)] : []));
  return [...(isPlain(parts) ? [] : shown), workedNumber(result)];
}

/** Whether the numbers of a line, as they are shown, come to its result as it is shown. Where a quantity is still unknown nobody can tell. */
export function signOfLine({ parts, result }: WorkedLine): Sign {
  if (parts.some((part) => typeof part === 'object')) return '=';
  const asShown = parts.map((part) => (typeof part === 'number' ? shownNumber(workedNumber(part)) : part));
  return comesTo(workedValue(asShown), workedNumber(result), workedNumber);
}

/** Whether a line only says what something is, with nothing to work out. */
export const isPlain = (parts: readonly Part[]): boolean => parts.length === 1;

/** In parentheses where it is negative and stands after a sign or under a square. */
function numberAt(parts: readonly Part[], i: number, value: number): string {
  const text = workedNumber(value);
  const first = i === 0 || parts[i - 1] === '(';
  return text.startsWith('−') && (!first || parts[i + 1] === '²') ? `(${text})` : text;
}

/** The parts in runs that belong together on a line; a line that is too long is broken before a sum, a difference or a quotient. */
export function runsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const runs: Part[][] = [];
  let depth = 0;
  for (const part of parts) {
    const begins = depth === 0 && (part === '+' || part === '−' || part === '÷');
    if (begins || runs.length === 0) runs.push([]);
    if (part === '(') depth++;
    if (part === ')') depth--;
    runs.at(-1)?.push(part);
  }
  return runs;
}

/** The line in words. */
export function spokenLine(line: WorkedLine): string {
  const letter = (parameter: number) => LETTERS[parameter] ?? '';
  const said = line.parts.map((part) => {
    if (typeof part === 'number') return workedNumber(part);
    if (typeof part === 'object') return words.quantities[part.quantity](letter(part.parameter));
    return words.signs[part];
  });
  const worked = isPlain(line.parts) ? [] : [words.equals, ...said];
  const name = words.quantities[line.quantity](letter(line.parameter));
  const is = signOfLine(line) === '=' ? words.equals : words.about;
  return [name, ...worked, is, workedNumber(line.result)].join(' ');
}

/** What of the lines is there, whatever their numbers. */
export const shapeOf = (lines: readonly WorkedLine[]): string =>
  lines
    .map(({ quantity, parameter, parts }) => {
      const shape = parts.map((part) =>
        typeof part === 'number' ? '#' : typeof part === 'object' ? part.quantity + part.parameter : part,
      );
      return `${quantity}${parameter}${shape.join('')}`;
    })
    .join(' ');
