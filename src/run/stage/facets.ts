/**
 * What a figure or a control reads of a stage, whatever kind of stage it is. A kind says in its `facets` how its own picture of things is seen as each of
 * these; a figure names the one that it sees. Whoever reads a facet knows no kind.
 */
import type { Ground } from '../../core/terrain.ts';
import type { AnyRecording, RecordingEnd } from '../recording.ts';

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
  /** Runs of balls that started elsewhere, beside the one in hand: a rain. */
  readonly rain: readonly AnyRecording[];
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

/** One of the two parameters that a floor goes along. */
export interface Axis {
  /** Its place among the parameters of the run. */
  readonly parameter: number;
  /** Its name as it is written beside the axis: w, b, w₂. */
  readonly name: string;
  /** The class that gives it its color everywhere. */
  readonly className: string;
}

export interface Camera {
  /** In radians. */
  readonly azimuth: number;
  readonly elevation: number;
  /** 1 shows the whole bowl. */
  readonly zoom: number;
}

/** The fields that a state has whose cost can be looked at over two of its parameters. */
export interface FloorState extends TimedState {
  /** Where the bowl is looked at from. */
  readonly camera: Camera;
  /** The cost above which the bowl is cut. */
  readonly rim: number;
  /** How far the bowl has grown: 0 grid on the floor, 1 risen, 2 connected, 3 a surface. */
  readonly rise: number;
  /** Which of the two parameters varies in the upright slice through the bowl, by its name; the other is held. */
  readonly slice: string | null;
  /** The nudge of the slope slice: rise over run is measured this far to the side. */
  readonly nudge: number;
  /** Where the learner thinks that the ball will be. While `open`, a click on the map or the bowl puts it down. */
  readonly guess: { readonly at: Pair; readonly open: boolean } | null;
  /** How far hands may move the two parameters; null, as far as in the lessons. */
  readonly reach: readonly [Pair, Pair] | null;
}

/** The cost over any two chosen parameters, the others held where they are: for bowl, map and slice. */
export interface Floor extends Timed {
  readonly state: FloorState;
  readonly axes: readonly [Axis, Axis];
  /** Where the ball stands, and the slopes there. */
  readonly at: Pair;
  readonly slopes: Pair;
  /** The cost as a function of the two. */
  readonly ground: Ground;
  readonly bottom: { readonly at: Pair; readonly cost: number };
  /** Where the run starts. */
  readonly start: Pair;
  /** What changes in the state when the ball is put there by hand. */
  put(at: Pair): Partial<FloorState>;
}

/** What a kind's picture of things can be seen as, besides a run in time, which every kind is. */
export interface Facets {
  readonly floor: Floor;
}
