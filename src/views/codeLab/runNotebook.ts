/** A run's program as a notebook: what it says of the run, whose words and rules are those of the page. Asked for when somebody wants one. */
import { notebook as words } from '#words/notebook.ts';
import { optimizers } from '#words/optimizers.ts';
import { rules } from '#words/rules.ts';
import { schedules } from '#words/schedules.ts';
import { writeCsv } from '../../core/csv/writeCsv.ts';
import { plain } from '../../i18n/format.ts';
import type { RunConfiguration, RunPlan } from '../../run/configuration.ts';
import { optimizerOf } from '../../run/laboratory/laboratory.ts';
import { type NotebookProse, notebookOf } from '../../run/notebook/notebook.ts';
import { pathAndCost } from '../../run/notebook/plots.ts';
import { MOST_POINTS } from '../../run/programs/parts/recipe.ts';
import { type Language, linesIn, type ProgramLine, type ProgramOptions } from '../../run/programs/program.ts';

export interface RunNotebook {
  readonly title: string;
  readonly language: Language;
  /** The program as it is written of the run. */
  readonly lines: readonly ProgramLine[];
  /** What the learner has made of it. */
  readonly text?: string;
  readonly steps: number;
  /** A run down the cost of a line, or a plan on a surface, which has no data. */
  readonly run: RunConfiguration | RunPlan;
  /** As the program was given them; without names of columns the data are Biscuit's three days. */
  readonly options?: ProgramOptions;
}

type Named = Readonly<Record<string, { readonly name: string; readonly sentence: string }>>;
type Legends = Readonly<Record<string, readonly (readonly [letter: string, meaning: string])[]>>;

/** The text of a notebook that takes the steps of a run and draws its path. */
export function runNotebook(asked: RunNotebook): string {
  const { language, lines, text, run } = asked;
  const ofLine = 'data' in run ? run : null;
  const { x, y } = ofLine?.data ?? { x: [], y: [] };
  return notebookOf({
    language,
    lines: madeOf(lines, text),
    prose: proseOf(asked, ofLine),
    plot: pathAndCost({
      // Numbers do for the sums of a line; what a library has of sines and roots asks for its own.
      number: ofLine ? undefined : language.number,
      holes: !ofLine,
      onlyW: ofLine?.intercept === false,
    }),
    files:
      x.length > MOST_POINTS
        ? [
            {
              name: 'data.csv',
              text: writeCsv([
                { name: 'x', values: x },
                { name: 'y', values: y },
              ]),
              prose: words.file('data.csv', plain(x.length)),
            },
          ]
        : [],
  });
}

function proseOf(
  { title, language, lines, text, run, steps, options }: RunNotebook,
  ofLine: RunConfiguration | null,
): NotebookProse {
  const has = (...parts: string[]) => lines.some(({ part }) => part && parts.includes(part));
  const learns = has('rate');
  const { name = run.optimizer, sentence = '' } = (optimizers as Named)[run.optimizer] ?? {};
  const slopes = has('slopeW', 'slopeB') ? words.slopesWritten : words.slopesFound(language.title);
  const scheduled = run.schedule && (schedules as Named)[run.schedule.id];
  const all = (...said: (string | false | undefined)[]) => said.filter(Boolean).join('\n\n');
  return {
    opening: words.opening(
      title,
      text === undefined ? words.run(name, plain(steps)) : words.changed,
      [...importedBy(lines), 'matplotlib'].join(' '),
    ),
    path: words.path,
    data: all(
      ofLine && options?.columns ? words.data(...options.columns, plain(ofLine.data.x.length)) : words.days,
      options?.standardized && words.standardized,
    ),
    start: words.start(lines.some(({ text: one }) => /^batch_size = /.test(one))),
    model: all(
      ofLine ? words.model(words.costs[ofLine.reduction]) : words.surface,
      ofLine?.intercept === false && words.through,
      learns && slopes,
    ),
    batches: words.batches,
    loop: all(
      words.loop(sentence, optimizerOf(run.optimizer).rule, lettersOf(run.optimizer)),
      learns && scheduled && words.schedule(scheduled.sentence),
    ),
    report: words.report,
    plot: learns ? words.plot(ofLine?.intercept === false) : words.plotWithoutRate,
  };
}

/** The lines of what a learner has made of a program, each with what it still computes; the program's own where nothing was made of it. */
export function madeOf<P extends string>(
  lines: readonly ProgramLine<P>[],
  text: string | undefined,
): readonly ProgramLine<P>[] {
  const known = text === undefined ? lines : linesIn(text, lines);
  return text?.split('\n').map((one, i) => ({ text: one, part: known[i]?.part })) ?? lines;
}

/** What the program imports that does not come with Python. */
export const importedBy = (lines: readonly ProgramLine<string>[]): readonly string[] => {
  const names = lines.flatMap(({ text }) => /^(?:import|from) (\w+)/.exec(text)?.[1] ?? []);
  const foreign = names.filter((name) => !COMES_WITH_PYTHON.includes(name));
  return [...new Set(foreign.map((name) => CALLED[name] ?? name))];
};
/** What a package is called where it is fetched, if not as it is imported. */
const CALLED: Readonly<Record<string, string>> = { sklearn: 'scikit-learn' };
/** What programs import of the standard library. */
const COMES_WITH_PYTHON = ['csv', 'math'];

/** The letters of an optimizer's rule, each with what it means. */
const lettersOf = (optimizer: string): string =>
  ((rules.legend.optimizer as Legends)[optimizer] ?? [])
    .map(([letter, meaning]) => words.letter(letter.replace(/_(\w{2,})/, '_{\\text{$1}}'), meaning))
    .join(rules.separator);
