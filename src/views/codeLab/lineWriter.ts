/** Programs of a line's runs. */
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { configurationOf } from '../../run/kinds/line/state.ts';
import { languageOf, programOf } from '../../run/programs/languages.ts';
import { bring } from '../../ui/bring.ts';
import { codeOf, teachPrograms, type Writer } from './programNow.ts';

const lineWriter: Writer<Snapshot> = {
  writes: (now) => 'slopeW' in now,
  tongueOf: languageOf,
  linesOf(now, id) {
    const run = configurationOf(now.state, codeOf(now).learningRate ?? now.state.learningRate);
    return programOf(languageOf(id), run, { steps: now.run.steps });
  },
  namesOf: () => ['w', 'b'],
  async notebookOf(now) {
    const { lineNotebook } = await bring(() => import('./lineNotebook.ts'));
    return lineNotebook(now);
  },
};
teachPrograms(lineWriter);
