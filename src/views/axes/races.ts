import { racerOf } from '../raceColors.ts';

/** What the runs of a race are called: the letter says the same as color and dash. */
export const raceLetter = (index: number): string => String.fromCharCode(65 + (index % 26));

/** Classes that give a run of the race its color and dash. */
export const raceClass = (index: number): string => `race ${racerOf(index).className}`;
