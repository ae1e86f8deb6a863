/**
 * A run, written down: a pure function of a configuration and a number of steps. Scrubbing, reloading and undoing all read it; an
 * earlier recording of the same configuration saves the work of its steps and changes nothing else.
 */
import {
  checkConfiguration,
  type RunConfiguration,
  type RunPlan,
  sameConfiguration,
} from './configuration.ts';
import { PlainTrack } from './plainTrack.ts';
import { type Columns, eachColumn, type RecordingEnd, type Track } from './track.ts';

export { DIVERGENCE_FACTOR, type RecordingEnd } from './track.ts';

export interface RecordedFrame {
  readonly parameters: [w: number, b: number];
  readonly cost: number;
  /** The slopes at these parameters: what the next step will use. */
  readonly gradient: [alongW: number, alongB: number];
}

/** Columns have steps + 1 entries; entry 0 is the start. */
export interface Recording<Configuration = RunConfiguration> extends Columns {
  /** The first two parameters and their slopes by the names that they have on a line: views of `parameters` and `gradient`. */
  readonly w: Float64Array;
  readonly b: Float64Array;
  readonly slopeW: Float64Array;
  readonly slopeB: Float64Array;
  readonly configuration: Configuration;
  /** Steps taken: as many as asked for, or fewer where the run ended before. */
  readonly steps: number;
  /**
   * Why the run ended, if it has by `steps`. Diverged: its cost exceeds DIVERGENCE_FACTOR (a million) times its start cost, or
   * the next is not finite. Converged: all slopes are under `stopWhenSlopesUnder`. Stuck: the optimizer names a problem.
   */
  readonly end: RecordingEnd | null;
  /**
   * The frame after `step` steps.
   * @throws when that step was not recorded
   */
  at(step: number): RecordedFrame;
}

/** A run of any kind, on a line's cost or not. */
export type AnyRecording = Recording<RunPlan>;

const tracks = new WeakMap<object, Track>();

/** Makes the tracks of every run but plain descent on a line; laboratory.ts puts it here when it is loaded, and lessons that need it wait. */
export const laboratory: { trackOf?: (configuration: RunConfiguration) => Track } = {};

/**
 * Records `steps` steps of a run.
 * @param previous an earlier recording to go on from; one of another configuration is ignored
 * @throws naming the value, when the configuration cannot be run or steps is not a whole number
 */
export function record(configuration: RunConfiguration, steps: number, previous?: Recording): Recording {
  const known = previous && sameConfiguration(previous.configuration, configuration) && trackOf(previous);
  return readTrack(known || newTrack(checkConfiguration(configuration)), configuration, steps);
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

/** What a recording is a view of. */
export function trackOf(recording: object): Track | undefined {
  return tracks.get(recording);
}

/**
 * The first `steps` steps of a track, recorded if they are not yet.
 * @throws when steps is not a whole number
 */
export function readTrack<C>(track: Track, configuration: C, steps: number): Recording<C> {
  if (!(Number.isSafeInteger(steps) && steps >= 0))
    throw new Error(`steps must be a whole number, not ${steps}`);
  track.extend(steps);
  const recording = view(track, configuration, steps);
  tracks.set(recording, track);
  return recording;
}

function view<C>(track: Track, configuration: C, asked: number): Recording<C> {
  const steps = Math.min(asked, track.filled - 1);
  const columns = eachColumn(track.columns, (column) => column.subarray(0, steps + 1));
  const { parameters, cost, gradient } = columns;
  const [w, b] = parameters as [Float64Array, Float64Array];
  const [slopeW, slopeB] = gradient as [Float64Array, Float64Array];
  const frameOf = (of: readonly Float64Array[], step: number) => of.map((column) => column[step]);
  return {
    ...columns,
    w,
    b,
    slopeW,
    slopeB,
    configuration,
    steps,
    end: asked >= track.endShowsAt ? track.end : null,
    at(step) {
      if (!(Number.isInteger(step) && step >= 0 && step <= steps)) {
        throw new Error(`step must be from 0 to ${steps}, not ${step}`);
      }
      return {
        parameters: frameOf(parameters, step) as [number, number],
        cost: cost[step] as number,
        gradient: frameOf(gradient, step) as [number, number],
      };
    },
  };
}
