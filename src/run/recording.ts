/**
 * A run, written down: a pure function of a configuration and a number of steps. Scrubbing, reloading and undoing all read it; an
 * earlier recording of the same configuration saves the work of its steps and changes nothing else.
 */
import type { Told } from '../core/objective.ts';
import type { RunConfiguration, RunPlan } from './configuration.ts';
import type { IsLate, RecordedFrame, RecordingEnd, Track } from './track.ts';

export { DIVERGENCE_FACTOR, type RecordingEnd } from './track.ts';

/** A run of any number of parameters. */
export interface Recording<Configuration = RunPlan, Parameters = number[]> {
  readonly configuration: Configuration;
  /** Steps taken: as many as asked for, or fewer where the run ended before, or where it is still being recorded. */
  readonly steps: number;
  /** The cost of every step; entry 0 is the start. */
  readonly cost: Float64Array;
  /** A column for each parameter, with an entry for every `stride` steps: for drawing. What a step has exactly, `at` says. */
  readonly parameters: readonly Float64Array[];
  /** The slopes, in columns likewise; of more than two parameters worked out when they are looked at. */
  readonly gradient: readonly Float64Array[];
  /** 1, where a run of many parameters has not grown so long that only some of its places are kept. */
  readonly stride: number;
  /**
   * Why the run ended, if it has by `steps`. Diverged: its cost exceeds DIVERGENCE_FACTOR (a million) times its start cost, or
   * the next is not finite. Converged: all slopes are within `stopWhenSlopesUnder` of 0. Stuck: the optimizer names a problem.
   */
  readonly end: RecordingEnd | null;
  /**
   * The frame after `step` steps.
   * @throws when that step was not recorded
   */
  at(step: number): RecordedFrame<Parameters>;
}

/** A run of two parameters, called as those of a line; each column has an entry for every step. */
export interface PairRecording<Configuration = RunPlan> extends Recording<Configuration, [number, number]> {
  readonly w: Float64Array;
  readonly b: Float64Array;
  readonly slopeW: Float64Array;
  readonly slopeB: Float64Array;
}

/** A run of a line. */
export type LineRecording = PairRecording<RunConfiguration>;

/** A run of any kind, of however many parameters. */
export type AnyRecording = Recording<RunPlan>;

const tracks = new WeakMap<object, Track>();

/** What a recording is a view of. */
export function trackOf(recording: object): Track | undefined {
  return tracks.get(recording);
}

/**
 * A recording by the names of a line's two parameters.
 * @throws where it is of more or fewer
 */
export function asPair<C>(recording: Recording<C>): PairRecording<C> {
  if (!('w' in recording)) throw new Error('this run is not one of two parameters');
  return recording as PairRecording<C>;
}

/** A frame for people to read: of what is only rounding, 0. */
export function readFrame(run: AnyRecording, step: number): RecordedFrame {
  const { parameters, cost, gradient } = run.at(step);
  const readable = tracks.get(run)?.surface.readable;
  if (!readable) return { parameters, cost, gradient };
  const [w, b, slopeW, slopeB] = readable([...parameters, ...gradient] as unknown as Told);
  return { parameters: [w, b], cost, gradient: [slopeW, slopeB] };
}

/**
 * The first `steps` steps of a track, recorded if they are not yet; where `isLate` says that time is up, those that there are.
 * @throws when steps is not a whole number
 */
export function readTrack<C>(track: Track, configuration: C, steps: number, isLate?: IsLate): Recording<C> {
  if (!(Number.isSafeInteger(steps) && steps >= 0))
    throw new Error(`steps must be a whole number, not ${steps}`);
  track.extend(steps, isLate);
  const recording = view(track, configuration, steps);
  tracks.set(recording, track);
  return recording;
}

function view<C>(track: Track, configuration: C, asked: number): Recording<C> {
  const { columns, stride, filled } = track;
  const steps = Math.min(asked, filled - 1);
  return Object.assign(track.columnsUpTo(steps), {
    configuration,
    steps,
    cost: columns.cost.subarray(0, steps + 1),
    stride,
    end: asked >= track.endShowsAt ? track.end : null,
    at(step: number) {
      if (!(Number.isInteger(step) && step >= 0 && step <= steps)) {
        throw new Error(`step must be from 0 to ${steps}, not ${step}`);
      }
      return track.frame(step);
    },
  });
}
