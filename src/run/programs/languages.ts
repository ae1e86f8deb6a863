/** Every language there is: the files of this folder are the list. */
import type { RunConfiguration } from '../configuration.ts';
import type { Language, ProgramLine, ProgramOptions } from './program.ts';

const modules = import.meta.glob<Language | undefined>(['./*.ts', '!./program.ts', '!./languages.ts'], {
  eager: true,
  import: 'default',
});

export const LANGUAGES: readonly Language[] = Object.entries(modules)
  .map(([path, language]) => {
    const name = path.replace(/^.*\/|\.ts$/g, '');
    if (language?.id !== name)
      throw new Error(`${path} must default-export a language with id '${name}', not '${language?.id}'`);
    return language;
  })
  .sort((one, other) => one.order - other.order);

/** A language by its id; the first where there is none of that name. */
export const languageOf = (id: string): Language =>
  LANGUAGES.find((one) => one.id === id) ?? (LANGUAGES[0] as Language);

export interface Blanks {
  /** How many lines are left to the learner. */
  readonly count: number;
  /** What stands in their place. */
  readonly words: string;
}

/**
 * The program of a run, some of its lines blanked out.
 * @throws naming it, when there is no program for the run's optimizer or schedule
 */
export function programOf(
  language: Language,
  run: RunConfiguration,
  { steps, blanks, ...options }: { readonly steps: number; readonly blanks?: Blanks } & ProgramOptions,
): ProgramLine[] {
  return language.write(run, steps, options).map((line) => {
    if (!blanks || !line.blankFrom || line.blankFrom > blanks.count) return line;
    const indent = /^\s*/.exec(line.text)?.[0] ?? '';
    return { ...line, text: indent + language.comment(blanks.words) };
  });
}

export const textOf = (lines: readonly ProgramLine[]): string => lines.map(({ text }) => text).join('\n');

/** What of a line stays the same when its numbers are changed: its indent, and what is before its first equals sign. */
const keyOf = (text: string): string => text.trimEnd().replace(/\s*=(?!=|>).*$/, ' =');

/** What each line of a text computes, as far as it is still a line of the program that it was made from. */
export function partsOf(text: string, program: readonly ProgramLine[]): (ProgramLine['part'] | null)[] {
  const known = new Map(program.map((line) => [keyOf(line.text), line.part ?? null]));
  return text.split('\n').map((one) => (one.trim() === '' ? null : (known.get(keyOf(one)) ?? null)));
}
