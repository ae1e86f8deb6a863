/** Other data want other runs: a start that can be seen beside them, and rates that settle on their bowl. */
import type { PlaygroundNow } from './now.ts';
import { carriedOver, USUAL } from './rates.ts';
import { DEFAULT_SET, type Pair } from './state.ts';
import type { PlaygroundPatch } from './store.ts';

/** Where the course begins with its own three days; any others are met by the level line y = 0. */
const COURSE_START: Pair = [-1, 1];
const LEVEL: Pair = [0, 0];

/**
 * A change to other data, with the start and the rates that suit them.
 * @param foresee what would follow from a change
 */
export function withFittingRuns(
  patch: PlaygroundPatch,
  now: PlaygroundNow,
  foresee: (patch: PlaygroundPatch) => PlaygroundNow,
): PlaygroundPatch {
  const { data = now.state.data, landscape = now.state.landscape } = patch;
  const start = data.kind === 'set' && data.id === DEFAULT_SET ? COURSE_START : LEVEL;
  const next = { ...patch, starts: [start] };
  const after = foresee(next);
  if (landscape.kind !== 'cost' || !after.works) return patch;
  const from = now.works && now.state.landscape.kind === 'cost' ? now : USUAL;
  return { ...next, racers: carriedOver(now.state.racers, from, after) };
}
