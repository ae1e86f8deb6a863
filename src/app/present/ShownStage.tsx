import type { ReactNode } from 'react';
import { StageContext } from '../../views/stageContext.ts';
import { useShownStage } from './context.ts';

/** Provides the stage of the step that the class sees: another one where the step is of another kind. */
export function ShownStage({ children }: { children: ReactNode }) {
  return <StageContext value={useShownStage()}>{children}</StageContext>;
}
