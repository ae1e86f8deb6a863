import { learningChart as words } from '#words/learningChart.ts';
import { clamp } from '../../../core/clamp.ts';
import { plain } from '../../../i18n/format.ts';
import type { Timed } from '../../../run/stage/facets.ts';
import { pathIn } from '../../axes/clipPath.ts';
import { decimate } from '../../axes/decimate.ts';
import { type Point, textWidth } from '../../axes/frame.ts';
import { said } from '../../told.ts';
import type { Chart } from '../chart.ts';
import { extras } from '../extras.ts';
import type { Room } from '../historyScale.ts';

const heldOutOf = (now: Timed) => (now.racing ? null : (now.heldOutCost ?? null));

/** Which entry is the lowest. */
function lowestOf(cost: ArrayLike<number>): number {
  let lowest = 0;
  for (let i = 1; i < cost.length; i++) if ((cost[i] as number) < (cost[lowest] as number)) lowest = i;
  return lowest;
}

export function heldOutRoom(now: Timed): Room {
  const cost = heldOutOf(now);
  if (!cost) return { low: 0, high: 0 };
  let high = 0;
  for (let i = 0; i < cost.length; i++) if ((cost[i] as number) > high) high = cost[i] as number;
  return { low: cost[lowestOf(cost)] as number, high };
}

export function describeHeldOut(now: Timed): string {
  const cost = heldOutOf(now);
  if (!cost) return '';
  const lowest = lowestOf(cost);
  const it = (step: number) => said(now, 'cost', plain(cost[step] as number));
  return words.heldOutSays(it(cost.length - 1), it(lowest), plain(lowest));
}

/** The curve, and the places that it goes through; null where there is none. */
export function heldOutCurve(
  now: Timed,
  { x, y, frame }: Chart,
): { readonly line: string; readonly places: readonly Point[] } | null {
  const cost = heldOutOf(now);
  if (!cost) return null;
  const places = decimate(cost, cost.length - 1)
    .filter((step) => Number.isFinite(cost[step]))
    .map((step) => ({ x: x(extras.across.placeOf(now, step)), y: y(cost[step] as number) }));
  return { line: pathIn(places, frame), places };
}

/** Where its name stands: after its end, where there is room, else over or under it; clear of the curve and of the number at the mark. */
export function nameOf(
  places: readonly Point[],
  markAt: number,
  { frame, em }: Chart,
): Point & { readonly anchor: 'start' | 'end' } {
  const end = places.at(-1) ?? { x: frame.left, y: frame.bottom };
  const wide = textWidth(words.heldOut, em) + 1.2 * em;
  const isOver = end.y <= markAt;
  const inside = (y: number) => clamp(y, frame.top + em, frame.bottom - 0.5 * em);
  if (end.x + wide < frame.right) {
    // After the mark stands its number, a little higher than the mark.
    const clear = isOver
      ? Math.min(end.y + 0.35 * em, markAt - 2.1 * em)
      : Math.max(end.y + 0.35 * em, markAt + 0.9 * em);
    return { x: end.x + 0.8 * em, y: inside(clear), anchor: 'start' };
  }
  const beside = places.filter(({ x }) => x > end.x - wide).map(({ y }) => y);
  // Before the mark its number stands two lines over it.
  const clear = isOver
    ? Math.min(...beside.map((y) => y - 0.7 * em), markAt - 3.1 * em)
    : Math.max(...beside, markAt) + 1.6 * em;
  const y = inside(clear);
  // In the upper corner is the button of the scale.
  const right = y < frame.top + 2.5 * em ? frame.right - 4 * em : end.x;
  return { x: Math.max(Math.min(end.x, right), frame.left + wide), y, anchor: 'end' };
}
