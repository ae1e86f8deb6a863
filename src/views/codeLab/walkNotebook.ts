/** A linear model's walk, as one of its programs, as a notebook. Asked for when somebody wants one. */
import { notebook } from '#words/notebook.ts';
import { plain } from '../../i18n/format.ts';
import { notebookOf } from '../../run/notebook/notebook.ts';
import { againstObserved, weightsAndLoss } from '../../run/notebook/plots.ts';
import { countOf, type Library, type NetworkRun } from '../../run/programs/network/networkRun.ts';
import { importedBy, madeOf } from './runNotebook.ts';

const words = notebook.linear;

export interface WalkNotebook {
  readonly library: Library;
  readonly run: NetworkRun;
  /** What the learner has made of the program. */
  readonly text?: string;
}

/** The text of a notebook that takes a walk, and draws the weights on the way or, where a library keeps them to itself, what it answers in the end. */
export function walkNotebook({ library, run, text }: WalkNotebook): string {
  const lines = library.write(run);
  const made = 'made' in run.data;
  const [examples, inputs] = [plain(countOf(run)), plain(run.weights.length)];
  const { answered } = library;
  return notebookOf({
    language: library,
    lines: madeOf(lines, text),
    prose: {
      opening: notebook.opening(
        words.title(library.title),
        text === undefined ? words.run(plain(run.epochs)) : notebook.changed,
        [...importedBy(lines), 'matplotlib'].join(' '),
      ),
      lent: words.lent,
      path: notebook.path,
      data: made ? words.made(examples, inputs) : words.rows(examples, inputs),
      start: words.start,
      model: words.model,
      loss: words.loss,
      batches: answered ? words.parts(library.title) : words.batches,
      loop: words.loop,
      report: notebook.report,
      plot: answered ? words.against : words.plot(made),
    },
    plot: answered ? againstObserved(...answered) : weightsAndLoss({ intercept: run.bias !== null, made }),
  });
}
