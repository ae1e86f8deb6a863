/** Programs of a linear model's walks. */
import { twoPrograms as words } from '#words/twoPrograms.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { LIBRARIES, libraryOf, SCRATCH } from '../../run/programs/network/libraries.ts';
import { type Library, lineOf, type NetworkLine } from '../../run/programs/network/networkRun.ts';
import { runOf } from '../../run/programs/network/runOf.ts';
import { textOf } from '../../run/programs/program.ts';
import { bring } from '../../ui/bring.ts';
import { programNow, teachPrograms, type Writer } from '../codeLab/programNow.ts';

const byId = (id: string): Library => (LIBRARIES.some((one) => one.id === id) ? libraryOf(id) : SCRATCH);

/** The program of a stage's walk; where there is none, a line that says why. */
export function writtenIn(library: Library, now: NetworkNow): readonly NetworkLine[] {
  const run = runOf(now);
  return typeof run === 'string' ? [lineOf(library.comment(words.none[run]))] : library.write(run);
}

/** The text of a notebook with a library's program of a stage's walk, as it is or as the learner has made it; null where there is no program. */
export async function notebookIn(library: Library, now: NetworkNow, text?: string): Promise<string | null> {
  const run = runOf(now);
  if (typeof run === 'string') return null;
  const { walkNotebook } = await bring(() => import('../codeLab/walkNotebook.ts'));
  const changed = text !== undefined && text !== textOf(library.write(run));
  return walkNotebook({ library, run, ...(changed && { text }) });
}

const networkWriter: Writer<NetworkNow> = {
  writes: (now) => 'layers' in now,
  tongueOf: byId,
  linesOf: (now, id) => writtenIn(byId(id), now),
  namesOf: ({ model }) => model.names,
  notebookOf(now) {
    const { language, text } = programNow(now);
    return notebookIn(byId(language.id), now, text);
  },
};
teachPrograms(networkWriter);
