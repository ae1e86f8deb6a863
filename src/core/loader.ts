/**
 * Batches one at a time, as a training loop takes them: every example once an epoch, in an order shuffled from the seed and the epoch's number, the last hand of an epoch as short as what is left. It
 * yields, so nothing is dealt before it is asked for. The same hands as `batchAt` gives a run. (Bottou, Curtis & Nocedal 2018, "Optimization methods for large-scale machine learning", §3.)
 */
import { type Batching, batchAt, batchesPerEpoch } from './batches.ts';

export interface LoaderOptions extends Batching {
  /** After how many epochs to stop; left out: never. */
  readonly epochs?: number;
}

/**
 * The examples of one batch after another, counted from 0, in the order in which they are dealt. What is yielded is a view of the epoch's order: read it, do not write to it.
 * @throws naming the value, when the batch size is not from 1 to count
 */
export function* batches({
  epochs = Number.POSITIVE_INFINITY,
  ...batching
}: LoaderOptions): Generator<Uint32Array, void> {
  const last = epochs * batchesPerEpoch(batching);
  for (let iteration = 0; iteration < last; iteration++) yield batchAt(batching, iteration);
}
