import { learningChart as words } from '#words/learningChart.ts';
import { plain } from '../../../i18n/format.ts';
import type { Timed } from '../../../run/stage/facets.ts';
import { pathIn } from '../../axes/clipPath.ts';
import { decimate } from '../../axes/decimate.ts';
import type { Point } from '../../axes/frame.ts';
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

/** The curve, and where it has come to; null where there is none. */
export function heldOutCurve(now: Timed, { x, y, frame }: Chart): { line: string; end: Point } | null {
  const cost = heldOutOf(now);
  if (!cost) return null;
  const places = decimate(cost, cost.length - 1)
    .filter((step) => Number.isFinite(cost[step]))
    .map((step) => ({ x: x(extras.across.placeOf(now, 0, step)), y: y(cost[step] as number) }));
  return { line: pathIn(places, frame), end: places.at(-1) ?? { x: frame.left, y: frame.bottom } };
}
