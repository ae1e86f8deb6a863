/** The program that the stage shows as a notebook, with what the learner has made of it. Comes when it is asked for. */
import { notebook as words } from '#words/notebook.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { configurationOf } from '../../run/kinds/line/state.ts';
import { codeOf, programNow } from './programNow.ts';
import { runNotebook } from './runNotebook.ts';

/** The text of the notebook's file. */
export function notebookNow(now: Snapshot): string {
  const { language, lines, text, given } = programNow(now);
  const run = configurationOf(now.state, codeOf(now).learningRate ?? now.state.learningRate);
  return runNotebook({
    title: words.walk,
    language,
    lines,
    steps: now.run.steps,
    run,
    ...(text === given ? {} : { text }),
  });
}
