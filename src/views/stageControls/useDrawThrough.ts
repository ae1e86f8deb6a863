import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { browserClock } from '../runControls/clock.ts';
import { createPlayThrough } from './playThrough.ts';

interface DrawThroughOptions {
  /** How many draws there have been, and after so many more the picture of them. Constants of their module, or memoized. */
  read: () => number;
  write: (count: number) => void;
  least: number;
  most: number;
  /** How long a draw stands, in milliseconds. */
  each: number;
}

/** Draws once more, or many times one after the other so that each can be seen to land. */
export function useDrawThrough({ read, write, least, most, each }: DrawThroughOptions) {
  const through = useMemo(
    () => createPlayThrough({ read, write, to: most, from: least, milliseconds: each, whole: true }),
    [read, write, least, most, each],
  );
  useEffect(() => () => through.stop(), [through]);
  const drawing = useSyncExternalStore(through.subscribe, through.get, through.get);
  return {
    drawing,
    stop: through.stop,
    /** With reduced motion, all draws come at once. */
    many: () => (browserClock.reducedMotion() && !drawing ? write(most) : through.toggle()),
  };
}
