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

/** One line for each run of a race, in its color and dash, with its letter on it. */
export function Over({ plot, clip }: LayerProps) {
  const count = useSnapshot((now: Plotted) => now.races.length);
  return Array.from({ length: count }, (_, i) => (
    <RaceLine key={raceLetter(i)} plot={plot} clip={clip} index={i} />
  ));
}

function RaceLine({ plot, clip, index }: LayerProps & { index: number }) {
  const { frame, em, x, y } = plot;
  const line = (now: Plotted): Pick<Standing, 'w' | 'b'> => standing(now)[index] ?? NOWHERE;
  // Each letter at a place of its own along its line, left of the tilt handle: where lines meet, the letters still stand apart.
  const letterAt = frame.right - (3.6 + 2.2 * index) * em;
  const d = (now: Plotted) => plot.lineIn(line(now));
  const heightAt = (position: number) => (now: Plotted) => {
    const { w, b } = line(now);
    return px(y(w * x.invert(position) + b));
  };
  return (
    <g className={raceClass(index)} {...QUIET}>
      <g clipPath={`url(#${clip})`}>
        <Live.path className="race-line-halo" d={d} />
        <Live.path className="race-line" d={d} />
      </g>
      <Live.text
        className="haloed race-line-letter"
        textAnchor="middle"
        x={px(letterAt)}
        y={(now) => clamp(heightAt(letterAt)(now) - 0.5 * em, frame.top + 1.2 * em, frame.bottom - 0.5 * em)}
      >
        {raceLetter(index)}
      </Live.text>
    </g>
  );
}

export function describe(now: Plotted): string {
  return standing(now)
    .map(({ w, b }, i) => words.line(raceLetter(i), raceName(now, i), plain(w), plain(b)))
    .join(' ');
}
