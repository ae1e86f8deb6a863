/** The program that the stage describes, and what the learner has made of it, whatever kind of run it is a program of. */
import { codeLab as words } from '#words/codeLab.ts';
import {
  aloneWith,
  linesSpoken,
  type ProgramLine,
  partsOf,
  type Tongue,
  textOf,
  withBlanks,
} from '../../run/programs/program.ts';
import type { CodeState } from '../../run/stage/code.ts';
import type { Timed, TimedState } from '../../run/stage/facets.ts';
import type { Stage } from '../../run/stage/stage.ts';
import { keepTyped, typedFor } from './typedText.ts';

/** A run that can be a program. */
export interface Coded extends Timed {
  readonly state: TimedState & { readonly code: CodeState | null; readonly spoken: readonly string[] };
}

/** What writes the programs of a kind of run. The figure that shows them brings it, so that no page has more than it shows. */
export interface Writer<N extends Coded = Coded> {
  /** Whether this is of its kind. */
  writes(now: Coded): boolean;
  tongueOf(id: string): Tongue;
  /** The run's program, with every line. */
  linesOf(now: N, id: string): readonly ProgramLine<string>[];
  /** What the parameters are called, in the order in which the program tells them. */
  namesOf(now: N): readonly string[];
  /** The text of a notebook with the program in hand, which comes when somebody asks for it; null where there is no program. */
  notebookOf(now: N): Promise<string | null>;
}

// biome-ignore lint/suspicious/noExplicitAny: a writer is asked only for what it says that it writes.
type AnyWriter = Writer<any>;
const writers: AnyWriter[] = [];

/** Lets everything that shows or runs programs know of one more kind of run. */
export function teachPrograms(writer: AnyWriter): void {
  writers.push(writer);
}

/** @throws where no figure has brought what writes programs of such a run */
export function writerFor(now: Coded): AnyWriter {
  const found = writers.find((one) => one.writes(now));
  if (!found) throw new Error('A program was asked for, and no figure on the page writes any of this run.');
  return found;
}

export interface ProgramNow {
  readonly language: Tongue;
  /** As it is written of the run, with every line, however many are blanked out. */
  readonly lines: readonly ProgramLine<string>[];
  /** What the learner starts from. */
  readonly given: string;
  readonly text: string;
}

const BARE: CodeState = { language: 'python', texts: {}, learningRate: null, blanks: 0, path: null };

export const codeOf = ({ state }: Coded): CodeState => state.code ?? BARE;

export function programNow(now: Coded, id = codeOf(now).language): ProgramNow {
  const { blanks, texts } = codeOf(now);
  const writer = writerFor(now);
  const language = writer.tongueOf(id);
  const lines = writer.linesOf(now, language.id);
  const given = textOf(withBlanks(lines, language, { count: blanks, words: words.blank }));
  return { language, lines, given, text: texts[language.id] ?? given };
}

/** The lines of the program that the step speaks of, from 1. */
export function spokenLines(now: Coded): number[] {
  const { language, lines, text } = programNow(now);
  const blank = language.comment(words.blank);
  const rows = text.split('\n');
  const parts = partsOf(text, lines).map((part, i) => (rows[i]?.trim() === blank ? 'blank' : part));
  return linesSpoken(text, parts, now.state.spoken);
}

/** Keeps what the learner has typed; a text that is as it was given follows the stage again. */
export function keepText(stage: Stage<Coded>, id: string, text: string): void {
  const now = stage.get();
  const code = codeOf(now);
  const { [id]: before, ...others } = code.texts;
  const { given, text: shown } = programNow(now, id);
  if (text === shown) return;
  keepTyped(given, text === given ? null : text);
  stage.change(codePatch({ ...code, texts: text === given ? others : { ...others, [id]: text } }));
}

/** What changes on the stage with another state of its program. */
export const codePatch = (code: CodeState) => ({ code }) as Partial<TimedState>;

/** Brings back what the learner made of this program when they were here before. */
export function bringBack(stage: Stage<Coded>, id: string): void {
  const code = codeOf(stage.get());
  const typed = typedFor(programNow(stage.get(), id).given);
  if (typed !== undefined && code.texts[id] === undefined)
    stage.change(codePatch({ ...code, texts: { ...code.texts, [id]: typed } }));
}

/** The program as it stands alone, in a file. */
export function aloneText(now: Coded): string {
  const { language, text } = programNow(now);
  return aloneWith(language, text);
}
