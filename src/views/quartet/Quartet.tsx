import { useId, useMemo } from 'react';
import { whatCanGoWrong as words } from '#words/whatCanGoWrong.ts';
import type { Dataset } from '../../core/datasets/dataset.ts';
import { summaryOf } from '../../core/summary.ts';
import { plain } from '../../i18n/format.ts';
import { onStage } from '../../run/kinds/line/onStage.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { Axes } from '../axes/Axes.tsx';
import { FigureBox } from '../axes/FigureBox.tsx';
import { type Box, type FigureSize, px } from '../axes/frame.ts';
import { QUIET } from '../axes/quiet.ts';
import { plotFor } from '../dataPlot/plot.ts';
import { Figure } from '../Figure.tsx';
import { Live } from '../live.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import { SETS } from './sets.ts';
import './quartet.css';

/** One window for the four, so that they can be compared. */
const WINDOW = { x: [2, 20], y: [2, 14] } as const;

/** Four data sets side by side, each with its best line. The dots wait until they are uncovered; a press puts a set on the stage. */
export function Quartet({ title }: { size: FigureSize; title?: string | undefined }) {
  return (
    <Figure name={words.quartet} title={title} className="quartet" describe={describe}>
      <div className="quartet-sets">
        {SETS.map((set, index) => (
          <OneSet key={set.id} set={set} number={plain(index + 1)} />
        ))}
      </div>
    </Figure>
  );
}

function OneSet({ set, number }: { set: Dataset; number: string }) {
  const stage = useStage();
  return (
    <div className="quartet-set">
      <Live.button
        type="button"
        className="quartet-name"
        aria-pressed={(now) => now.state.data === set.data}
        onClick={() => stage.replace(onStage(set))}
      >
        <span>{words.set(number)}</span>
      </Live.button>
      <FigureBox size="beside" className="quartet-plot">
        {(box) => <Drawing box={box} set={set} />}
      </FigureBox>
    </div>
  );
}

function Drawing({ box, set }: { box: Box; set: Dataset }) {
  const clip = useId();
  const shown = useSnapshot((now) => now.state.revealed);
  const { frame, em, x, y, xTicks, yTicks } = useMemo(() => plotFor(box, WINDOW, false), [box]);
  const { w, b } = summaryOf(set.data);
  const height = (at: number) => px(y(w * x.invert(at) + b));
  return (
    <g {...QUIET}>
      <clipPath id={clip}>
        <rect
          x={frame.left}
          y={frame.top}
          width={Math.max(0, frame.right - frame.left)}
          height={Math.max(0, frame.bottom - frame.top)}
        />
      </clipPath>
      <Axes
        frame={frame}
        em={em}
        tight
        x={{ scale: x, ticks: xTicks, name: set.xLabel, tone: 'ink' }}
        y={{ scale: y, ticks: yTicks, name: set.yLabel, tone: 'ink' }}
      />
      <line
        className="model-line"
        clipPath={`url(#${clip})`}
        x1={frame.left}
        x2={frame.right}
        y1={height(frame.left)}
        y2={height(frame.right)}
      />
      {shown
        ? set.data.x.map((at, index) => (
            <circle
              // biome-ignore lint/suspicious/noArrayIndexKey: an observation is its place in the data.
              key={index}
              className="observation-dot"
              cx={px(x(at))}
              cy={px(y(set.data.y[index] ?? 0))}
              r={px(0.32 * em)}
            />
          ))
        : null}
    </g>
  );
}

function describe(now: Snapshot): string {
  const lines = SETS.map(({ data }, index) => {
    const { w, b, rSquared } = summaryOf(data);
    return words.describeSet(plain(index + 1), plain(w), plain(b), plain(rSquared));
  });
  const dots = SETS.map(({ data: { x, y } }, index) =>
    words.dotsOf(
      plain(index + 1),
      x.map((at, i) => words.dot(plain(at), plain(y[i] ?? Number.NaN))).join('; '),
    ),
  );
  return [...lines, ...(now.state.revealed ? dots : [words.dotsNotYet])].join(' ');
}
