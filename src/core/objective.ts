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
}
