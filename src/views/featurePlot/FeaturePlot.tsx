import { useId, useMemo } from 'react';
import { featurePlot as words } from '#words/featurePlot.ts';
import { plain } from '../../i18n/format.ts';
import type { Examples } from '../../run/stage/facets.ts';
import { Axes } from '../axes/Axes.tsx';
import { FigureBox } from '../axes/FigureBox.tsx';
import { FrameClip } from '../axes/FrameClip.tsx';
import type { Box, FigureSize } from '../axes/frame.ts';
import { px } from '../axes/frame.ts';
import { QUIET } from '../axes/quiet.ts';
import { Dots } from '../examples/Dots.tsx';
import { ExampleHand } from '../examples/ExampleHand.tsx';
import { HeldOutDots } from '../examples/HeldOutDots.tsx';
import { LitExample } from '../examples/LitExample.tsx';
import type { ScatterWindow } from '../examples/scatter.ts';
import { Figure } from '../Figure.tsx';
import { Live } from '../live.tsx';
import { useSnapshot } from '../stageContext.ts';
import { type FeatureChart, featureChart, plottedOf, stacksOf, trendOf, windowOf } from './chart.ts';
import { describe, sayOf } from './describe.ts';
import { LearnedRange, ModelCurve, RangeName } from './ModelCurve.tsx';
import '../examples/examples.css';
import './featurePlot.css';

interface FeaturePlotProps {
  size: FigureSize;
  title?: string | undefined;
}

/** The target against one feature, with the best line over all examples; with a band, those in it stand out and have a line of their own. */
export function FeaturePlot({ size, title }: FeaturePlotProps) {
  return (
    <Figure<Examples> name={words.featurePlot} title={title} className="drawn" describe={describe}>
      <FigureBox size={size} className="feature-plot">
        {(box) => <Drawing box={box} />}
      </FigureBox>
    </Figure>
  );
}

/** So few that each dot can be large. */
const FEW = 40;

function Drawing({ box }: { box: Box }) {
  const clip = useId();
  const text = useSnapshot((now: Examples) => JSON.stringify(windowOf(now)));
  const along = useSnapshot((now: Examples) => now.across);
  const xName = useSnapshot((now: Examples) => plottedName(now, now.across));
  const yName = useSnapshot((now: Examples) => plottedName(now, now.target));
  const isFew = useSnapshot((now: Examples) => now.predicted.length <= FEW);
  const chart = useMemo(() => featureChart(box, JSON.parse(text) as ScatterWindow), [box, text]);
  const { frame, em, tight, x, y, xTicks, yTicks } = chart;
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
      <g clipPath={`url(#${clip})`} className={isFew ? 'feature-few' : undefined} {...QUIET}>
        <LearnedRange chart={chart} />
        <HeldOutDots placed={chart.placed} em={em} />
        <Live.path className="example-dots is-pale" d={(now: Examples) => chart.dots(now).out} />
        <Live.g className={(now: Examples) => (now.curve ? 'are-few' : '')}>
          <Dots d={(now) => chart.dots(now).in} />
        </Live.g>
        <Live.path
          className={(now: Examples) => `feature-line ${now.band ? 'is-all' : ''}`}
          d={(now: Examples) => (now.curve ? '' : chart.line(plottedOf(now).line))}
        />
        <Live.path
          className="feature-line is-band"
          d={(now: Examples) => (now.band ? chart.line(trendOf(now)) : '')}
        />
        <ModelCurve chart={chart} />
        <RangeName chart={chart} />
      </g>
      <Stacks chart={chart} />
      <LineName chart={chart} which="all" />
      <LineName chart={chart} which="band" />
      <LitExample placed={chart.placed} />
      <ExampleHand frame={frame} placed={chart.placed} along={along} say={sayOf} />
    </>
  );
}

/** How many examples stand at one place, beside their dot. */
function Stacks({ chart }: { chart: FeatureChart }) {
  const text = useSnapshot((now: Examples) => JSON.stringify(stacksOf(now)));
  const { em, frame } = chart;
  const at = (now: Examples, example: number) => chart.placed(now).x[example] ?? 0;
  const isRight = (now: Examples, example: number) => at(now, example) > frame.right - 2.5 * em;
  return (
    <g {...QUIET}>
      {(JSON.parse(text) as ReturnType<typeof stacksOf>).map(([example, count]) => (
        <Live.text
          key={example}
          className="feature-stack haloed"
          textAnchor={(now: Examples) => (isRight(now, example) ? 'end' : 'start')}
          x={(now: Examples) => px(at(now, example) + (isRight(now, example) ? -0.5 : 0.5) * em)}
          y={(now: Examples) => px((chart.placed(now).y[example] ?? 0) + 1.3 * em)}
        >
          {words.stack(plain(count))}
        </Live.text>
      ))}
    </g>
  );
}

/** What a line is called and how steep it is, at its right end. */
function LineName({ chart, which }: { chart: FeatureChart; which: 'all' | 'band' }) {
  const { frame, em } = chart;
  const lineIn = (now: Examples) => (which === 'all' ? plottedOf(now).line : trendOf(now));
  const textOf = (now: Examples) => {
    const slope = plain(lineIn(now).w, 2);
    if (now.leftovers && !now.band) return words.leftLine(slope);
    return which === 'all' ? words.allLine(slope) : words.bandLine(slope);
  };
  // The higher of the two has its name over it, the lower one under it.
  const isOver = (now: Examples) => {
    if (!now.band) return true;
    const [all, band] = [plottedOf(now).line, trendOf(now)].map(({ w, b }) => w * chart.x.domain[1] + b) as [
      number,
      number,
    ];
    return which === 'all' ? all >= band : band > all;
  };
  return (
    <Live.text
      className={`feature-line-name is-${which} haloed`}
      {...QUIET}
      textAnchor="end"
      x={px(frame.right - 0.4 * em)}
      y={(now: Examples) => px(chart.nameAt(lineIn(now), textOf(now), isOver(now)))}
      visibility={(now: Examples) =>
        (now.band && now.inside.length > 1) || (now.leftovers && which === 'all') ? 'visible' : 'hidden'
      }
    >
      {textOf}
    </Live.text>
  );
}

/** A name with its unit, for an axis. */
function plottedName({ columns, leftovers }: Examples, place: number): string {
  const { name = '', unit = '' } = columns[place] ?? {};
  const said = leftovers ? words.leftoverName(name) : name;
  return unit ? `${said} (${unit})` : said;
}
