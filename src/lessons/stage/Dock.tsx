import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { lesson as words } from '#words/lesson.ts';

/** Whether the dock is open, as the learner last chose in this lesson; null before they have, where each step begins with it open if there is room. */
export type Fold = readonly [open: boolean | null, choose: (open: boolean) => void];

/** The share of a window's height that is kept for the text: two fifths, but for a border. */
const FOR_TEXT = 0.385;

/**
 * The controls under a stage. On a phone they are a dock over the text, which folds to its first row: the handle is there where anything folds
 * (app/dock.css), which a control says by the class `folds`.
 */
export function Dock({ fold: [chosen, choose], children }: { fold: Fold; children: ReactNode }) {
  const dock = useRef<HTMLDivElement>(null);
  const [hasRoom, setHasRoom] = useState(true);
  // Before it is painted; a new step is a new dock.
  useLayoutEffect(() => {
    const stage = dock.current?.parentElement as HTMLElement;
    const pinned = stage.firstElementChild as Element;
    const above = getComputedStyle(pinned).position === 'sticky' ? pinned.clientHeight : 0;
    // Where text and stage stand side by side, the text has a height of its own.
    const text = stage.previousElementSibling?.clientHeight ?? 0;
    const left = innerHeight - above - (dock.current?.offsetHeight ?? 0);
    setHasRoom(Math.min(text, left) >= FOR_TEXT * innerHeight);
  }, []);
  const open = chosen ?? hasRoom;
  return (
    <div ref={dock} className="stage-controls" data-folded={!open || undefined}>
      <button type="button" className="dock-handle" aria-expanded={open} onClick={() => choose(!open)}>
        <span className="hit" />
        {words.controls}
      </button>
      {children}
    </div>
  );
}
