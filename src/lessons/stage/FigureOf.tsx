import type { ComponentType } from 'react';
import { seenAs } from '../../run/kinds/kinds.ts';
import type { Timed } from '../../run/stage/facets.ts';
import type { FigureSize } from '../../views/axes/frame.ts';
import type { FigureProps } from '../../views/figureFile.ts';
import { StageContext, useStage } from '../../views/stageContext.ts';
import type { StageLayout } from '../lesson.ts';
import { figurePiece, layerPieces, squaresPiece } from './pieces.ts';

interface FigureOfProps {
  name: string;
  layout: StageLayout;
  size: FigureSize;
  /** What is drawn in its stead, where it stands still. */
  drawing?: ComponentType<FigureProps> | undefined;
}

/** A figure by its name, over the stage as it sees it, dressed as the step's layout asks. */
export function FigureOf({ name, layout, size, drawing }: FigureOfProps) {
  const { title, sees, component } = figurePiece(name);
  const Figure = drawing ?? component;
  const { show, beside = [], drag, misses, arrows, surface, layers } = layout;
  return (
    <StageContext value={seenAs(useStage<Timed>(), layout, sees)}>
      <Figure
        size={size}
        title={size === 'beside' ? title : undefined}
        drag={drag}
        misses={misses}
        arrows={arrows}
        surface={surface}
        chooses={[show, ...beside].some((other) => figurePiece(other).sees === 'floor')}
        layers={layerPieces(layers)}
        Squares={misses === 'squares' ? squaresPiece() : undefined}
      />
    </StageContext>
  );
}
