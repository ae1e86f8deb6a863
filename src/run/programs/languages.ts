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

/**
 * The program of a run.
 * @throws naming it, when there is no program for the run's optimizer or schedule
 */
export const programOf = (
  language: Language,
  run: RunConfiguration,
  { steps, ...options }: { readonly steps: number } & ProgramOptions,
): readonly ProgramLine[] => language.write(run, steps, options);
