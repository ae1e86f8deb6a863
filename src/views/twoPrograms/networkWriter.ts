/** Programs of a linear model's walks. */
import { twoPrograms as words } from '#words/twoPrograms.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { LIBRARIES, libraryOf, SCRATCH } from '../../run/programs/network/libraries.ts';
import { type Library, lineOf, type NetworkLine } from '../../run/programs/network/networkRun.ts';
import { runOf } from '../../run/programs/network/runOf.ts';
import { teachPrograms, type Writer } from '../codeLab/programNow.ts';

const byId = (id: string): Library => (LIBRARIES.some((one) => one.id === id) ? libraryOf(id) : SCRATCH);

/** The program of a stage's walk; where there is none, a line that says why. */
export function writtenIn(library: Library, now: NetworkNow): readonly NetworkLine[] {
  const run = runOf(now);
  return typeof run === 'string' ? [lineOf(library.comment(words.none[run]))] : library.write(run);
}

const networkWriter: Writer<NetworkNow> = {
  writes: (now) => 'layers' in now,
  tongueOf: byId,
  linesOf: (now, id) => writtenIn(byId(id), now),
  namesOf: ({ model }) => model.names,
};
teachPrograms(networkWriter);
