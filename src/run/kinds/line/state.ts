import type { LineData } from '../../../core/observations.ts';
import type { RunConfiguration, RunPlan } from '../../configuration.ts';
import {
  coordinate,
  flag,
  list,
  number,
  oneOf,
  orNull,
  pair,
  pairOf,
  rate,
  record,
  text,
  whole,
} from '../../stage/checks.ts';
import { CODE_FIELD, type CodeState, SPOKEN_FIELD } from '../../stage/code.ts';
import type { Pair } from '../../stage/facets.ts';
import { defaultsOf, type Fields } from '../../stage/fields.ts';
import { FLOOR_FIELDS, TIMED_FIELDS } from '../../stage/sharedFields.ts';
import type { PlottedState } from './plotted.ts';

/**
 * Everything that a line's stage shows, as plain JSON. The run is a pure function of its configuration and the
 * cursor, so scrubbing, reloading, presenting and undoing are all "another value of this".
 * Nothing derivable is kept here: the line, the cost and the slopes come from `snapshot(state)`.
 */
export interface StageState extends PlottedState {
  readonly optimizer: string;
  /** The optimizer's other settings, by name. */
  readonly settings: RunPlan['settings'];
  /** How the learning rate changes along the run. */
  readonly schedule: RunPlan['schedule'] | null;
  /** The forgotten minus sign: steps go up the slopes instead of down. */
  readonly uphill: boolean;
  /** Where the run starts, [w, b]. Moving the line by hand moves the start and puts the cursor at 0. */
  readonly start: Pair;
  /** A run may stop by itself once both slopes are within this of 0. */
  readonly stopWhenSlopesUnder: number | null;
  /** Learning rates that race in the same bowl from the same start; empty when there is no race. */
  readonly rates: readonly number[];
  readonly rim: number;
  readonly slice: 'w' | 'b' | null;
  /** Lines tried by hand and plotted as points in 3D (lesson 3), each [w, b]. */
  readonly samples: readonly Pair[];
  /** Which rewriting of the derivation is shown. */
  readonly rewriting: number;
  /** How far the values have flowed through the autodiff graph: forward first, then back. */
  readonly flow: number;
  /** Which shape the bowl shows: the cost of the data, or a toy to compare it with. */
  readonly landscape: 'cost' | 'peak' | 'saddle';
  /** Seed for what is drawn at random; each draw stores the next one. */
  readonly seed: number;
  /** The line is the best one for the data, whatever they become; no run goes anywhere. Moving the line by hand ends this. */
  readonly fitted: boolean;
  /** The pats that are put into the machine, where the line is used. */
  readonly reading: number;
  /** Which group each observation belongs to, by index, and what the groups are called. */
  readonly groups: { readonly names: readonly string[]; readonly of: readonly number[] } | null;
  /** Days drawn anew from one dog: how many at once, and how many draws there have been of 3, 10 and 30 days. */
  readonly draws: { readonly size: number; readonly counts: readonly number[] };
  /** What an answer has changed: the fields as they were before it, so that figures show both. A hand that moves anything ends it; see `beforeAnswer.ts`. */
  readonly before: Partial<StageState> | null;
  /** Whether what the layers of the plot keep back is uncovered: the learner has committed. */
  readonly revealed: boolean;
  /** The run as a program, and where the learner's version of it went; null where the lesson shows no code. */
  readonly code: CodeState | null;
  /** The parts of the program that are spoken of: their lines are lit. */
  readonly spoken: readonly string[];
}

export type StagePatch = Partial<StageState>;

const points = list(500, coordinate);

export const LINE_FIELDS: Fields<StageState> = {
  data: {
    initial: { x: [1, 2, 4], y: [2, 4, 5] },
    link: (value) =>
      record({ x: points, y: points })(value) &&
      (value as LineData).x.length === (value as LineData).y.length,
  },
  reduction: { initial: 'sum' },
  optimizer: { initial: 'gradientDescent' },
  settings: { initial: {} },
  schedule: { initial: null },
  uphill: { initial: false, link: flag },
  start: { initial: [-1, 1], link: pair },
  ...TIMED_FIELDS,
  stopWhenSlopesUnder: { initial: null },
  rates: { initial: [], link: list(4, rate) },
  ...FLOOR_FIELDS,
  rim: { initial: 120 },
  slice: { initial: null, link: oneOf('w', 'b', null) },
  samples: { initial: [], link: list(100, pair) },
  rewriting: { initial: 0, link: whole(50) },
  // More than there are values is all of them: lessons say 99.
  flow: { initial: 0, link: number(0, 99) },
  landscape: { initial: 'cost', link: oneOf('cost', 'peak', 'saddle') },
  seed: { initial: 1, link: whole(2 ** 32 - 1) },
  fitted: { initial: false, link: flag },
  reading: { initial: 2, link: coordinate },
  labels: { initial: null, link: orNull(pairOf(text)) },
  groups: { initial: null },
  draws: {
    initial: { size: 3, counts: [1, 0, 0] },
    link: record({ size: whole(100), counts: list(10, whole(10_000)) }),
  },
  before: { initial: null, passing: true },
  revealed: { initial: false, link: flag },
  plane: { initial: null },
  code: CODE_FIELD,
  spoken: SPOKEN_FIELD,
};

export const DEFAULT_STAGE = defaultsOf(LINE_FIELDS);

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
