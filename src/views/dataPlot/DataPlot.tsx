import {
  type ComponentProps,
  type ComponentType,
  createElement,
  Fragment,
  lazy,
  Suspense,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { dataPlot as words } from '#words/dataPlot.ts';
import type { LineData } from '../../core/observations.ts';
import type { Plotted } from '../../run/kinds/line/plotted.ts';
import { bring } from '../../ui/bring.ts';
import { Axes } from '../axes/Axes.tsx';
import { FigureBox } from '../axes/FigureBox.tsx';
import { FrameClip } from '../axes/FrameClip.tsx';
import { type Box, FIRST_BOX, type FigureSize } from '../axes/frame.ts';
import { QUIET } from '../axes/quiet.ts';
import { Figure } from '../Figure.tsx';
import { Live } from '../live.tsx';
import { useSnapshot } from '../stageContext.ts';
import { CROWD, describe } from './describe.ts';
import { Guide } from './Guide.tsx';
import { Handle } from './Handle.tsx';
import type { PlotLayer } from './layers/layer.ts';
import { MissBar } from './MissBar.tsx';
import type { MissSquaresProps } from './MissSquares.tsx';
import { Observation } from './Observation.tsx';
import { plotFor } from './plot.ts';
import { nextWindow, outside, type PlotWindow } from './plotWindow.ts';
import { usePlotStage } from './usePlotStage.ts';
import './dataPlot.css';

export interface DataPlotProps {
  size: FigureSize;
  /** What can be taken hold of. */
  drag?: readonly ('line' | 'points')[] | undefined;
  /** Whether the line can be lifted; a line through the origin cannot. */
  lift?: boolean | undefined;
  /** What is drawn at each miss. */
  misses?: 'none' | 'bars' | 'squares' | undefined;
  /** What draws the squares: it comes with the first lesson that has them. */
  Squares?: ComponentType<MissSquaresProps> | undefined;
  /** What else the step draws on the plot, under the line or over it. */
  layers?: readonly PlotLayer[] | undefined;
  title?: string | undefined;
}

const NONE: readonly PlotLayer[] = [];
const LINE_ONLY = ['line'] as const;

/** What is seldom there to be drawn, and comes when it first is. */
const LATE: readonly {
  isThere(now: Plotted, window: PlotWindow, layers: number): boolean;
  load(): Promise<PlotLayer>;
}[] = [
  {
    isThere: ({ before }, _, layers) => before != null && layers === 0,
    load: () => import('./late/before.tsx'),
  },
  { isThere: (now, window) => outside(window, now) !== 0, load: () => import('./late/away.tsx') },
];

const More = lazy(async () => ({ default: (await bring(() => import('./more/More.tsx'))).More }));

/** Pats against wags: what was observed, the line, and how far it misses. */
export function DataPlot({
  size,
  drag = LINE_ONLY,
  lift = true,
  misses = 'bars',
  Squares,
  layers: asked = NONE,
  title,
}: DataPlotProps) {
  const window = usePlotWindow();
  const layers = useLate(asked, window);
  return (
    <Figure
      name={words.name}
      title={title}
      className="drawn"
      describe={(now) => describe(now, misses, layers)}
    >
      <FigureBox size={size} className="data-plot">
        {(box) => (
          <Drawing
            box={box}
            window={window}
            drag={drag}
            lift={lift}
            misses={misses}
            Squares={Squares}
            layers={layers}
            size={size}
          />
        )}
      </FigureBox>
    </Figure>
  );
}

interface DrawingProps extends Required<Pick<DataPlotProps, 'size'>> {
  box: Box;
  window: PlotWindow;
  drag: readonly ('line' | 'points')[];
  lift: boolean;
  misses: 'none' | 'bars' | 'squares';
  Squares: ComponentType<MissSquaresProps> | undefined;
  layers: readonly PlotLayer[];
}

function Drawing({ box, window, drag, lift, misses, Squares, layers, size }: DrawingProps) {
  const clip = useId();
  const count = useSnapshot((now: Plotted) => now.state.data.x.length);
  const [xName, yName] = useSnapshot((now: Plotted) => now.state.labels) ?? [words.pats, words.wags];
  const [chosen, setChosen] = useState<number | null>(null);
  const hasHandles = drag.includes('line');
  const movable = drag.includes('points');
  // What only hands need waits until the figure has been measured: it is no part of the prerendered page.
  const adds = usePlotStage().addPoint !== undefined && movable && box !== FIRST_BOX[size];
  const plot = useMemo(() => plotFor(box, window, hasHandles), [box, window, hasHandles]);
  const { frame, em, x, y, xTicks, yTicks, tight } = plot;
  const few = count <= 12;
  const crowd = count > CROWD;
  const days = crowd ? [] : Array.from({ length: count }, (_, i) => i);
  const labelled = few && (misses === 'squares' || (size === 'main' && !tight));
  const more = (part: ComponentProps<typeof More>['part'], needed: boolean) => (
    <Suspense>{needed ? <More plot={plot} part={part} chosen={chosen} choose={setChosen} /> : null}</Suspense>
  );
  return (
    <>
      <FrameClip id={clip} frame={frame} />
      <Axes
        frame={frame}
        em={em}
        tight={tight}
        x={{ scale: x, ticks: xTicks, name: xName, tone: 'ink' }}
        y={{ scale: y, ticks: yTicks, name: yName, tone: 'ink' }}
      />
      {createElement(
        Fragment,
        null,
        ...layers.map(({ Under }) => Under && <Under plot={plot} clip={clip} misses={misses} />),
      )}
      {Squares && misses === 'squares' && !crowd ? (
        <Squares plot={plot} days={days} labelled={labelled} clip={clip} />
      ) : null}
      {more('points', crowd)}
      <g clipPath={`url(#${clip})`} className="lines" {...QUIET}>
        <Live.path className="model-line" d={(now) => plot.lineIn(now)} />
        {misses === 'none' && !crowd ? <Guide plot={plot} to={hasHandles ? 'line' : 'point'} /> : null}
        {misses === 'bars'
          ? days.map((i) => <MissBar key={i} plot={plot} index={i} labelled={labelled} />)
          : null}
        {misses === 'none' ? null : more(misses, crowd)}
      </g>
      {createElement(
        Fragment,
        null,
        ...layers.map(({ Over }) => Over && <Over plot={plot} clip={clip} misses={misses} />),
      )}
      {more('ground', movable && (adds || chosen !== null))}
      {days.map((i) => (
        <Observation
          key={i}
          plot={plot}
          index={i}
          radius={few ? 0.45 * em : 4}
          movable={movable}
          withMiss={misses !== 'none'}
          chosen={movable && chosen === i}
          onChoose={(index) => setChosen((before) => (before === index ? null : index))}
        />
      ))}
      {more('removal', adds && chosen !== null)}
      {hasHandles ? (
        <>
          {lift ? <Handle plot={plot} kind="lift" /> : null}
          <Handle plot={plot} kind="tilt" />
        </>
      ) : null}
    </>
  );
}

/** The layers of the step, and those that are drawn where there is something for them. A step with layers of its own says by them what is compared. */
function useLate(asked: readonly PlotLayer[], window: PlotWindow): readonly PlotLayer[] {
  const wanted = useSnapshot((now: Plotted) =>
    LATE.reduce((bits, { isThere }, i) => bits | (Number(isThere(now, window, asked.length)) << i), 0),
  );
  const [late, setLate] = useState<readonly PlotLayer[]>(NONE);
  useEffect(() => {
    let isOver = false;
    const loads = LATE.filter((_, i) => (wanted >> i) & 1).map(({ load }) => bring<PlotLayer>(load));
    void Promise.all(loads).then((layers) => isOver || setLate(layers));
    return () => {
      isOver = true;
    };
  }, [wanted]);
  return useMemo(() => (late.length ? [...asked, ...late] : asked), [asked, late]);
}

/** The window for the data as they are, kept while one point is moved about inside it. */
function usePlotWindow(): PlotWindow {
  const growing = usePlotStage().addPoint !== undefined;
  const shown = useRef<{ data: LineData; window: PlotWindow } | null>(null);
  return useSnapshot(({ state: { data, plane } }: Plotted) => {
    if (plane) return plane;
    if (shown.current?.data !== data)
      shown.current = { data, window: nextWindow(data, shown.current, growing) };
    return shown.current.window;
  });
}
