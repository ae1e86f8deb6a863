/** Where the balls of a rain stand at the step that is shown, and where they have gathered. */
import type { Span } from '../../core/terrain.ts';
import type { Floor, Pair } from '../../run/stage/facets.ts';
import { placeAt } from '../axes/floor.ts';

/** Up to so many balls each have a trail; of more only the places are shown. */
export const TRAILS = 60;

export function rainPlaces({ rain, axes, state: { cursor } }: Floor): Pair[] {
  return rain.map((run) => placeAt(run, axes, Math.min(cursor, run.steps)));
}

interface Gathering {
  readonly at: Pair;
  readonly count: number;
}

export interface Gathered {
  /** The most first. */
  readonly together: readonly Gathering[];
  /** Balls in the window that are near no other, and balls that have left it. */
  readonly alone: number;
  readonly outside: number;
}

/** Nearer than this share of the window is one place. */
const NEAR = 0.01;

/** The places at which two balls or more stand within a hundredth of the window of one another, or one at a place that is known. */
export function gathered(
  places: readonly Pair[],
  { w, b }: { readonly w: Span; readonly b: Span },
  known: readonly Pair[] = [],
): Gathered {
  const [nearW, nearB] = [NEAR * (w[1] - w[0]), NEAR * (b[1] - b[0])];
  const groups = known.map((at) => ({ at, count: 0, known: true }));
  let outside = 0;
  for (const [atW, atB] of places) {
    if (!(atW >= w[0] && atW <= w[1] && atB >= b[0] && atB <= b[1])) {
      outside++;
      continue;
    }
    const group = groups.find(({ at }) => Math.abs(at[0] - atW) <= nearW && Math.abs(at[1] - atB) <= nearB);
    if (group) group.count++;
    else groups.push({ at: [atW, atB], count: 1, known: false });
  }
  const together = groups
    .filter((group) => group.count > 1 || (group.known && group.count > 0))
    .sort((one, other) => other.count - one.count);
  const inGroups = together.reduce((sum, { count }) => sum + count, 0);
  return { together, outside, alone: places.length - outside - inGroups };
}
