import type { StageLayout } from '../lesson.ts';
import { FigureOf } from './FigureOf.tsx';

/** The step's picture for readers without scripts: the same figures, standing still. */
export function StepStill({ layout }: { layout: StageLayout }) {
  return (
    <div className="still">
      <FigureOf name={layout.show} layout={layout} size="main" />
    </div>
  );
}
