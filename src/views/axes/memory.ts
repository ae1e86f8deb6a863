import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import type { Timed } from '../../run/stage/facets.ts';

/** Many live attributes read one computation: the answer for the last snapshot is kept. */
export function lastAnswer<T, N extends Timed = Snapshot>(compute: (now: N) => T): (now: N) => T {
  let known: { now: N; answer: T } | null = null;
  return (now) => {
    if (known?.now !== now) known = { now, answer: compute(now) };
    return known.answer;
  };
}
