import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { QuestionOutline } from '../../../lessons/outline.tsx';

/** Smaller than this share of the usual, nobody reads it at a glance: then it scrolls. */
const LEAST = 0.75;

/** Sets what is said of a vote as large as the pane of the notes lets it be seen whole, once it is at its top. */
export function useWholeVote(question: QuestionOutline): RefObject<HTMLDivElement | null> {
  const vote = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question has another length.
  useLayoutEffect(() => {
    const said = vote.current;
    const pane = said?.closest('.presenter-notes');
    if (!said || !pane) return;
    const setSize = () => {
      const { paddingTop, paddingBottom } = getComputedStyle(pane);
      const room = pane.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
      for (let size = 1; size >= LEAST; size -= 0.025) {
        said.style.setProperty('--vote-size', String(size));
        if (said.scrollHeight <= room) break;
      }
    };
    setSize();
    const observer = new ResizeObserver(setSize);
    observer.observe(pane);
    return () => observer.disconnect();
  }, [question]);
  return vote;
}
