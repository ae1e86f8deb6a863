import type { Snapshot } from '../../../run/kinds/line/snapshot.ts';
import { configurationOf } from '../../../run/kinds/line/state.ts';
import { languageOf, programOf } from '../../../run/programs/languages.ts';

/** The lines of the program that the lesson leaves to the learner, as the program has them. */
export function missingLines({ state, run }: Snapshot): string[] {
  if (!state.code) return [];
  const { language, blanks } = state.code;
  const program = programOf(languageOf(language), configurationOf(state), { steps: run.steps });
  return program
    .filter(({ blankFrom }) => blankFrom !== undefined && blankFrom <= blanks)
    .map(({ text }) => text.trim());
}
