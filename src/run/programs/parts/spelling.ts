/** The shared lines of update.ts and rate.ts, spelled in a language. */
import { line, type Part, type ProgramLine } from '../program.ts';
import type { Letter, Recipe } from './recipe.ts';

export interface Spelling {
  /** A name as the language writes names. */
  readonly name: (camelCase: string) => string;
  /** What these words of the shared spelling become: sqrt, cos, floor, min, pi, count. */
  readonly words: Readonly<Record<string, string>>;
  /** The sum of a term in x and y over the examples that a step reads. */
  readonly sum: (term: string) => string;
  /** A name that is new in this step. */
  readonly begin: (name: string, value: string) => string;
  /** A name that is remembered from step to step, at 0. */
  readonly keep: (name: string) => string;
  /** Another value for one that is remembered. */
  readonly set: (name: string, value: string) => string;
  /** Another value for a parameter. */
  readonly move: (letter: Letter, value: string) => string;
}

/** What of a step is written by the shared lines, indented by nothing. */
export interface Spelled {
  /** What it remembers, before the first step. */
  readonly memory: readonly ProgramLine[];
  /** The learning rate of the step. */
  readonly rate: readonly ProgramLine[];
  /** Where the slopes are taken: the lines that work it out, and the two places as arguments. */
  readonly ahead: readonly ProgramLine[];
  readonly at: readonly [w: string, b: string];
  readonly update: readonly ProgramLine[];
}

const PARTS = { w: 'updateW', b: 'updateB' } as const satisfies Record<Letter, Part>;

export function spelled(recipe: Recipe, spelling: Spelling): Spelled {
  const { update, letters, rate } = recipe;
  const remembered = update.memory.flatMap((name) => letters.map((letter) => named(name, letter)));
  const words = { ...spelling.words, rate: spelling.name(rate ? 'rate' : 'learningRate') };
  const written = (text: string, part: Part): ProgramLine => {
    const [name = '', value = ''] = text.split(' = ');
    const expression = spell(value, { ...spelling, words });
    if (name === 'w' || name === 'b') {
      // The learner writes what moves the parameters, the last of them first.
      const blank = name === letters.at(-1) ? 1 : 2;
      return line(spelling.move(name, expression), PARTS[name], blank);
    }
    const put = remembered.includes(name) ? spelling.set : spelling.begin;
    return line(put(spelling.name(name), expression), part);
  };
  const forEach = (texts: readonly string[]) =>
    texts.flatMap((text) => letters.map((letter) => written(forLetter(text, letter), PARTS[letter])));
  const ahead = (letter: Letter) => spelling.name(named('ahead', letter));
  return {
    memory: remembered.map((name) => line(spelling.keep(spelling.name(name)), 'update')),
    rate: (rate?.lines ?? []).map((text) => written(text, 'rate')),
    ahead: update.ahead ? forEach([`ahead@ = ${update.ahead}`]) : [],
    at: ['w', letters.includes('b') ? 'b' : null].map((letter) =>
      update.ahead && letter ? ahead(letter as Letter) : (letter ?? 'b'),
    ) as [string, string],
    update: [...recipe.together.map((text) => written(text, 'update')), ...forEach(update.each)],
  };
}

/** A slope keeps its letter small: dcdw is one word in every language, as it is in the lessons. */
const named = (name: string, letter: Letter): string =>
  name + (name === 'dcd' ? letter : letter.toUpperCase());

/** `v@` for one parameter, and `@` alone as the parameter itself. */
const forLetter = (text: string, letter: Letter): string =>
  text.replace(/(\w*)@/g, (_, name: string) => (name ? named(name, letter) : letter));

/** An expression of the shared spelling in a language's own. */
export function spell(expression: string, spelling: Pick<Spelling, 'name' | 'words' | 'sum'>): string {
  const from = expression.search(/\bsum\(/);
  if (from < 0)
    return expression.replace(/[A-Za-z]\w*/g, (word) => spelling.words[word] ?? spelling.name(word));
  const open = from + 'sum'.length;
  const close = closing(expression, open);
  const term = spell(expression.slice(open + 1, close), spelling);
  const rest = spell(expression.slice(close + 1), spelling);
  return spell(expression.slice(0, from), spelling) + spelling.sum(term) + rest;
}

/** Where the parenthesis that opens at `open` closes. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')') depth--;
    if (depth === 0) return at;
  }
  throw new Error(`a parenthesis of '${text}' is not closed`);
}

/** Lines inside a block. */
export const indented = (lines: readonly ProgramLine[], by: string): ProgramLine[] =>
  lines.map((one) => ({ ...one, text: one.text && by + one.text }));

/** The slopes that a program works out, one for each parameter that is stepped; none where the way down asks for none. */
export function slopesOf({ letters, update }: Recipe) {
  const all = [
    { name: 'w', part: 'slopeW', times: ' * x', blank: undefined },
    { name: 'b', part: 'slopeB', times: '', blank: 3 },
  ] as const;
  return update.slopeless ? [] : all.filter(({ name }) => letters.includes(name));
}
