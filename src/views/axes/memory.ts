import type { Snapshot } from '../../run/snapshot.ts';

/** Many live attributes read one computation: the answer for the last snapshot is kept. */
export function lastAnswer<T>(compute: (now: Snapshot) => T): (now: Snapshot) => T {
  let known: { now: Snapshot; answer: T } | null = null;
  return (now) => {
    if (known?.now !== now) known = { now, answer: compute(now) };
    return known.answer;
  };
}
