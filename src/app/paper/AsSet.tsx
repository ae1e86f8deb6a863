import { type ReactNode, useMemo } from 'react';
import type { StepOutline } from '../../lessons/outline.tsx';
import { StepContext } from '../../lessons/vocabulary/stepContext.ts';
import { stageOf } from '../../run/kinds/kinds.ts';
import { StageContext } from '../../views/stageContext.ts';

/** Whatever is said inside is said of the step as the lesson set it, whatever a learner has done since. */
export function AsSet({
  step,
  children,
}: {
  step: Pick<StepOutline, 'number' | 'given' | 'layout'>;
  children: ReactNode;
}) {
  const { number, given, layout } = step;
  const stage = useMemo(() => stageOf(layout), [layout]);
  const inHand = useMemo(() => ({ number, isCurrent: false, given }), [number, given]);
  return (
    <StepContext value={inHand}>
      <StageContext value={stage}>{children}</StageContext>
    </StepContext>
  );
}
