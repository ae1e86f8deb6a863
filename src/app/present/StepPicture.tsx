import type { StepOutline } from '../../lessons/outline.tsx';
import { AsSet } from '../paper/AsSet.tsx';
import { StillFigure } from '../paper/StillFigure.tsx';

/** The great figure of a step as the lesson sets it: a picture, which gives nothing away and takes no part in anything. */
export function StepPicture({ step }: { step: StepOutline }) {
  const { layout } = step;
  return (
    <div className="step-picture" inert>
      <AsSet step={step}>
        <StillFigure name={layout.show} layout={layout} width="half" />
      </AsSet>
    </div>
  );
}
