import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { lesson as words } from '#words/lesson.ts';
import { leavesRoom } from './leavesRoom.ts';

/** Whether the dock is open, as the learner last chose in this lesson; null before they have, where each step begins with it open if there is room. */
export type Fold = readonly [open: boolean | null, choose: (open: boolean) => void];

/**
 * The controls under a stage. On a phone they are a dock over the text, which folds to its first row: the handle is there where anything folds
 * (app/lessonNarrow.css), which a control says by the class `folds`.
 */
export function Dock({ fold: [chosen, choose], children }: { fold: Fold; children: ReactNode }) {
  const dock = useRef<HTMLDivElement>(null);
  const [hasRoom, setHasRoom] = useState(true);
  // Before it is painted; a new step is a new dock.
  useLayoutEffect(() => {
    if (dock.current) setHasRoom(leavesRoom(dock.current));
  }, []);
  const open = chosen ?? hasRoom;
  return (
    <div ref={dock} className="stage-controls" data-folded={!open || undefined}>
      <button type="button" className="dock-handle" aria-expanded={open} onClick={() => choose(!open)}>
        <span className="hit" aria-hidden="true" />
        {words.controls}
      </button>
      {children}
    </div>
  );
}
