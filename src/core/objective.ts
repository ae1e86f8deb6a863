/**
 * A function to be made small. An optimizer knows nothing else about a model: numbers in, one number out, and the
 * slope along each input. (Nocedal & Wright, *Numerical Optimization*, chapter 2.)
 */
export interface Objective {
  /** How many numbers `value` takes. */
  readonly parameterCount: number;
  /** The cost at `p`, which has `parameterCount` entries. */
  value(p: readonly number[]): number;
  /** The slope of the cost along each parameter at `p`: a new array as long as `p`. */
  gradient(p: readonly number[]): number[];
  /** The slopes of the slopes at `p`, row by row, where a formula is known. */
  hessian?(p: readonly number[]): number[][];
  /**
   * Two parameters and the slopes there, for people to read: 0 where going on to 0, or along such a slope to where it is level, would change
   * the value by rounding alone. What steps are taken with is `gradient`, to its last bit.
   */
  readable?(told: Told): Told;
  /** The examples that the cost is made of, where it is made of examples. */
  readonly examples?: Examples;
}

export type Told = readonly [w: number, b: number, slopeW: number, slopeB: number];

/** What a cost is made of, for ways down that read a few examples at a time. */
export interface Examples {
  readonly count: number;
  /** The cost of these examples alone, counted from 0, reduced as the whole cost is: their sum, their mean, or half of it. */
  costOf(indices: ArrayLike<number>): Objective;
}
