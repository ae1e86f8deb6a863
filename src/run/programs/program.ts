/**
 * A run as a program that people can read, run and change. One file in this folder, default-exporting a Language, adds a
 * language. A program is a pure function of a run's configuration, so it follows the sliders as the picture does.
 */
import type { RunConfiguration } from '../configuration.ts';

/** What a line of a program computes: the name of its counterpart on the figures. */
export type Part =
  | 'data'
  | 'start'
  | 'rate'
  | 'steps'
  | 'cost'
  | 'slopeW'
  | 'slopeB'
  | 'slopes'
  | 'updateW'
  | 'updateB'
  | 'update'
  | 'loop'
  | 'visit'
  | 'report';

export interface ProgramLine<P extends string = Part> {
  readonly text: string;
  readonly part?: P | undefined;
  /** Left for the learner to write once so many lines are blanked out. */
  readonly blankFrom?: 1 | 2 | 3 | undefined;
}

/** A language, or a library, whatever it writes programs of. */
export interface Tongue {
  /** The file's name. */
  readonly id: string;
  readonly title: string;
  /** Languages stand in this order. */
  readonly order: number;
  /** What runs it on the page; null where nothing can. */
  readonly runs: 'python' | 'javaScript' | null;
  readonly fileName: string;
  /** A harmless `visit`, for a program that stands alone. */
  readonly visit: readonly string[];
  /** What else the page lends a program that it runs; one that stands alone brings it along. */
  readonly lent?: readonly string[];
  /** A line that does nothing and says something. */
  readonly comment: (words: string) => string;
  /** What makes of a plain number what its functions are given; absent, they take numbers. */
  readonly number?: (name: string) => string;
}

export interface Language extends Tongue {
  /** The program that takes so many steps of a run. */
  readonly write: (run: RunConfiguration, steps: number, options?: ProgramOptions) => readonly ProgramLine[];
}

/** What a program may be told beside its run; without it, a line through the data as they are. */
export interface ProgramOptions {
  /** True: x is moved to mean 0 and divided by its standard deviation first. The run's data are given as they were before. */
  readonly standardized?: boolean;
  /** What the columns of data are called: two names that all the languages take. */
  readonly columns?: readonly [x: string, y: string];
}

/** A number as both Python and JavaScript spell it. */
export const literal = (value: number): string => String(value === 0 ? 0 : value);

/** The same, with a point in it: for libraries to which 1 is a whole number. */
export const decimal = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e21 ? `${literal(value)}.0` : literal(value);

export const listOf = (values: readonly number[], spell = literal): string =>
  `[${values.map(spell).join(', ')}]`;

/** What turns the sum of squares into the cost, and the sum of misses into a slope, in any of these languages. */
export function reduced(
  { reduction }: Pick<RunConfiguration, 'reduction'>,
  count: string,
): { two: string; cost: string; slope: string } {
  const mean = ` / ${count}`;
  switch (reduction) {
    case 'sum':
      return { two: '2 * ', cost: '', slope: '' };
    case 'mean':
      return { two: '2 * ', cost: mean, slope: mean };
    case 'halfSum':
      return { two: '', cost: ' / 2', slope: '' };
    case 'halfMean':
      return { two: '', cost: ` / (2 * ${count})`, slope: mean };
  }
}

export const line = (text: string, part?: Part, blankFrom?: 1 | 2 | 3): ProgramLine => ({
  text,
  part,
  blankFrom,
});

export interface Blanks {
  /** How many lines are left to the learner. */
  readonly count: number;
  /** What stands in their place. */
  readonly words: string;
}

/** A program with some of its lines blanked out. */
export const withBlanks = <P extends string>(
  lines: readonly ProgramLine<P>[],
  { comment }: Pick<Tongue, 'comment'>,
  { count, words }: Blanks,
): ProgramLine<P>[] =>
  lines.map((line) => {
    if (!line.blankFrom || line.blankFrom > count) return line;
    const indent = /^\s*/.exec(line.text)?.[0] ?? '';
    return { ...line, text: indent + comment(words) };
  });

export const textOf = (lines: readonly ProgramLine<string>[]): string =>
  lines.map(({ text }) => text).join('\n');

/** The program as it stands alone: with what the page would lend it. */
export const aloneWith = ({ lent = [], visit }: Tongue, text: string): string =>
  `${[...lent, ...visit, text].join('\n').trimEnd()}\n`;

/** What of a line stays the same when its numbers are changed: its indent, and what is before its first equals sign. */
const keyOf = (text: string): string => text.trimEnd().replace(/\s*=(?!=|>).*$/, ' =');

/** What each line of a text is in the program that it was made from, as far as it is still a line of it. */
export function linesIn<L extends ProgramLine<string>>(text: string, program: readonly L[]): (L | null)[] {
  const known = new Map(program.map((line) => [keyOf(line.text), line]));
  return text.split('\n').map((one) => (one.trim() === '' ? null : (known.get(keyOf(one)) ?? null)));
}

/**
 * The lines of a text that are spoken of, from 1, where those of some parts are. A part that stands in several paragraphs, as a function and where it is called, is spoken of
 * in the last of them.
 */
export function linesSpoken(
  text: string,
  parts: readonly (string | null)[],
  spoken: readonly string[],
): number[] {
  let paragraph = 0;
  const paragraphs = text.split('\n').map((one) => (one.trim() === '' ? ++paragraph : paragraph));
  return parts.flatMap((part, i) => {
    if (part === null || !spoken.includes(part)) return [];
    return paragraphs[i] === paragraphs[parts.lastIndexOf(part)] ? [i + 1] : [];
  });
}

/** What each line of a text computes. */
export const partsOf = <P extends string>(text: string, program: readonly ProgramLine<P>[]): (P | null)[] =>
  linesIn(text, program).map((line) => line?.part ?? null);
