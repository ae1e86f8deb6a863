import { runControls as words } from '#words/runControls.ts';
import { plain } from '../../i18n/format.ts';
import type { Snapshot } from '../../run/snapshot.ts';
import { racerOf } from '../raceColors.ts';

/** What the runs of a race are called: the letter says the same as color and dash. */
export const raceLetter = (index: number): string => String.fromCharCode(65 + (index % 26));

/** Classes that give a run of the race its color and dash. */
export const raceClass = (index: number): string => `race ${racerOf(index).className}`;

/** What tells a run of the race from the others, in words. */
export const raceName = ({ state }: Snapshot, index: number): string =>
  state.raceNames?.[index] ?? words.atRate(plain(state.rates[index] ?? 0));
