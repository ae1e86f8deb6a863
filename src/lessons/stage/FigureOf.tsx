import { messages } from '../../i18n/messages.ts';
import { AutodiffGraph } from '../../views/autodiffGraph/AutodiffGraph.tsx';
import { ContourMap } from '../../views/contourMap/ContourMap.tsx';
import { CostBowl } from '../../views/costBowl/CostBowl.tsx';
import { CostHistory } from '../../views/costHistory/CostHistory.tsx';
import { DataPlot } from '../../views/dataPlot/DataPlot.tsx';
import { Derivation } from '../../views/derivation/Derivation.tsx';
import { SlopeSlice } from '../../views/slopeSlice/SlopeSlice.tsx';
import type { FigureName, StageLayout } from '../lesson.ts';

const words = messages.lesson;

/** What each figure is called on its tab and above it. */
export const FIGURE_TITLES: Record<FigureName, string> = {
  dataPlot: words.lineNow,
  costBowl: words.bowlNow,
  contourMap: words.mapNow,
  costHistory: words.costNow,
  slopeSlice: words.sliceNow,
  derivation: words.derivationNow,
  autodiffGraph: words.graphNow,
};

interface FigureOfProps {
  name: FigureName;
  layout: StageLayout;
  size: 'main' | 'beside';
}

/** A figure by its name, dressed as the step's layout asks. */
export function FigureOf({ name, layout, size }: FigureOfProps) {
  const title = size === 'beside' ? FIGURE_TITLES[name] : undefined;
  const arrows = layout.arrows ?? 'none';
  switch (name) {
    case 'dataPlot':
      return (
        <DataPlot size={size} title={title} drag={layout.drag ?? ['line']} misses={layout.misses ?? 'bars'} />
      );
    case 'costBowl':
      return (
        <CostBowl
          title={title}
          compact={size === 'beside'}
          arrows={arrows}
          surface={layout.surface ?? true}
          fallback={<ContourMap size={size} arrows={arrows} title={title} />}
        />
      );
    case 'contourMap':
      return <ContourMap size={size} title={title} arrows={arrows} />;
    case 'costHistory':
      return <CostHistory size={size} title={title} />;
    case 'slopeSlice':
      return <SlopeSlice size={size} title={title} />;
    case 'derivation':
      return <Derivation size={size} title={title} />;
    case 'autodiffGraph':
      return <AutodiffGraph size={size} title={title} />;
  }
}
