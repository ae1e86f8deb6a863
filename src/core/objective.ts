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
  /** The examples that the cost is made of, where it is made of examples. */
  readonly examples?: Examples;
}

/** What a cost is made of, for ways down that read a few examples at a time. */
export interface Examples {
  readonly count: number;
  /** The cost of these examples alone, counted from 0, reduced as the whole cost is: their sum, their mean, or half of it. */
  costOf(indices: ArrayLike<number>): Objective;
}
