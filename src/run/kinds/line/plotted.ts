/**
 * Points in the plane and a line through them: what the data plot and the readouts read. A lesson's snapshot is one, and so is the playground's, which is
 * no lesson's stage.
 */
import type { LineData } from '../../../core/observations.ts';
import type { Reduction } from '../../../core/reduction.ts';
import type { LineTerm } from '../../../core/terms.ts';
import type { PairRecording } from '../../recording.ts';
import type { Floor, FloorState, Pair } from '../../stage/facets.ts';
import type { Stage } from '../../stage/stage.ts';

export interface PlottedState extends FloorState {
  readonly data: LineData;
  readonly reduction: Reduction;
  /** What x and y are called; null: pats and wags. */
  readonly labels: readonly [x: string, y: string] | null;
  /** Which part of the plane the data plot shows; null: what the data need. */
  readonly plane: { readonly x: Pair; readonly y: Pair } | null;
}

/** One frame of a run: where it stands, what that costs, and which way is up. */
export interface Frame {
  readonly w: number;
  readonly b: number;
  readonly cost: number;
  readonly slopeW: number;
  readonly slopeB: number;
}

export interface Plotted extends Frame, Floor {
  readonly cost: number;
  readonly state: PlottedState;
  readonly before?: Plotted | null;
  readonly run: PairRecording;
  readonly races: readonly PairRecording[];
  readonly rain: readonly PairRecording[];
  /** One entry an observation: predicted, residual, square. */
  readonly terms: readonly LineTerm[];
}

/** What hands can do to a line and its points, beside what they can do on any stage. */
export interface LineHands {
  /** Puts the line somewhere by hand: a new run starts there. */
  place(w: number, b: number): void;
  /** Moves one observation. */
  movePoint(index: number, x: number, y: number): void;
  /** Adds an observation, and removes one, where the data are the learner's own. */
  addPoint?(x: number, y: number): void;
  removePoint?(index: number): void;
}

export interface PlottedStage<N extends Plotted = Plotted> extends Stage<N>, LineHands {}
