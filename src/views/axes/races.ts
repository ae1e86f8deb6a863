import { runControls as words } from '#words/runControls.ts';
import { plain } from '../../i18n/format.ts';
import type { Timed } from '../../run/stage/facets.ts';
import { racerOf } from '../raceColors.ts';

/** What the runs of a race are called: the letter says the same as color and dash. */
export const raceLetter = (index: number): string => String.fromCharCode(65 + (index % 26));

/** Classes that give a run of the race its color and dash. */
export const raceClass = (index: number): string => `race ${racerOf(index).className}`;

/** What tells a run of the race from the others, in words. */
export const raceName = ({ state, races }: Timed, index: number): string =>
  state.raceNames[index] ??
  // Uphill a rate is taken with a minus.
  words.atRate(plain(Math.abs(races[index]?.configuration.settings['learningRate'] ?? 0), 6));
