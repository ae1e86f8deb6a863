/** What a step of each run takes, where that is not the same as reading all examples; and the race as it stands by what the chart goes by. */
import { clamp } from '../../../core/clamp.ts';
import { type AnyRecording, readTrack, trackOf } from '../../recording.ts';
import { axesFor, type Pacing, placeOfAll, stepAt } from '../../stage/paces.ts';
import type { NetworkState } from './state.ts';

/** Null where every step of every run reads all examples, `count` of them. */
export function pacingOf(
  { settings, racers, stepTimes, chartAxis }: NetworkState,
  count: number,
): Pacing | null {
  const runs = racers.length > 0 ? racers.map((racer) => racer.settings ?? settings) : [settings];
  const paces = runs.map(({ batchSize = count }, at) => ({
    count,
    batchSize: clamp(batchSize, 1, count),
    milliseconds: stepTimes[at] ?? null,
  }));
  if (paces.every(({ batchSize }) => batchSize === count)) return null;
  const axis = axesFor(paces).includes(chartAxis) ? chartAxis : 'steps';
  return { paces, axis, choose: (chosen) => ({ chartAxis: chosen }) };
}

/** Each run as far as it has come, by what the chart goes by, once whoever takes the most steps has taken as many as the cursor says. */
export function racedTo(
  races: readonly AnyRecording[],
  pacing: Pacing | null,
  cursor: number,
): readonly AnyRecording[] {
  if (!pacing || pacing.axis === 'steps') return races;
  const place = placeOfAll(pacing, cursor);
  return races.map((run, at) => {
    const pace = pacing.paces[at];
    const track = trackOf(run);
    if (!pace || !track) return run;
    const step = stepAt(pace, pacing.axis, place);
    // Asked for one step more than it has, a run that ended says so.
    return readTrack(track, run.configuration, run.end ? step : Math.min(step, run.steps));
  });
}
