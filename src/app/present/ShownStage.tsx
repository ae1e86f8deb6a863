import type { ReactNode } from 'react';
import { StageContext } from '../../views/stageContext.ts';
import { useShownStage } from './context.ts';

/** What is inside is on the stage of the step that the class sees. */
export function ShownStage({ children }: { children: ReactNode }) {
  return <StageContext value={useShownStage()}>{children}</StageContext>;
}
