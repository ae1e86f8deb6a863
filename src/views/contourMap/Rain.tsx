import type { Floor } from '../../run/stage/facets.ts';
import { pathOver, placeOn } from '../axes/floor.ts';
import { px } from '../axes/frame.ts';
import { lastAnswer } from '../axes/memory.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';
import { rainPlaces, TRAILS } from '../rain/rainPlaces.ts';
import type { ContourPlot } from './map.ts';

/** Nearer than this on the screen is passed over, in pixels. */
const SKIP = 4;

/** The balls of a rain from above: a dot each, and, while they are few, the way that each has come. */
export function Rain({ plot: { x, y } }: { plot: ContourPlot }) {
  const dots = lastAnswer((now: Floor) =>
    rainPlaces(now)
      .map(([one, other]) => `M${px(x(one))} ${px(y(other))}h0`)
      .join(''),
  );
  const trails = lastAnswer(({ rain, state, axes }: Floor) => {
    if (rain.length > TRAILS) return '';
    let drawn = '';
    for (const run of rain) {
      const path = pathOver(run, axes, Math.min(state.cursor, run.steps));
      const last = path[0].length - 1;
      let [beforeX, beforeY] = [0, 0];
      for (let i = 0; i <= last; i++) {
        const [one, other] = placeOn(path, i);
        const [atX, atY] = [px(x(one)), px(y(other))];
        if (i > 0 && i < last && Math.hypot(atX - beforeX, atY - beforeY) < SKIP) continue;
        drawn += `${i === 0 ? 'M' : 'L'}${atX} ${atY}`;
        [beforeX, beforeY] = [atX, atY];
      }
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
