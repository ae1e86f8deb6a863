import type { NetworkNow } from '../../../run/kinds/network/now.ts';
import { SCRATCH } from '../../../run/programs/network/libraries.ts';
import { runOf } from '../../../run/programs/network/runOf.ts';

/** The lines of the program from scratch that the lesson leaves to the learner, as the program has them. */
export function missingLines(now: NetworkNow): string[] {
  const run = runOf(now);
  const blanks = now.state.code?.blanks ?? 0;
  if (typeof run === 'string') return [];
  return SCRATCH.write(run)
    .filter(({ blankFrom }) => blankFrom !== undefined && blankFrom <= blanks)
    .map(({ text }) => text.trim());
}
