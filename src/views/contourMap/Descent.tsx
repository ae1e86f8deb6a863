import { useMemo } from 'react';
import type { AnyRecording } from '../../run/recording.ts';
import type { Floor } from '../../run/stage/facets.ts';
import { dotsIn, pathIn } from '../axes/clipPath.ts';
import { decimate } from '../axes/decimate.ts';
import { pathOver, placeOn } from '../axes/floor.ts';
import { px } from '../axes/frame.ts';
import { lastAnswer } from '../axes/memory.ts';
import { QUIET } from '../axes/quiet.ts';
import { raceClass, raceLetter } from '../axes/races.ts';
import { Live } from '../live.tsx';
import { useSnapshot } from '../stageContext.ts';
import type { ContourPlot } from './map.ts';
import { raceBalls } from './movingWords.ts';

/** Up to this many steps each is worth a dot of its own. */
const DOTTED = 80;

interface Drawn {
  readonly line: string;
  readonly dots: string;
}

function drawRun(run: AnyRecording, { axes, state }: Floor, { x, y, frame }: ContourPlot): Drawn {
  const path = pathOver(run, axes, Math.min(state.cursor, run.steps));
  const last = path[0].length - 1;
  const places = decimate(path[0], last).map((i) => {
    const [one, other] = placeOn(path, i);
    return { x: x(one), y: y(other) };
  });
  // The last place is the ball's.
  return { line: pathIn(places, frame), dots: last <= DOTTED ? dotsIn(places.slice(0, -1), frame) : '' };
}

/** The way the run has come, with a dot at each step. */
export function Descent({ plot }: { plot: ContourPlot }) {
  const drawn = lastAnswer((now: Floor) =>
    now.racing ? { line: '', dots: '' } : drawRun(now.run, now, plot),
  );
  return (
    <g className="descent" {...QUIET}>
      <Live.path className="path-halo" d={(now: Floor) => drawn(now).line} />
      <Live.path className="path-line" d={(now: Floor) => drawn(now).line} />
      <Live.path className="path-dots path-dots-halo" d={(now: Floor) => drawn(now).dots} />
      <Live.path className="path-dots" d={(now: Floor) => drawn(now).dots} />
    </g>
  );
}

/** Several runs from one start, each with its color, its dash and its letter. */
export function Races({ plot, clip }: { plot: ContourPlot; clip: string }) {
  const count = useSnapshot((now: Floor) => now.races.length);
  const { em } = plot;
  const drawn = lastAnswer((now: Floor) => now.races.map((run) => drawRun(run, now, plot)));
  const stands = useMemo(() => raceBalls(plot), [plot]);
  const at = (now: Floor, i: number) => stands(now)[i] ?? { x: 0, y: 0 };
  // From one start all leave in one direction: the shorter paths, which come first, lie on top of the longer.
  const order = Array.from({ length: count }, (_, i) => count - 1 - i);
  return (
    <g className="map-arrows" {...QUIET}>
      {order.map((i) => (
        <g clipPath={`url(#${clip})`} key={raceLetter(i)} className={raceClass(i)}>
          <Live.path className="path-halo" d={(now: Floor) => drawn(now)[i]?.line ?? ''} />
          <Live.path className="race-line" d={(now: Floor) => drawn(now)[i]?.line ?? ''} />
        </g>
      ))}
      {order.map((i) => (
        <Live.g
          key={raceLetter(i)}
          className={raceClass(i)}
          transform={(now: Floor) => `translate(${px(at(now, i).x)} ${px(at(now, i).y)})`}
        >
          <circle className="race-ball" r={0.75 * em} />
          <text className="race-letter" textAnchor="middle" y={0.34 * em}>
            {raceLetter(i)}
          </text>
        </Live.g>
      ))}
    </g>
  );
}
