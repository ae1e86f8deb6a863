import { useMemo } from 'react';
import { timings as words } from '#words/timings.ts';
import { plain } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { EXAMPLES, type Timing } from '../../run/timings/timing.ts';
import { Axes } from '../axes/Axes.tsx';
import { FigureBox } from '../axes/FigureBox.tsx';
import { type Box, px } from '../axes/frame.ts';
import { QUIET } from '../axes/quiet.ts';
import { Figure } from '../Figure.tsx';
import type { FigureProps } from '../figureFile.ts';
import { useSnapshot } from '../stageContext.ts';
import { type Chart, CURVES, type Curve, chartOf, takes, verdictOf } from './curves.ts';
import { milliseconds } from './milliseconds.ts';
import '../raceColors.css';
import './timings.css';

/** How long a jump to the bottom and a walk there take on this machine, by the number of features; empty until somebody has it timed. */
export function Timings({ size, title }: FigureProps) {
  return (
    <Figure<NetworkNow> name={words.name} title={title} className="drawn" describe={describe}>
      <FigureBox size={size} className="timings">
        {(box) => <Drawing box={box} />}
      </FigureBox>
    </Figure>
  );
}

function Drawing({ box }: { box: Box }) {
  const timings = useSnapshot(({ state }: NetworkNow) => state.timings);
  const chart = useMemo(() => chartOf(box, timings), [box, timings]);
  const { frame, em, tight, x, y, xTicks, yTicks } = chart;
  return (
    <g {...QUIET}>
      <Axes
        frame={frame}
        em={em}
        tight={tight}
        x={{ scale: x, ticks: xTicks, name: words.features, tone: 'ink', text: (at) => plain(at) }}
        y={{
          scale: y,
          ticks: yTicks,
          name: words.milliseconds,
          tone: 'ink',
          text: (at) => plain(at, 6),
        }}
      />
      {timings.length === 0 ? (
        <text
          className="timings-none"
          textAnchor="middle"
          x={px((frame.left + frame.right) / 2)}
          y={px((frame.top + frame.bottom) / 2)}
        >
          {tight ? words.noneShort : words.none}
        </text>
      ) : (
        CURVES.map((curve, row) => (
          <Line key={curve} curve={curve} row={row} chart={chart} timings={timings} />
        ))
      )}
    </g>
  );
}

interface LineProps {
  curve: Curve;
  row: number;
  chart: Chart;
  timings: readonly Timing[];
}

/** A curve with a mark at each size, round for the jump, square for the walk, and its word at the top left. */
function Line({ curve, row, chart: { frame, em, x, y }, timings }: LineProps) {
  const places = timings.map((one) => ({
    x: px(x(one.features)),
    y: px(y(takes(one, curve))),
  }));
  const key = { x: px(frame.left + 1.2 * em), y: px(frame.top + (1.1 + 1.5 * row) * em) };
  const mark = (at: { x: number; y: number }, id: string) =>
    curve === 'jump' ? (
      <circle key={id} className="timings-mark" cx={at.x} cy={at.y} r={px(0.36 * em)} />
    ) : (
      <rect
        key={id}
        className="timings-mark"
        x={px(at.x - 0.34 * em)}
        y={px(at.y - 0.34 * em)}
        width={px(0.68 * em)}
        height={px(0.68 * em)}
      />
    );
  return (
    <g className={curve === 'jump' ? 'race-a' : 'race-b'}>
      <path className="timings-line" d={`M${places.map((at) => `${at.x} ${at.y}`).join('L')}`} />
      {places.map((at, k) => mark(at, `${timings[k]?.features}`))}
      {mark({ x: key.x, y: px(key.y - 0.35 * em) }, 'key')}
      <text className="timings-key" x={px(key.x + 0.8 * em)} y={key.y}>
        {words[curve]}
      </text>
    </g>
  );
}

function describe({ state: { timings } }: NetworkNow): string {
  const verdict = verdictOf(timings);
  if (!verdict) return words.none;
  const sizes = timings.map((one) =>
    words.size({
      features: plain(one.features),
      jump: milliseconds(takes(one, 'jump')),
      walk: milliseconds(takes(one, 'walk')),
    }),
  );
  const told =
    verdict.kind === 'cross'
      ? words.verdict.cross(verdict.quick, plain(verdict.at), plain(verdict.from))
      : words.verdict[verdict.kind];
  return words.described(plain(EXAMPLES), sizes.join('; '), told);
}
