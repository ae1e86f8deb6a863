import type { ComponentProps } from 'react';
import { lesson as words } from '#words/lesson.ts';
import type { FigureSize } from '../../views/axes/frame.ts';
import type { ContourMap } from '../../views/contourMap/ContourMap.tsx';
import type { CostBowl } from '../../views/costBowl/CostBowl.tsx';
import type { DataPlot } from '../../views/dataPlot/DataPlot.tsx';
import type { FigureName, StageLayout } from '../lesson.ts';
import { figurePiece, layerPieces, squaresPiece } from './pieces.ts';

/** What each figure is called on its tab and above it. */
export const FIGURE_TITLES: Record<FigureName, string> = {
  dataPlot: words.lineNow,
  costBowl: words.bowlNow,
  contourMap: words.mapNow,
  costHistory: words.costNow,
  slopeSlice: words.sliceNow,
  derivation: words.derivationNow,
  autodiffGraph: words.graphNow,
  quartet: words.quartetNow,
  codeLab: words.codeNow,
};

interface FigureOfProps {
  name: FigureName;
  layout: StageLayout;
  size: FigureSize;
}

/** A figure by its name, dressed as the step's layout asks. */
export function FigureOf({ name, layout, size }: FigureOfProps) {
  const title = size === 'beside' ? FIGURE_TITLES[name] : undefined;
  const arrows = layout.arrows ?? 'none';
  switch (name) {
    case 'dataPlot': {
      const Plot = figurePiece<ComponentProps<typeof DataPlot>>('dataPlot');
      return (
        <Plot
          size={size}
          title={title}
          drag={layout.drag ?? ['line']}
          misses={layout.misses ?? 'bars'}
          layers={layerPieces(layout.layers)}
          Squares={layout.misses === 'squares' ? squaresPiece() : undefined}
        />
      );
    }
    case 'costBowl': {
      const Bowl = figurePiece<ComponentProps<typeof CostBowl>>('costBowl');
      const Fallback = figurePiece<ComponentProps<typeof ContourMap>>('contourMap');
      return (
        <Bowl
          title={title}
          compact={size === 'beside'}
          arrows={arrows}
          surface={layout.surface ?? true}
          fallback={<Fallback size={size} arrows={arrows} title={title} />}
        />
      );
    }
    case 'contourMap': {
      const FlatMap = figurePiece<ComponentProps<typeof ContourMap>>('contourMap');
      return <FlatMap size={size} title={title} arrows={arrows} />;
    }
    default: {
      const Plain = figurePiece<{ size: FigureSize; title: string | undefined }>(name);
      return <Plain size={size} title={title} />;
    }
  }
}
