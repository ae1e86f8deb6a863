import type { LineData } from '../../../core/observations.ts';
import type { Point } from '../../axes/frame.ts';
import type { Plot } from '../plot.ts';

/** More than this and no single point can be meant. */
const MOST = 2000;

/** The point that lies closest to a place on the screen, if one lies within so many pixels of it. */
export function nearestPoint(
  data: LineData,
  { x, y }: Pick<Plot, 'x' | 'y'>,
  to: Point,
  within: number,
): number | null {
  let found: number | null = null;
  let least = within;
  for (let i = 0; i < data.x.length && data.x.length <= MOST; i++) {
    const away = Math.hypot(x(data.x[i] as number) - to.x, y(data.y[i] as number) - to.y);
    if (away <= least) [found, least] = [i, away];
  }
  return found;
}
