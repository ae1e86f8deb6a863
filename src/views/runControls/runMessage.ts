import { runControls as words } from '#words/runControls.ts';
import { grouped, plain } from '../../i18n/format.ts';
import { DIVERGENCE_FACTOR } from '../../run/recording.ts';
import type { Timed } from '../../run/stage/facets.ts';
import { hasEnded, isWaiting, positionOf } from './ends.ts';
import { isSettled } from './settled.ts';

/** Why the run goes no further, in one or two sentences, or what the beat of a step shows; else empty. */
export function runMessage(now: Timed): string {
  if (isWaiting(now)) return words.waiting;
  if (now.state.beat > 0) return words.beats[now.state.beat - 1] ?? '';
  if (now.racing) return hasEnded(now) ? words.raceOver : '';
  const { run, stepsTaken } = now;
  const { start, settings, stopWhenSlopesUnder = 0 } = run.configuration;
  const step = grouped(stepsTaken);
  if (now.ended === 'diverged') {
    const [first = 0] = run.cost;
    if (!(now.cost > DIVERGENCE_FACTOR * first)) return words.overflowed(step);
    // A learning rate under 0 is the forgotten minus.
    const uphill = (settings['learningRate'] ?? 0) < 0;
    return (uphill ? words.divergedUphill : words.diverged)(step, start.length);
  }
  if (now.ended === 'converged') return words.converged(plain(stopWhenSlopesUnder, 9), step, start.length);
  if (now.ended === 'stuck') return run.end?.problem?.message ?? '';
  if (stepsTaken > 0 && isSettled(run, stepsTaken - 1, stepsTaken)) return words.settled(step, start.length);
  return positionOf(now) >= now.longest ? words.longest(grouped(now.longest)) : '';
}
