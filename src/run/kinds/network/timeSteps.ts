/**
 * What a step of each racer takes on this machine, in milliseconds: the update alone, taken again and again from where the run begins, in short turns, one racer after the other,
 * so that whatever else the machine does meanwhile falls on all of them. Of a racer's turns the quickest counts; the others were disturbed.
 */
import { readyPlan } from '../../laboratory/plan.ts';
import { trackOf } from '../../recording.ts';
import type { NetworkNow } from './now.ts';

/** A turn lasts so many milliseconds at least: a clock in a browser tells tenths of one. */
const TURN = 12;
export const TURNS = 5;

/** Works in turns, each of which ends where the page may have its own; the last one gives the times, one a racer. */
export function* timeSteps({ races }: NetworkNow, clock: () => number): Generator<void, readonly number[]> {
  const runners = races.map((race) => {
    const track = trackOf(race);
    if (!track) throw new Error('a run is timed as it was recorded');
    const objective = track.surface;
    const { optimizer, settingsAt } = readyPlan(race.configuration, { objective });
    const start = optimizer.init(race.configuration.start, settingsAt(0));
    return (steps: number) => {
      let state = start;
      for (let step = 0; step < steps; step++) state = optimizer.update(state, objective, settingsAt(step));
    };
  });
  const best = runners.map(() => Number.POSITIVE_INFINITY);
  const steps = runners.map(() => 8);
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [at, run] of runners.entries()) {
      let taken = 0;
      for (;;) {
        const from = clock();
        run(steps[at] as number);
        taken = clock() - from;
        if (taken >= TURN) break;
        steps[at] = 2 * (steps[at] as number);
      }
      best[at] = Math.min(best[at] as number, taken / (steps[at] as number));
      yield;
    }
  }
  return best;
}
