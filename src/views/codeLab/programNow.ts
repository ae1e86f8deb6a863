/** The program that the stage describes, and what the learner has made of it. */
import { codeLab as words } from '#words/codeLab.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { type CodeState, configurationOf } from '../../run/kinds/line/state.ts';
import { languageOf, programOf, textOf } from '../../run/programs/languages.ts';
import type { Language, ProgramLine } from '../../run/programs/program.ts';
import type { Stage } from '../../run/stage/stage.ts';
import { keepTyped, typedFor } from './typedText.ts';

export interface ProgramNow {
  readonly language: Language;
  /** As it is written of the run, with every line, however many are blanked out. */
  readonly lines: readonly ProgramLine[];
  /** What the learner starts from. */
  readonly given: string;
  readonly text: string;
}

const BARE: CodeState = { language: 'python', texts: {}, learningRate: null, blanks: 0, path: null };

export const codeOf = ({ state }: Snapshot): CodeState => state.code ?? BARE;

export function programNow(now: Snapshot, id = codeOf(now).language): ProgramNow {
  const { learningRate, blanks, texts } = codeOf(now);
  const language = languageOf(id);
  const run = configurationOf(now.state, learningRate ?? now.state.learningRate);
  const steps = now.run.steps;
  const lines = programOf(language, run, { steps });
  const given = textOf(programOf(language, run, { steps, blanks: { count: blanks, words: words.blank } }));
  return { language, lines, given, text: texts[language.id] ?? given };
}

/** Keeps what the learner has typed; a text that is as it was given follows the stage again. */
export function keepText(stage: Stage<Snapshot>, id: string, text: string): void {
  const now = stage.get();
  const code = codeOf(now);
  const { [id]: before, ...others } = code.texts;
  const { given, text: shown } = programNow(now, id);
  if (text === shown) return;
  keepTyped(given, text === given ? null : text);
  stage.change({ code: { ...code, texts: text === given ? others : { ...others, [id]: text } } });
}

/** Brings back what the learner made of this program when they were here before. */
export function bringBack(stage: Stage<Snapshot>, id: string): void {
  const code = codeOf(stage.get());
  const typed = typedFor(programNow(stage.get(), id).given);
  if (typed !== undefined && code.texts[id] === undefined)
    stage.change({ code: { ...code, texts: { ...code.texts, [id]: typed } } });
}

/** The program as it stands alone, in a file. */
export function aloneText(now: Snapshot): string {
  const { language, text } = programNow(now);
  return `${[...language.visit, text].join('\n').trimEnd()}\n`;
}
