/** What a program says of the line that it has come to. Over standardized x it says so, and gives the same line over x as it was measured. */
import { line, type ProgramLine } from '../program.ts';
import type { Recipe } from './recipe.ts';

interface Spelling {
  /** A line that prints these, which are spelled already. */
  readonly print: (parts: readonly string[]) => string;
  /** The number in what a formula gives, where that is not a number yet. */
  readonly number?: (formula: string) => string;
}

export const printPython = (parts: readonly string[]): string => `print(${parts.join(', ')})`;

/** A formula that something is asked of: a name or a call as it is, a sum in parentheses. */
export const bound = (formula: string): string => (/ [-/] /.test(formula) ? `(${formula})` : formula);

export function report({ standardized }: Recipe, { print, number = (formula) => formula }: Spelling) {
  const words = (text: string): ProgramLine => line(print([`"${text}"`]), 'report');
  const say = (name: string, formula: string): ProgramLine =>
    line(print([`"${name} ="`, number(formula)]), 'report');
  const own = [say('w', 'w'), say('b', 'b')];
  const both = [
    words('per standardized x:'),
    ...own,
    words('the same line per measured x:'),
    say('  w', 'w / spread'),
    say('  b', 'b - w * mean / spread'),
  ];
  return [...(standardized ? both : own), say('cost', 'cost(w, b)')];
}

/** Which x the start is over, in a comment before it; nothing where there is one x. */
export const startNote = ({ standardized }: Recipe, sign: '#' | '//'): readonly ProgramLine[] =>
  standardized
    ? [line(`${sign} w is per standardized x, and b is at standardized x = 0, the mean of x`, 'start')]
    : [];
