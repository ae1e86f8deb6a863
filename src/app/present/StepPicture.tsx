import type { StepOutline } from '../../lessons/outline.tsx';
import { AsSet } from '../paper/AsSet.tsx';
import { StillFigure } from '../paper/StillFigure.tsx';

/** The main figure of a step as the lesson sets it: a still picture that reveals no answer and cannot be used. */
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
