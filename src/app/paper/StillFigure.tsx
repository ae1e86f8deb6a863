import type { StageLayout } from '../../lessons/lesson.ts';
import { FigureOf } from '../../lessons/stage/FigureOf.tsx';
import { StillContext } from '../../views/stillContext.ts';
import { boxesFor, shapeOf, type Width } from './boxes.ts';
import { drawingOf } from './drawings.ts';

interface StillFigureProps {
  readonly name: string;
  readonly layout: StageLayout;
  readonly width: Width;
  readonly className?: string;
}

/** A figure that stands still in a box of its own: nothing in it measures the page or can be taken hold of. It wants the stage that it shows around it. */
export function StillFigure({ name, layout, width, className = '' }: StillFigureProps) {
  return (
    <div
      className={`paper-figure${className && ` ${className}`}`}
      data-figure={name}
      data-shape={shapeOf(name)}
    >
      <StillContext value={boxesFor(name, width)}>
        <FigureOf name={name} layout={layout} size="main" drawing={drawingOf(name)} />
      </StillContext>
    </div>
  );
}
