/** Where a word stands so that it lies over as little as can be of what is drawn. */
import type { Point } from './frame.ts';

/** A line of text, by its middle and its base. */
export interface Words {
  readonly half: number;
  readonly em: number;
}

/** How far apart a line is asked where it goes, in shares of an em. */
const EVERY = 0.5;

/** A line through places as points along it, near enough to each other that no word fits between two. */
export function alongLine(places: readonly Point[], em: number): Point[] {
  return places.flatMap((to, i) => {
    const from = places[i - 1];
    if (!from) return [to];
    const count = Math.max(
      1,
      Math.min(200, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (EVERY * em))),
    );
    return Array.from({ length: count }, (_, k) => ({
      x: from.x + ((to.x - from.x) * (k + 1)) / count,
      y: from.y + ((to.y - from.y) * (k + 1)) / count,
    }));
  });
}

/** Of the places given, the first over which least is drawn; `drawn` are points, each a dot of about half an em. */
export function clearPlace<P extends Point>(
  places: readonly P[],
  drawn: readonly Point[],
  { half, em }: Words,
): P | undefined {
  let found: P | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const over = drawn.filter(
      ({ x, y }) =>
        Math.abs(x - place.x) < half + 0.3 * em && y > place.y - 1.1 * em && y < place.y + 0.4 * em,
    ).length;
    if (over < least) [found, least] = [place, over];
  }
  return found;
}
