/** Runs on a line's cost. Plain descent is always at hand; the other ways come with the laboratory. */
import { problemWithLine } from '../core/observations.ts';
import { REDUCTIONS } from '../core/reduction.ts';
import { checkPlan, type RunConfiguration, same, samePlan } from './configuration.ts';
import { PlainTrack } from './plainTrack.ts';
import { asPair, type LineRecording, readTrack, trackOf } from './recording.ts';
import type { Track } from './track.ts';

/** Makes the tracks of every run but plain descent on a line; laboratory.ts puts it here when it is loaded, and lessons that need it wait. */
export const laboratory: { trackOf?: (configuration: RunConfiguration) => Track } = {};

/**
 * Records `steps` steps of a run.
 * @param previous an earlier recording to go on from; one of another configuration is ignored
 * @throws naming the value, when the configuration cannot be run or steps is not a whole number
 */
export function record(
  configuration: RunConfiguration,
  steps: number,
  previous?: LineRecording,
): LineRecording {
  const known = previous && sameConfiguration(previous.configuration, configuration) && trackOf(previous);
  return asPair(readTrack(known || newTrack(checkConfiguration(configuration)), configuration, steps));
}

function newTrack(configuration: RunConfiguration): Track {
  const { optimizer, schedule, settings, intercept = true } = configuration;
  const plain =
    optimizer === 'gradientDescent' && !schedule && intercept && settings['batchSize'] === undefined;
  if (plain) return new PlainTrack(configuration);
  if (laboratory.trackOf) return laboratory.trackOf(configuration);
  throw new Error(
    `there is no optimizer '${optimizer}' here: without the laboratory only plain descent runs`,
  );
}

/**
 * Returns the configuration if it can be run.
 * @throws an Error that names the value at fault
 */
export function checkConfiguration(configuration: RunConfiguration): RunConfiguration {
  const { data, reduction } = configuration;
  const problem = problemWithLine(data);
  if (problem) throw new Error(`configuration.data: ${problem.message}`);
  if (!REDUCTIONS.includes(reduction)) {
    throw new Error(
      `configuration.reduction must be one of ${REDUCTIONS.join(', ')}, not ${String(reduction)}`,
    );
  }
  checkPlan(configuration, 2);
  return configuration;
}

/** Whether two configurations make the same run. */
export function sameConfiguration(one: RunConfiguration, other: RunConfiguration): boolean {
  return (
    one === other ||
    (one.reduction === other.reduction &&
      (one.intercept ?? true) === (other.intercept ?? true) &&
      samePlan(one, other) &&
      (one.data === other.data || (same(one.data.x, other.data.x) && same(one.data.y, other.data.y))))
  );
}
