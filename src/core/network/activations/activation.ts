/**
 * What a unit makes of its score: value = activation(score). A file holds the value and its slope side by side, and both as they are typeset. One file in this
 * folder, default-exporting an Activation, adds one; its name is then given a line in `activations.ts`. The loops over a layer stand in each file: a function
 * that is handed to a shared loop is called for each unit, and each call would put its answer on the heap.
 */

/** One layer's numbers for the examples in hand, example by example, all units of one after the other. */
export interface LayerBlock {
  readonly units: number;
  /** How many examples are in hand. */
  rows: number;
  readonly scores: Float64Array;
  readonly values: Float64Array;
  /** The slope of the loss along each value, and after `backward` along each score: δ. */
  readonly deltas: Float64Array;
}

/** Value and slope of a unit that looks at its own score alone. */
export interface Curve {
  value(score: number): number;
  slope(score: number): number;
}

export interface Activation {
  /** The file's name. */
  readonly id: string;
  /** The value a of a score z, as KaTeX source. */
  readonly rule: string;
  /** Its slope, as KaTeX source. */
  readonly slopeRule: string;
  /** Absent where a unit's value goes by the scores of all; then it can only be the last layer's. */
  readonly curve?: Curve;
  /** Writes the values of the scores. */
  forward(block: LayerBlock): void;
  /** Turns slopes along the values, in `deltas`, into slopes along the scores. The values are those of the scores. */
  backward(block: LayerBlock): void;
}
