import { useId, useMemo } from 'react';
import { examples as shared } from '#words/examples.ts';
import { heldOut as dealWords } from '#words/heldOut.ts';
import { predictedObserved as words } from '#words/predictedObserved.ts';
import { niceTicks } from '../../core/ticks.ts';
import { counted } from '../../i18n/counted.ts';
import { plain, signed } from '../../i18n/format.ts';
import type { Examples } from '../../run/stage/facets.ts';
import { Axes } from '../axes/Axes.tsx';
import { FigureBox } from '../axes/FigureBox.tsx';
import { FrameClip } from '../axes/FrameClip.tsx';
import { type Box, type FigureSize, px } from '../axes/frame.ts';
import { QUIET } from '../axes/quiet.ts';
import { BatchDots } from '../examples/BatchDots.tsx';
import { Dots } from '../examples/Dots.tsx';
import { heldOutRows, litIn } from '../examples/dealt.ts';
import { ExampleHand } from '../examples/ExampleHand.tsx';
import { HeldOutDots } from '../examples/HeldOutDots.tsx';
import { LitExample } from '../examples/LitExample.tsx';
import { dotsPath, lastOf, type Placed } from '../examples/placed.ts';
import { ends, type Range, type ScatterWindow, scatterFrame } from '../examples/scatter.ts';
import { Figure } from '../Figure.tsx';
import { Live } from '../live.tsx';
import { useSnapshot } from '../stageContext.ts';
import { missPlace } from './missPlace.ts';
import '../examples/examples.css';
import './predictedObserved.css';
import { said, told } from '../told.ts';

interface PredictedObservedProps {
  size: FigureSize;
  title?: string | undefined;
}

/** One dot an example: what was observed across, what the model predicts up. On the diagonal the model is right; the upright way to it is the miss. */
export function PredictedObserved({ size, title }: PredictedObservedProps) {
  return (
    <Figure<Examples> name={words.predictedObserved} title={title} className="drawn" describe={describe}>
      <FigureBox size={size} className="predicted-observed">
        {(box) => <Drawing box={box} />}
      </FigureBox>
    </Figure>
  );
}

function Drawing({ box }: { box: Box }) {
  const clip = useId();
  const text = useSnapshot((now: Examples) => JSON.stringify(windowOf(now)));
  const target = useSnapshot(({ columns, target }: Examples) => columns[target]?.name ?? '');
  const along = useSnapshot((now: Examples) => now.target);
  const chart = useMemo(() => chartFor(box, JSON.parse(text) as ScatterWindow), [box, text]);
  const { frame, em, x, y, xTicks, yTicks, tight, placed, diagonal } = chart;
  const lit = litIn;
  const bar = (now: Examples) => {
    const { x, dot, right } = chart.miss(now);
    return lit(now) === null ? '' : `M${px(x)} ${px(right)}V${px(dot)}`;
  };
  return (
    <>
      <FrameClip id={clip} frame={frame} />
      <Axes
        frame={frame}
        em={em}
        tight={tight}
        x={{
          scale: x,
          ticks: xTicks,
          name: tight ? words.observed : words.observedName(target),
          tone: 'ink',
        }}
        y={{
          scale: y,
          ticks: yTicks,
          name: tight ? shared.predicted : words.predictedName(target),
          tone: 'ink',
        }}
      />
      <g clipPath={`url(#${clip})`} {...QUIET}>
        <path className="exact-line" d={diagonal} />
        <HeldOutDots placed={placed} em={em} />
        <Dots d={chart.dots} />
        <BatchDots placed={placed} />
        <Live.path className="miss-bar" d={bar} />
      </g>
      <LitExample placed={placed} />
      <Live.text
        className="miss-label haloed"
        {...QUIET}
        textAnchor="middle"
        x={(now: Examples) => px(chart.miss(now).name.x)}
        y={(now: Examples) => px(chart.miss(now).name.y)}
      >
        {missOf}
      </Live.text>
      <ExampleHand frame={frame} placed={placed} along={along} say={say} />
    </>
  );
}

/** What the miss in hand says; empty where none is. */
function missOf(now: Examples): string {
  const at = litIn(now);
  return at === null ? '' : told(now, 'residual', signed(now.residuals[at] as number, 1));
}

const observedOf = ({ columns, target }: Examples): ArrayLike<number> => columns[target]?.values ?? [];

/** From 0, or the least there is, to a round number past the most: across what was observed, up that and what is predicted. */
function windowOf(now: Examples): ScatterWindow {
  const observed = observedOf(now);
  let [least, most] = ends(observed, [0, 0]);
  const x = rounded([least, most]);
  [least, most] = ends(now.predicted, [least, most]);
  return { x, y: rounded([least, most]) };
}

function rounded([low, high]: Range): Range {
  if (!(high > low)) return [low, low + 1];
  const [first = 0, second = 1] = niceTicks(0, high - low, 5);
  const step = second - first;
  const end = Math.ceil(high / step) * step;
  // On the very edge half of a dot would be cut off.
  return [Math.floor(low / step) * step, end > high ? end : end + step / 2];
}

function chartFor(box: Box, window: ScatterWindow) {
  const scatter = scatterFrame(box, window);
  const { x, y } = scatter;
  const placed = lastOf(
    (now: Examples): Placed => ({
      // What nobody may look at stands nowhere.
      x: Float64Array.from(observedOf(now), (value, i) => (now.sealed?.has(i) ? Number.NaN : x(value))),
      y: Float64Array.from(now.predicted, (value) => y(value)),
    }),
  );
  const from = Math.max(window.x[0], window.y[0]);
  const to = Math.min(window.x[1], window.y[1]);
  const { frame, em } = scatter;
  return {
    ...scatter,
    placed,
    /** The miss in hand: its bar, and where its number stands. */
    miss: lastOf((now: Examples) => {
      const lit = litIn(now);
      const bar = {
        x: placed(now).x[lit ?? -1] ?? 0,
        dot: placed(now).y[lit ?? -1] ?? 0,
        right: y(observedOf(now)[lit ?? 0] ?? 0),
      };
      return { ...bar, name: missPlace(bar, placed(now), { frame, em, text: missOf(now) }) };
    }),
    dots: lastOf((now: Examples) => dotsPath(placed(now), (i) => !now.heldOut.has(i))),
    diagonal: `M${px(x(from))} ${px(y(from))}L${px(x(to))} ${px(y(to))}`,
  };
}

function say(now: Examples, example: number): string {
  const unit = now.columns[now.target]?.unit ?? '';
  return words.predictedOf(
    counted(example + 1),
    shared.inUnit(plain(observedOf(now)[example] ?? Number.NaN, 2), unit),
    shared.inUnit(said(now, 'predicted', plain(now.predicted[example] ?? Number.NaN, 2)), unit),
    said(now, 'residual', signed(now.residuals[example] ?? Number.NaN, 2)),
  );
}

function describe(now: Examples): string {
  const target = now.columns[now.target];
  const lit = litIn(now);
  return words.predictedDescribe({
    count: counted(now.predicted.length),
    target: target?.name ?? '',
    rms: shared.inUnit(said(now, 'rootMeanSquare', plain(now.rootMeanSquare, 3)), target?.unit ?? ''),
    share: said(now, 'rSquared', plain(now.rSquared, 4)),
    lit: [
      now.batch ? words.ringed(counted(now.batch.length)) : '',
      now.heldOut.size > 0 ? dealWords.hollow(counted(heldOutRows(now).length)) : '',
      lit === null ? '' : `${say(now, lit)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  });
}
