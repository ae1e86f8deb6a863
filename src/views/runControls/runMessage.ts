import { runControls as words } from '#words/runControls.ts';
import { plain } from '../../i18n/format.ts';
import { DIVERGENCE_FACTOR } from '../../run/recording.ts';
import type { Snapshot } from '../../run/snapshot.ts';
import { hasEnded, isSettled, positionOf } from './ends.ts';

const grouped = (count: number) => count.toLocaleString('en-US');

/** Why the run goes no further, in one or two sentences; empty while it does. */
export function runMessage(now: Snapshot): string {
  if (now.racing) return hasEnded(now) ? words.raceOver : '';
  const step = grouped(now.stepsTaken);
  if (now.ended === 'diverged') {
    const [first = 0] = now.run.cost;
    if (!(now.cost > DIVERGENCE_FACTOR * first)) return words.overflowed(step);
    return now.state.uphill ? words.divergedUphill(step) : words.diverged(step);
  }
  if (now.ended === 'converged') return words.converged(plain(now.state.stopWhenSlopesUnder ?? 0, 9), step);
  if (now.ended === 'stuck') return now.run.end?.problem?.message ?? '';
  if (now.stepsTaken > 0 && isSettled(frameBefore(now), now)) return words.settled(step);
  return positionOf(now) >= now.longest ? words.longest(grouped(now.longest)) : '';
}

function frameBefore(now: Snapshot) {
  const { w, b, cost, slopeW, slopeB } = now.run;
  const at = now.stepsTaken - 1;
  const read = (column: Float64Array) => column[at] ?? Number.NaN;
  return { w: read(w), b: read(b), cost: read(cost), slopeW: read(slopeW), slopeB: read(slopeB) };
}
