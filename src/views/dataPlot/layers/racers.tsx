import { plotRace as words } from '#words/plotRace.ts';
import { clamp } from '../../../core/clamp.ts';
import { plain } from '../../../i18n/format.ts';
import type { Plotted, Frame as Standing } from '../../../run/kinds/line/plotted.ts';
import { frameAt } from '../../../run/kinds/line/snapshot.ts';
import { px } from '../../axes/frame.ts';
import { lastAnswer } from '../../axes/memory.ts';
import { QUIET } from '../../axes/quiet.ts';
import { raceClass, raceLetter, raceName } from '../../axes/races.ts';
import { Live } from '../../live.tsx';
import { useSnapshot } from '../../stageContext.ts';
import type { LayerProps } from './layer.ts';
import './racers.css';

/** Where each run of the race stands at the cursor. */
const standing = lastAnswer(({ races, state: { cursor } }: Plotted) =>
  races.map((run) => frameAt(run, cursor)),
);
const NOWHERE = { w: 0, b: 0 };

/** One line for each run of a race, in its color and dash, and over all of them a ball with its letter on each: no line crosses a letter. */
export function Over({ plot, clip }: LayerProps) {
  const count = useSnapshot((now: Plotted) => now.races.length);
  const { frame, em, x, y } = plot;
  const line = (now: Plotted, index: number): Pick<Standing, 'w' | 'b'> => standing(now)[index] ?? NOWHERE;
  const runs = Array.from({ length: count }, (_, index) => index);
  // Each at a place of its own along its line, left of the tilt handle: where lines meet, the letters still stand apart.
  const acrossOf = (index: number) => frame.right - (3.6 + 2.2 * index) * em;
  const heightOf = (now: Plotted, index: number) => {
    const { w, b } = line(now, index);
    return clamp(y(w * x.invert(acrossOf(index)) + b), frame.top + 0.75 * em, frame.bottom - 0.75 * em);
  };
  return (
    <g className="race-lines" {...QUIET}>
      <g clipPath={`url(#${clip})`}>
        {runs.map((index) => (
          <g key={raceLetter(index)} className={raceClass(index)}>
            {['race-line-halo', 'race-line'].map((layer) => (
              <Live.path key={layer} className={layer} d={(now: Plotted) => plot.lineIn(line(now, index))} />
            ))}
          </g>
        ))}
      </g>
      {runs.map((index) => (
        <Live.g
          key={raceLetter(index)}
          className={raceClass(index)}
          transform={(now: Plotted) => `translate(${px(acrossOf(index))} ${px(heightOf(now, index))})`}
        >
          <circle className="race-ball" r={0.7 * em} />
          <text className="race-letter" textAnchor="middle" y={0.34 * em}>
            {raceLetter(index)}
          </text>
        </Live.g>
      ))}
    </g>
  );
}

export function describe(now: Plotted): string {
  return standing(now)
    .map(({ w, b }, i) => words.line(raceLetter(i), raceName(now, i), plain(w), plain(b)))
    .join(' ');
}
