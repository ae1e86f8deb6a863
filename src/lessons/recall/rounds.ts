// A round is the few questions asked together at the start of a lesson. All that is kept of it are the ids, in their order, their seed, and what was
// said (progress.ts); which round is in hand, and where in it one is, follows from that.
import type { LessonProgress, Recalled } from '../progress/progress.ts';

export type Kept = NonNullable<LessonProgress['recall']>;

interface InRound extends Recalled {
  readonly id: string;
}

/** The round that was begun last: its questions in the order in which they are asked; none before the first. */
export function latestRound(kept: Kept = {}): InRound[] {
  const all = Object.entries(kept).map(([id, one]) => ({ id, ...one }));
  const seed = Math.max(...all.map((one) => one.seed));
  return all.filter((one) => one.seed === seed);
}

/** What is kept once a round has begun. What was asked before, in this lesson too, stays, unless it is asked again. */
export function begin(kept: Kept | undefined, ids: readonly string[], seed: number): Kept {
  const before = Object.entries(kept ?? {}).filter(([id]) => !ids.includes(id));
  return Object.fromEntries([...before, ...ids.map((id): [string, Recalled] => [id, { seed }])]);
}

/** What is kept once something was said. Another answer may be tried; whether it was known, the first one says. */
export const answer = (kept: Kept = {}, id: string, now: Required<Recalled>): Kept => ({
  ...kept,
  [id]: { ...now, right: kept[id]?.right ?? now.right },
});
