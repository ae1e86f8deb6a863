import { costHistory as words } from '#words/costHistory.ts';
import { clamp } from '../../core/clamp.ts';
import type { Timed } from '../../run/stage/facets.ts';
import { px, textWidth } from '../axes/frame.ts';
import { QUIET } from '../axes/quiet.ts';
import { raceClass, raceLetter } from '../axes/races.ts';
import { Live } from '../live.tsx';
import { useSnapshot } from '../stageContext.ts';
import type { Chart } from './chart.ts';

/** The cost so far; in a race one curve for each learning rate, with its dash and its letter. */
export function Curves({ chart, clip }: { chart: Chart; clip: string }) {
  const { drawn } = chart;
  const racers = useSnapshot((now: Timed) => now.races.length);
  return (
    <g className="curves" {...QUIET}>
      <g clipPath={`url(#${clip})`}>
        {Array.from({ length: Math.max(1, racers) }, (_, i) => (
          <g key={raceLetter(i)} className={racers ? raceClass(i) : 'cost-run'}>
            <Live.path className="curve-halo" d={(now: Timed) => drawn(now)[i]?.line ?? ''} />
            <Live.path className="curve" d={(now: Timed) => drawn(now)[i]?.line ?? ''} />
            {racers ? null : (
              <Live.path className="curve-dots" d={(now: Timed) => drawn(now)[i]?.dots ?? ''} />
            )}
          </g>
        ))}
      </g>
      {Array.from({ length: racers }, (_, i) => (
        <RaceEnd key={raceLetter(i)} chart={chart} index={i} />
      ))}
    </g>
  );
}

/** The letter at the end of a curve; one that has left the top waits there with an arrow. */
function RaceEnd({ chart, index }: { chart: Chart; index: number }) {
  const { drawn, frame, em } = chart;
  const end = (now: Timed) => drawn(now)[index]?.end ?? { x: frame.left, y: frame.top };
  const gone = (now: Timed) => end(now).y < frame.top;
  // Letters of curves that end together stand side by side.
  const place = (now: Timed) => {
    // At the start they would stand on the axis and its numbers, and at the top on its name.
    const from = Math.max(end(now).x, frame.left + 0.9 * em);
    const top = from < frame.left + textWidth(words.cost, em) + 0.9 * em ? frame.top + 0.8 * em : frame.top;
    const y = clamp(end(now).y, top, frame.bottom);
    const before = drawn(now)
      .slice(0, index)
      .filter(
        (other) =>
          Math.abs(clamp(other.end.y, frame.top, frame.bottom) - y) < 1.4 * em &&
          Math.abs(other.end.x - end(now).x) < 1.4 * em,
      ).length;
    const room = end(now).x + (before + 1) * 1.6 * em < frame.right;
    return { x: from + (room ? 1 : -1) * before * 1.6 * em, y };
  };
  return (
    <Live.g
      className={raceClass(index)}
      transform={(now: Timed) => `translate(${px(place(now).x)} ${px(place(now).y)})`}
    >
      <Live.path
        className="race-gone"
        d={(now: Timed) =>
          gone(now) ? `M${-0.5 * em} ${-0.9 * em}L0 ${-1.5 * em}L${0.5 * em} ${-0.9 * em}Z` : ''
        }
      />
      <circle className="race-ball" r={0.7 * em} />
      <text className="race-letter" textAnchor="middle" y={0.34 * em}>
        {raceLetter(index)}
      </text>
    </Live.g>
  );
}
