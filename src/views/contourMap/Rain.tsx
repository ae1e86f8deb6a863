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
  const dots = lastAnswer((now) =>
    rainPlaces(now)
      .map(([w, b]) => `M${px(x(w))} ${px(y(b))}h0`)
      .join(''),
  );
  const trails = lastAnswer(({ rain, state }) => {
    if (rain.length > TRAILS) return '';
    let drawn = '';
    for (const run of rain) {
      const last = Math.min(state.cursor, run.steps);
      let [beforeX, beforeY] = [0, 0];
      for (let i = 0; i <= last; i++) {
        const [atX, atY] = [px(x(run.w[i] as number)), px(y(run.b[i] as number))];
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
