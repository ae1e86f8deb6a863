import { useId, useMemo } from 'react';
import { costHistory as words } from '#words/costHistory.ts';
import type { Timed } from '../../run/stage/facets.ts';
import { Axes } from '../axes/Axes.tsx';
import { FigureBox } from '../axes/FigureBox.tsx';
import type { Box, FigureSize } from '../axes/frame.ts';
import { Figure } from '../Figure.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import { Curves } from './Curves.tsx';
import { type ChartWindow, chartFor } from './chart.ts';
import { describe } from './describe.ts';
import { extras } from './extras.ts';
import { curvesOf, hasNegative, historyWindow } from './historyScale.ts';
import { StepMark, Timeline } from './StepMark.tsx';
import './costHistory.css';

export interface CostHistoryProps {
  size: FigureSize;
  title?: string | undefined;
}

/** The cost at every step so far. What has been recorded beyond the cursor is not shown: it would give the story away. */
export function CostHistory({ size, title }: CostHistoryProps) {
  const stage = useStage<Timed>();
  const wanted = useSnapshot(({ state }: Timed) => state.logCost);
  const negative = useSnapshot(
    (now: Timed) => hasNegative(curvesOf(now)) || extras.layers.some(({ room }) => room(now).low < 0),
  );
  const log = wanted && !negative;
  return (
    <Figure
      name={words.name}
      title={title}
      className="drawn cost-history-figure"
      describe={(now) => describe(now, log)}
    >
      <FigureBox size={size} className="cost-history">
        {(box) => <Drawing box={box} log={log} />}
      </FigureBox>
      <button
        type="button"
        className="scale-button"
        aria-label={words.logName}
        aria-pressed={wanted}
        onClick={() => stage.change({ logCost: !wanted })}
      >
        {words.log}
      </button>
      {extras.Switch ? <extras.Switch /> : null}
      {wanted && negative ? <p className="scale-note">{words.logNeedsPositive}</p> : null}
    </Figure>
  );
}

function Drawing({ box, log }: { box: Box; log: boolean }) {
  const clip = useId();
  const window = useHistoryWindow(log);
  // In a race the letters stand on top of the mark, otherwise the mark on top of the curve.
  const racing = useSnapshot((now: Timed) => now.racing);
  const chart = useMemo(() => chartFor(box, window, log), [box, window, log]);
  const { frame, em, tight, x, y, xTicks, yTicks, yText } = chart;
  return (
    <>
      <clipPath id={clip}>
        <rect
          x={frame.left - em}
          y={frame.top - 0.5 * em}
          width={frame.right - frame.left + 2 * em}
          height={frame.bottom - frame.top + em}
        />
      </clipPath>
      <Axes
        frame={frame}
        em={em}
        tight={tight}
        x={{ scale: x, ticks: xTicks, name: window.across.name, tone: 'ink' }}
        y={{ scale: y, ticks: yTicks, name: words.cost, tone: 'cost', text: yText }}
      />
      <Timeline chart={chart} />
      {racing ? <StepMark chart={chart} racing /> : null}
      {extras.layers.map(({ Drawn }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what has been loaded stays as it is.
        <Drawn key={i} chart={chart} clip={clip} />
      ))}
      <Curves chart={chart} clip={clip} />
      {racing ? null : <StepMark chart={chart} racing={false} />}
    </>
  );
}

function useHistoryWindow(log: boolean): ChartWindow {
  // As text, so that React is asked again only when a number in it changes.
  const text = useSnapshot((now: Timed) => {
    const { cursor, horizon } = now.state;
    const also = extras.layers.map(({ room }) => room(now));
    const window = historyWindow(curvesOf(now), { cursor, horizon, log, also });
    return JSON.stringify({ ...window, across: extras.across.axisOf(now, window.steps) });
  });
  return useMemo(() => JSON.parse(text) as ChartWindow, [text]);
}
