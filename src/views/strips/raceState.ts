import type { AnyRecording } from '../../run/recording.ts';

export type RaceState = 'ready' | 'rolling' | 'arrived' | 'out';

/** At the bottom, for the eye: this much above the least cost, as a part of what the start was above it. */
const CLOSE = 1e-6;

/** How a racer is doing after `step` steps. Over the rim it is out, though it could still be counted on. */
export function raceState(
  race: AnyRecording,
  step: number,
  least: number,
  rim = Number.POSITIVE_INFINITY,
): RaceState {
  const { end } = race;
  if (end && end.step <= step) return end.reason === 'converged' ? 'arrived' : 'out';
  const start = (race.cost[0] ?? Number.NaN) - least;
  const now = (race.cost[step] ?? Number.NaN) - least;
  if (now <= CLOSE * start) return 'arrived';
  if (step === 0) return 'ready';
  return (race.cost[step] ?? 0) > rim ? 'out' : 'rolling';
}
