/**
 * How far the mean of a batch strays from the mean of all, when it is drawn without putting back: σ/√B · √((n − B)/(n − 1)), with σ the spread of the single examples (dividing by n). The second
 * root is 0 once all are in it. (Cochran 1977, *Sampling Techniques*, theorem 2.2.)
 */
export interface BatchDrawn {
  /** The spread of the single examples. */
  readonly spread: number;
  /** How many examples there are. */
  readonly count: number;
  /** How many a batch has, from 1 to count. */
  readonly batchSize: number;
}

/** The spread of the means of such batches, in the unit of the examples. */
export const spreadOfBatch = ({ spread, count, batchSize }: BatchDrawn): number =>
  (spread / Math.sqrt(batchSize)) * Math.sqrt((count - batchSize) / Math.max(1, count - 1));
