import type { ReactNode } from 'react';
import type { AnyNow } from '../../../run/kinds/kinds.ts';
import { useSnapshot } from '../../../views/stageContext.ts';

interface WhenProps {
  /** Whether it is true of the stage as it is now. */
  is: (now: AnyNow) => boolean;
  children: ReactNode;
}

/** Words that stand there only while they are true of the stage, for what a hint or a reply says of something that the learner may have changed. */
export function When({ is, children }: WhenProps) {
  return useSnapshot(is) ? children : null;
}
