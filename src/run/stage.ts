import type { LineData } from '../core/observations.ts';
import type { Reduction } from '../core/reduction.ts';
import type { RunConfiguration, RunPlan } from './configuration.ts';

/**
 * Everything that the stage shows, as plain JSON. The run is a pure function of its configuration and the
 * cursor, so scrubbing, reloading, presenting and undoing are all "another value of this".
 * Nothing derivable is kept here: the line, the cost and the slopes come from `snapshot(state)`.
 */
export interface StageState {
  readonly data: LineData;
  readonly reduction: Reduction;
  readonly optimizer: string;
  readonly learningRate: number;
  /** The optimizer's other settings, by name. */
  readonly settings: RunPlan['settings'];
  /** How the learning rate changes along the run. */
  readonly schedule: RunPlan['schedule'] | null;
  /** The forgotten minus sign: steps go up the slopes instead of down. */
  readonly uphill: boolean;
  /** Where the run starts, [w, b]. Moving the line by hand moves the start and puts the cursor at 0. */
  readonly start: readonly [number, number];
  /** Which recorded step is shown. */
  readonly cursor: number;
  /** How many steps the timeline holds. Stepping past the end extends it. */
  readonly horizon: number;
  /** A run may stop by itself once both slopes are smaller than this. */
  readonly stopWhenSlopesUnder: number | null;
  /** Learning rates that race in the same bowl from the same start; empty when there is no race. */
  readonly rates: readonly number[];
  /** How far hands may move the line's two numbers; absent, as far as in the lessons. */
  readonly reach?: { readonly w: readonly [number, number]; readonly b: readonly [number, number] };
  /** What the runs of a race are called, where it is not their learning rates that tell them apart. */
  readonly raceNames?: readonly string[];
  /** The observation that is lit on every figure at once, by index. */
  readonly lit: number | null;
  /** Where the bowl is looked at from. Angles in radians; zoom 1 shows the whole bowl. */
  readonly camera: Camera;
  /** How far the bowl of lesson 4 has grown: 0 grid on the floor, 1 risen, 2 connected, 3 a surface. */
  readonly rise: number;
  /** The cost above which the bowl is cut. */
  readonly rim: number;
  /** Whether the chart of the cost goes by powers of ten; absent, it does not. */
  readonly logCost?: boolean;
  /** Which parameter varies in the upright slice through the bowl; the other is held. */
  readonly slice: 'w' | 'b' | null;
  /** The nudge of the slope slice: rise over run is measured this far to the side. */
  readonly nudge: number;
  /** Lines tried by hand and plotted as points in 3D (lesson 3), each [w, b]. */
  readonly samples: readonly (readonly [number, number])[];
  /** Which rewriting of the derivation is shown. */
  readonly rewriting: number;
  /** How far the values have flowed through the autodiff graph: forward first, then back. */
  readonly flow: number;
  /** Which beat of a step is shown: 0 none, 1 slopes, 2 minus, 3 scaled, 4 moved. */
  readonly beat: number;
  /** Where the learner thinks that the ball will be. While `open`, a click on the map or the bowl puts it down. */
  readonly guess: { readonly at: readonly [number, number]; readonly open: boolean } | null;
  /** Which shape the bowl shows: the cost of the data, or a toy to compare it with. */
  readonly landscape: 'cost' | 'peak' | 'saddle';
  /** Seed for what is drawn at random; each draw stores the next one. */
  readonly seed: number;
  /** The line is the best one for the data, whatever they become; no run goes anywhere. Moving the line by hand ends this. */
  readonly fitted: boolean;
  /** The pats that are put into the machine, where the line is used. */
  readonly reading: number;
  /** What x and y are called; null: pats and wags. */
  readonly labels: readonly [x: string, y: string] | null;
  /** What w and b are per, where the model's x is not the x that was measured; absent, there is one x, and the letters say enough. */
  readonly meanings?: Meanings;
  /** Which group each observation belongs to, by index, and what the groups are called. */
  readonly groups: { readonly names: readonly string[]; readonly of: readonly number[] } | null;
  /** Days drawn anew from one dog: how many at once, and how many draws there have been of 3, 10 and 30 days. */
  readonly draws: { readonly size: number; readonly counts: readonly number[] };
  /** Whether what the layers of the plot keep back is uncovered: the learner has committed. */
  readonly revealed: boolean;
  /** Which part of the plane the data plot shows; null: what the data need. */
  readonly plane: {
    readonly x: readonly [number, number];
    readonly y: readonly [number, number];
  } | null;
  /** The run as a program, and where the learner's version of it went; null where the lesson shows no code. */
  readonly code: CodeState | null;
}

/** In words, after a number or its letter: w = 2 "per standardized x", b = 3 "at standardized x = 0"; and a sentence that says both. */
export interface Meanings {
  readonly w: string;
  readonly b: string;
  readonly said: string;
}

export interface CodeState {
  /** A language's id: the one that is shown. */
  readonly language: string;
  /** What the learner has made of the programs, by language. Where there is nothing, the program follows the stage. */
  readonly texts: Readonly<Record<string, string>>;
  /** The learning rate that the program is written with, where it is not the run's own. */
  readonly learningRate: number | null;
  /** How many lines are left for the learner to write. */
  readonly blanks: number;
  /** Where the program went when it last ran. */
  readonly path: CodePath | null;
}

/** A program's path, thinned where it is long. */
export interface CodePath {
  /** Which of the visits these are, from 0. */
  readonly at: readonly number[];
  readonly w: readonly number[];
  readonly b: readonly number[];
  /** How many visits there were. */
  readonly count: number;
  /** The first visit that was no pair of finite numbers. */
  readonly brokenAt: number | null;
}

export interface Camera {
  readonly azimuth: number;
  readonly elevation: number;
  readonly zoom: number;
}

export const CAMERAS = {
  /**
   * b to the right, w toward the viewer, so that the long valley lies across the picture and the wall that lessons start on is
   * the far one, seen from inside.
   */
  side: { azimuth: 2.1, elevation: 0.6, zoom: 1 },
  above: { azimuth: 0, elevation: Math.PI / 2, zoom: 1 },
} as const satisfies Record<string, Camera>;

export const DEFAULT_STAGE: StageState = {
  data: { x: [1, 2, 4], y: [2, 4, 5] },
  reduction: 'sum',
  optimizer: 'gradientDescent',
  learningRate: 0.01,
  settings: {},
  schedule: null,
  uphill: false,
  start: [-1, 1],
  cursor: 0,
  horizon: 24,
  stopWhenSlopesUnder: null,
  rates: [],
  lit: null,
  camera: CAMERAS.side,
  rise: 3,
  rim: 120,
  slice: null,
  nudge: 0.5,
  samples: [],
  rewriting: 0,
  flow: 0,
  beat: 0,
  guess: null,
  landscape: 'cost',
  seed: 1,
  fitted: false,
  reading: 2,
  labels: null,
  groups: null,
  draws: { size: 3, counts: [1, 0, 0] },
  revealed: false,
  plane: null,
  code: null,
};

/** A timeline longer than this is no longer a lesson. */
export const LONGEST_RUN = 20_000;

/** The run that a stage describes, at its own learning rate or at another (for a race). */
export function configurationOf(state: StageState, learningRate = state.learningRate): RunConfiguration {
  return {
    data: state.data,
    reduction: state.reduction,
    optimizer: state.optimizer,
    settings: { ...state.settings, learningRate: state.uphill ? -learningRate : learningRate },
    start: state.start,
    ...(state.schedule && { schedule: state.schedule }),
    ...(state.stopWhenSlopesUnder === null ? {} : { stopWhenSlopesUnder: state.stopWhenSlopesUnder }),
  };
}
