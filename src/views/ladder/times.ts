/** What the ladder shows: how long grids take, at the speed of this machine, and things of which one knows how long they are. */
import { secondsFor } from '../../core/search/ladder.ts';
import { YEAR } from '../../i18n/duration.ts';
import type { Searching } from '../../run/stage/facets.ts';

/** From one weight to as many as the course's network has. */
export const RUNGS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** A machine that is not measured yet is taken for one of this speed, which is said wherever it counts. */
export const ASSUMED = 1e7;

/** In seconds. A blink takes a third of one (Schiffman, Sensation and Perception), a life 73 years (WHO, 2019), the universe 13.8 · 10⁹ (Planck Collaboration 2018). */
export const MARKS = [
  { id: 'blink', seconds: 0.3 },
  { id: 'lesson', seconds: 45 * 60 },
  { id: 'night', seconds: 8 * 3600 },
  { id: 'lifetime', seconds: 73 * YEAR },
  { id: 'universe', seconds: 13.8e9 * YEAR },
] as const;

export const UNIVERSE = MARKS[4].seconds;

export const speedOf = ({ triesASecond }: Searching): number => triesASecond ?? ASSUMED;

export const secondsOf = (now: Searching, weights: number): number =>
  secondsFor(now.valuesEach, weights, speedOf(now));
