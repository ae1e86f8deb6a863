import { useMemo } from 'react';
import { ladder as words } from '#words/ladder.ts';
import { clamp } from '../../core/clamp.ts';
import { duration } from '../../i18n/duration.ts';
import { plain } from '../../i18n/format.ts';
import type { Searching } from '../../run/stage/facets.ts';
import { FigureBox } from '../axes/FigureBox.tsx';
import { type Box, type FigureSize, px, textWidth } from '../axes/frame.ts';
import { QUIET } from '../axes/quiet.ts';
import { Figure } from '../Figure.tsx';
import { Live } from '../live.tsx';
import { logScale } from '../logScale.ts';
import { countText, roughly } from '../searched/chart.ts';
import { MARKS, RUNGS, secondsOf, speedOf, UNIVERSE } from './times.ts';
import './ladder.css';

interface LadderProps {
  size: FigureSize;
  title?: string | undefined;
}

/** How long a grid over 1 to 9 weights takes on this machine: a bar each, by powers of ten, among things of which one knows how long they are. */
export function Ladder({ size, title }: LadderProps) {
  return (
    <Figure<Searching> name={words.name} title={title} className="drawn" describe={describe}>
      <FigureBox size={size} className="ladder">
        {(box) => <Drawing box={box} />}
      </FigureBox>
    </Figure>
  );
}

/** In seconds: from a millionth to what nine weights take at a thousand values each on a slow machine. */
const SPAN = [1e-6, 1e23] as const;

function Drawing({ box }: { box: Box }) {
  const { width, height } = box;
  // Where the box is low the type gives way, down to what nine rows leave of it.
  const em = Math.min(box.em, height / (1.3 * RUNGS.length + 6.8));
  const isNarrow = width < 34 * em;
  const layout = useMemo(() => {
    const left = 2.2 * em;
    const right = width - 0.8 * em;
    const top = (isNarrow ? 5.4 : 4.6) * em;
    const bottom = height - 1.2 * em;
    return {
      ...{ left, right, top, bottom },
      x: logScale(SPAN, [left, right]),
      row: (bottom - top) / RUNGS.length,
    };
  }, [width, height, em, isNarrow]);
  const { left, right, top, bottom, x, row } = layout;
  const bar = Math.min(1.5 * em, 0.62 * row);
  const ends = (weights: number) => (now: Searching) => clamp(x(secondsOf(now, weights)), left + 2, right);
  const said = (weights: number) => (now: Searching) => duration(secondsOf(now, weights));
  // Beside its bar where there is room, else inside of it.
  const isInside = (weights: number) => (now: Searching) =>
    ends(weights)(now) + 0.6 * em + textWidth(said(weights)(now), em) > right;
  return (
    <g {...QUIET} fontSize={`${px(em)}px`}>
      <Live.text className="ladder-speed" x={px(0.2 * em)} y={px(1.1 * em)}>
        {(now: Searching) => (isNarrow ? shortSpeedSaid(now) : speedSaid(now))}
      </Live.text>
      <text className="ladder-weights" x={px(0.2 * em)} y={px(top - 0.5 * em)}>
        {words.axis}
      </text>
      {MARKS.map(({ id, seconds }, k) => (
        <g key={id} className="ladder-mark">
          <path d={`M${px(x(seconds))} ${px(top - 0.5 * em)}V${px(bottom)}`} />
          <text
            textAnchor={id === 'universe' ? 'start' : 'middle'}
            x={px(x(seconds) - (id === 'universe' ? 0.3 * em : 0))}
            // Neighbors take turns, for a lesson and a night are near each other.
            y={px(top - (k % 2 === 0 ? 0.9 : 2.2) * em)}
          >
            {words[isNarrow ? 'short' : 'mark'][id]}
          </text>
        </g>
      ))}
      {RUNGS.map((weights, k) => {
        const y = top + (k + 0.5) * row;
        return (
          <g key={weights}>
            <text className="ladder-weights" textAnchor="end" x={px(left - 0.6 * em)} y={px(y + 0.36 * em)}>
              {plain(weights)}
            </text>
            <Live.rect
              className="ladder-bar"
              x={px(left)}
              y={px(y - bar / 2)}
              width={(now: Searching) => px(ends(weights)(now) - left)}
              height={px(bar)}
            />
            <Live.text
              className={(now: Searching) => `ladder-time ${isInside(weights)(now) ? 'is-inside' : 'haloed'}`}
              textAnchor={(now: Searching) => (isInside(weights)(now) ? 'end' : 'start')}
              x={(now: Searching) => px(ends(weights)(now) + (isInside(weights)(now) ? -0.6 : 0.6) * em)}
              y={px(y + 0.36 * em)}
            >
              {said(weights)}
            </Live.text>
          </g>
        );
      })}
    </g>
  );
}

function speedSaid(now: Searching): string {
  const speed = roughly(speedOf(now));
  return now.triesASecond === null ? words.assumed(speed) : words.measured(speed);
}
const shortSpeedSaid = (now: Searching): string =>
  (now.triesASecond === null ? words.assumedShort : words.measuredShort)(roughly(speedOf(now)));

function describe(now: Searching): string {
  const rungs = RUNGS.map((weights) => {
    const seconds = secondsOf(now, weights);
    return words.rung({
      weights: plain(weights),
      time: duration(seconds),
      past: seconds > UNIVERSE ? words.times(plain(Number((seconds / UNIVERSE).toPrecision(2)), 1)) : '',
    });
  });
  return `${speedSaid(now)}. ${words.each(countText(now.valuesEach))} ${rungs.join('; ')}.`;
}
