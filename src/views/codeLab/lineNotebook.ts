/** The program of a line's run as a notebook, with what the learner has made of it. Comes when it is asked for. */
import { notebook as words } from '#words/notebook.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { configurationOf } from '../../run/kinds/line/state.ts';
import { languageOf, programOf } from '../../run/programs/languages.ts';
import { codeOf, programNow } from './programNow.ts';
import { runNotebook } from './runNotebook.ts';

/** The text of the notebook's file. */
export function lineNotebook(now: Snapshot): string {
  const { language: tongue, text, given } = programNow(now);
  const run = configurationOf(now.state, codeOf(now).learningRate ?? now.state.learningRate);
  const language = languageOf(tongue.id);
  const { steps } = now.run;
  return runNotebook({
    title: words.walk,
    language,
    lines: programOf(language, run, { steps }),
    steps,
    run,
    ...(text === given ? {} : { text }),
  });
}
