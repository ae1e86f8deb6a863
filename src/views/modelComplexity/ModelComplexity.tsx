import { useMemo } from 'react';
import { heldOut as words } from '#words/heldOut.ts';
import type { Complexity } from '../../run/stage/facets.ts';
import { Axes } from '../axes/Axes.tsx';
import { FigureBox } from '../axes/FigureBox.tsx';
import type { Box } from '../axes/frame.ts';
import { Figure } from '../Figure.tsx';
import type { FigureProps } from '../figureFile.ts';
import { useSnapshot } from '../stageContext.ts';
import { type ComplexityWindow, complexityChart, windowOf } from './chart.ts';
import { DegreeMark } from './DegreeMark.tsx';
import { describe } from './describe.ts';
import { Misses } from './Misses.tsx';
import { Wins } from './Wins.tsx';
import './modelComplexity.css';

/** The typical miss by degree: how well models of growing degree do on what they learn from, and on what they do not. */
export function ModelComplexity({ size, title }: FigureProps) {
  return (
    <Figure<Complexity> name={words.complexity} title={title} className="drawn" describe={describe}>
      <FigureBox size={size} className="model-complexity">
        {(box) => <Drawing box={box} />}
      </FigureBox>
    </Figure>
  );
}

function Drawing({ box }: { box: Box }) {
  const text = useSnapshot((now: Complexity) => JSON.stringify(windowOf(now.complexity)));
  const chart = useMemo(() => complexityChart(box, JSON.parse(text) as ComplexityWindow), [box, text]);
  const { frame, em, tight, xScale, yScale, xTicks, yTicks, yText } = chart;
  return (
    <>
      <Axes
        frame={frame}
        em={em}
        tight={tight}
        x={{ scale: xScale, ticks: xTicks, name: words.degreeAxis, tone: 'ink' }}
        y={{ scale: yScale, ticks: yTicks, name: words.missAxis, tone: 'ink', text: yText }}
      />
      <Wins chart={chart} />
      <Misses chart={chart} />
      <DegreeMark chart={chart} />
    </>
  );
}
