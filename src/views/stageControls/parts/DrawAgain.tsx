import type { ReactNode } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useDrawThrough } from '../useDrawThrough.ts';
import '../stageControls.css';
import '../draws.css';

interface DrawAgainProps {
  name: string;
  /** How many there have been, from 0. */
  count: number;
  most: number;
  /** How to read that, and how to show the picture after so many; constants of their module, or memoized. */
  read: () => number;
  write: (count: number) => void;
  /** How long one stands while many come, in milliseconds. */
  each: number;
  words: { readonly once: string; readonly many: string; readonly stop: string; readonly startOver: string };
  /** What is said of those so far. */
  children: ReactNode;
}

/** What is drawn, or dealt, by chance: once more, many times one after the other, or from the start. */
export function DrawAgain({ name, count, most, read, write, each, words, children }: DrawAgainProps) {
  const { drawing, stop, many } = useDrawThrough({ read, write, least: 0, most, each });
  const show = (wanted: number) => {
    stop();
    write(Math.min(most, wanted));
  };
  return (
    <section className="stage-control draws" aria-label={name}>
      {children}
      <span className="draws-buttons">
        <Button aria-disabled={count >= most} onClick={() => show(count + 1)}>
          {words.once}
        </Button>
        <Button className="draws-many" onClick={many}>
          {drawing ? words.stop : words.many}
        </Button>
        <Button aria-disabled={count === 0} onClick={() => show(0)}>
          {words.startOver}
        </Button>
      </span>
    </section>
  );
}
