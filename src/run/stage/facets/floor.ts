import type { Ground } from '../../../core/terrain.ts';
import type { Pair, Timed, TimedState } from './timed.ts';

/** One of the two parameters that a floor goes along. */
export interface Axis {
  /** Its place among the parameters of the run. */
  readonly parameter: number;
  /** Its name as it is written beside the axis: w, b, w₂. */
  readonly name: string;
  /** What it is called in a sentence, where that is not its name: bathrooms. */
  readonly said?: string;
  /** What it is per, where its name does not say enough, in words after a number or the name: "per standardized x". */
  readonly meaning?: string;
  /** The class that gives it its color everywhere: it sets `--tone` and, paler, `--wash`. */
  readonly className: string;
}

export type Axes = readonly [Axis, Axis];

/** What lies on some floors beside the ball and its way. */
export interface FloorMarks {
  /** Places tried by hand. */
  readonly samples: readonly Pair[];
  /** Where a program of the learner's own went, a column an axis, and how many places it visited; null where there is no program. */
  readonly program: { readonly path: PathOver; readonly visits: number } | null;
}

/** Places over a floor, as two columns. */
export type PathOver = readonly [ArrayLike<number>, ArrayLike<number>];

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
  /** The cost above which the bowl is cut; null: as the ground asks. */
  readonly rim: number | null;
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
  readonly axes: Axes;
  /** A sentence on what the two are per, for before a description that names one; see `Axis.meaning`. */
  readonly over?: string | undefined;
  /** Where the ball stands, and the slopes there. */
  readonly at: Pair;
  readonly slopes: Pair;
  /** The cost as a function of the two. */
  readonly ground: Ground;
  /** The cost above which it is cut, where the state leaves that to the ground. */
  readonly rim?: number;
  /** The parameters that are held, and where; absent where there are no others. */
  readonly held?: readonly { readonly name: string; readonly value: number }[];
  readonly bottom: { readonly at: Pair; readonly cost: number };
  /** Where the run starts. */
  readonly start: Pair;
  /** The same as it was before the answer that is shown, where there is one. */
  readonly before?: Floor | null;
  /** Whether a slice marks the stretches on which the cost is concave; absent, it does not. */
  readonly concave?: boolean;
  /** Absent where there are none. */
  readonly marks?: FloorMarks;
  /** What changes in the state when the ball is put there by hand. */
  put(at: Pair): Partial<FloorState>;
}
