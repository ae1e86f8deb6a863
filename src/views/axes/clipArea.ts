/** An area cut to a window, side by side, as Sutherland and Hodgman (1974) do it. */

import { MARGIN } from './clipLeg.ts';
import type { Frame, Point } from './frame.ts';

/** The corners of what of an area can be seen through a window. */
export function clipArea(corners: readonly Point[], { left, right, top, bottom }: Frame): Point[] {
  let kept = [...corners];
  for (const [axis, sign, edge] of [
    ['x', 1, left - MARGIN],
    ['x', -1, right + MARGIN],
    ['y', 1, top - MARGIN],
    ['y', -1, bottom + MARGIN],
  ] as const) {
    const inside = (at: Point) => sign * (at[axis] - edge) >= 0;
    const crossing = (a: Point, b: Point): Point => {
      const t = (edge - a[axis]) / (b[axis] - a[axis]);
      return { x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y), [axis]: edge };
    };
    kept = kept.flatMap((at, i) => {
      const before = kept.at(i - 1) as Point;
      const cut = inside(before) === inside(at) ? [] : [crossing(before, at)];
      return inside(at) ? [...cut, at] : cut;
    });
  }
  return kept;
}
