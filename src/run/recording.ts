/**
 * A run, written down: a pure function of a configuration and a number of steps. Scrubbing, reloading and undoing all read it; an
 * earlier recording of the same configuration saves the work of its steps and changes nothing else.
 */
import { checkConfiguration, type RunConfiguration, sameConfiguration } from './configuration.ts';
import { type Columns, columnsOf, type RecordingEnd, Track } from './track.ts';

export { DIVERGENCE_FACTOR, type RecordingEnd } from './track.ts';

export interface RecordedFrame {
  readonly parameters: [w: number, b: number];
  readonly cost: number;
  /** The slopes at these parameters: what the next step will use. */
  readonly gradient: [alongW: number, alongB: number];
}

/** Columns have steps + 1 entries; entry 0 is the start. */
export interface Recording extends Columns {
  readonly configuration: RunConfiguration;
  /** Steps taken: as many as asked for, or fewer where the run ended before. */
  readonly steps: number;
  /**
   * Why the run ended, if it has by `steps`. Diverged: its cost exceeds DIVERGENCE_FACTOR (a million) times its start cost, or
   * the next is not finite. Converged: both slopes are under `stopWhenSlopesUnder`.
   */
  readonly end: RecordingEnd | null;
  /**
   * The frame after `step` steps.
   * @throws when that step was not recorded
   */
  at(step: number): RecordedFrame;
}

const tracks = new WeakMap<Recording, Track>();

/**
 * Records `steps` steps of a run.
 * @param previous an earlier recording to go on from; one of another configuration is ignored
 * @throws naming the value, when the configuration cannot be run or steps is not a whole number
 */
export function record(configuration: RunConfiguration, steps: number, previous?: Recording): Recording {
  if (!(Number.isSafeInteger(steps) && steps >= 0))
    throw new Error(`steps must be a whole number, not ${steps}`);
  const known = previous && sameConfiguration(previous.configuration, configuration) && tracks.get(previous);
  const track = known || new Track(checkConfiguration(configuration));
  track.extend(steps);
  const recording = view(track, configuration, steps);
  tracks.set(recording, track);
  return recording;
}

function view(track: Track, configuration: RunConfiguration, asked: number): Recording {
  const steps = Math.min(asked, track.filled - 1);
  const columns = columnsOf((name) => track.columns[name].subarray(0, steps + 1));
  const { w, b, cost, slopeW, slopeB } = columns;
  return {
    ...columns,
    configuration,
    steps,
    end: asked >= track.endShowsAt ? track.end : null,
    at(step) {
      if (!(Number.isInteger(step) && step >= 0 && step <= steps)) {
        throw new Error(`step must be from 0 to ${steps}, not ${step}`);
      }
      return {
        parameters: [w[step] as number, b[step] as number],
        cost: cost[step] as number,
        gradient: [slopeW[step] as number, slopeB[step] as number],
      };
    },
  };
}
