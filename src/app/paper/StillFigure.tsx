import type { FigureName } from '../../lessons/lesson.ts';
import { FigureOf } from '../../lessons/stage/FigureOf.tsx';
import { StillContext } from '../../views/stillContext.ts';
import { boxesFor } from './boxes.ts';
import { type DrawingProps, drawingOf } from './drawings.ts';

/** A figure that stands still in a box of its own: nothing in it measures the page or can be taken hold of. It wants the stage that it shows around it. */
export function StillFigure({ name, ...props }: DrawingProps & { name: FigureName }) {
  const Drawing = drawingOf(name);
  return Drawing ? (
    <Drawing {...props} />
  ) : (
    <StillContext value={boxesFor(name, props.width)}>
      <FigureOf name={name} layout={props.layout} size="main" />
    </StillContext>
  );
}
