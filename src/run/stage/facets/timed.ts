import type { AnyRecording, RecordingEnd } from '../../recording.ts';
import type { Pacing } from '../paces.ts';
import type { Quantity } from '../quantities.ts';

/** The fields that the state of every kind has. */
export interface TimedState {
  readonly learningRate: number;
  /** Which recorded step is shown. */
  readonly cursor: number;
  /** How many steps the timeline holds. Stepping past the end extends it. */
  readonly horizon: number;
  /** Which beat of a step is shown: 0 none, 1 slopes, 2 minus, 3 scaled, 4 moved. */
  readonly beat: number;
  /** The example that is lit on every figure at once, by index. */
  readonly lit: number | null;
  /** Whether the chart of the cost goes by powers of ten. */
  readonly logCost: boolean;
  /** What the step's open question asks for, and nothing may give away; empty once it is answered. */
  readonly asked: readonly Quantity[];
  /** What the runs of a race are called, where it is not their learning rates that tell them apart. */
  readonly raceNames: readonly string[];
}

/** A run in time: for run controls, timeline, cost chart, player. */
export interface Timed {
  readonly state: TimedState;
  readonly cost: number;
  /** Steps taken so far: the cursor, kept inside the recording. */
  readonly stepsTaken: number;
  /** The run up to the horizon, or as far as it has been recorded. */
  readonly run: AnyRecording;
  /** Why the run ended at the cursor, if it did. */
  readonly ended: RecordingEnd['reason'] | null;
  /** The runs that race, where several do. */
  readonly races: readonly AnyRecording[];
  readonly racing: boolean;
  /**
   * Where a step does not read all examples: by what else the chart can go, and by what it goes. Each of `races` is then as long as it has come by that measure when the
   * cursor is where it is, so that all that shows the race shows the same. Absent or null where there are only steps.
   */
  readonly pacing?: Pacing | null;
  /** The cost of what is not learned from, an entry for each step up to the one shown; null where nothing is held out. Worked out when it is asked for. */
  readonly heldOutCost?: ArrayLike<number> | null;
  /** Runs of balls that started elsewhere, beside the one in hand: a rain. */
  readonly rain: readonly AnyRecording[];
  /** The learning rates that hands may choose from, the least and the largest; absent: those of the course's first bowl. */
  readonly rates?: Pair | undefined;
  /** No timeline is longer than this. */
  readonly longest: number;
  /** While runs are still being recorded (growing.ts): up to which step all of them are, and where that ends. Absent where runs are there at once. */
  readonly growing?: Progress | null;
}

export interface Progress {
  readonly steps: number;
  readonly of: number;
}

export type Pair = readonly [number, number];
