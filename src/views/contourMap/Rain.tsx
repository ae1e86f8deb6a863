import type { Floor, Pair } from '../../run/stage/facets.ts';
import { dotsIn, pathIn } from '../axes/clipPath.ts';
import { pathOver, placeOn } from '../axes/floor.ts';
import type { Point } from '../axes/frame.ts';
import { lastAnswer } from '../axes/memory.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';
import { rainPlaces, TRAILS } from '../rain/rainPlaces.ts';
import type { ContourPlot } from './map.ts';

/** Nearer than this on the screen is passed over, in pixels. */
const SKIP = 4;

/** The balls of a rain from above: a dot each, and, while they are few, the way that each has come. */
export function Rain({ plot: { x, y, frame } }: { plot: ContourPlot }) {
  const on = ([one, other]: Pair): Point => ({ x: x(one), y: y(other) });
  const dots = lastAnswer((now: Floor) => dotsIn(rainPlaces(now).map(on), frame));
  const trails = lastAnswer(({ rain, state, axes }: Floor) => {
    if (rain.length > TRAILS) return '';
    let drawn = '';
    for (const run of rain) {
      const path = pathOver(run, axes, Math.min(state.cursor, run.steps));
      const last = path[0].length - 1;
      const kept: Point[] = [];
      for (let i = 0; i <= last; i++) {
        const at = on(placeOn(path, i));
        const before = kept.at(-1);
        if (before && i < last && Math.hypot(at.x - before.x, at.y - before.y) < SKIP) continue;
        kept.push(at);
      }
      drawn += pathIn(kept, frame);
    }
    return drawn;
  });
  return (
    <g className="rain" {...QUIET}>
      <Live.path className="rain-trail rain-trail-halo" d={trails} />
      <Live.path className="rain-trail" d={trails} />
      <Live.path className="rain-dots rain-dots-halo" d={dots} />
      <Live.path className="rain-dots" d={dots} />
    </g>
  );
}
