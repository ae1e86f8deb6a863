/**
 * Which examples a step reads. An epoch deals out every example once, in an order shuffled from the seed and the epoch's number, a batch at
 * a time; where the batch size does not divide the count, an epoch's last batch is smaller. A batch is a pure function of these
 * numbers and the iteration, so any step of a long run can be asked for its batch, and one epoch's order is all the memory it takes.
 * (Bottou, Curtis & Nocedal 2018, §3; shuffling by Fisher and Yates.)
 */
import { random } from './random.ts';

export interface Batching {
  /** How many examples there are. */
  readonly count: number;
  /** How many a batch has, from 1 to count. */
  readonly batchSize: number;
  readonly seed: number;
}

/** How many batches deal out all examples. */
export function batchesPerEpoch({ count, batchSize }: Omit<Batching, 'seed'>): number {
  return Math.ceil(count / batchSize);
}

/** How many examples the first `iterations` batches hold, each counted as often as it was dealt. */
export function examplesDealt(batching: Omit<Batching, 'seed'>, iterations: number): number {
  const { count, batchSize } = batching;
  const perEpoch = batchesPerEpoch(batching);
  const epochs = Math.floor(iterations / perEpoch);
  return epochs * count + (iterations - epochs * perEpoch) * batchSize;
}

/**
 * The examples of one batch, counted from 0, in the order in which they are dealt.
 * @param iteration 0 for the first step
 * @throws naming the value, when the batch size is not from 1 to count or the iteration is not a whole number
 */
export function batchAt(batching: Batching, iteration: number): Uint32Array {
  const { count, batchSize } = batching;
  if (!(Number.isInteger(batchSize) && batchSize >= 1 && batchSize <= count)) {
    throw new Error(`batchSize must be a whole number from 1 to ${count}, not ${batchSize}`);
  }
  if (!(Number.isSafeInteger(iteration) && iteration >= 0)) {
    throw new Error(`iteration must be a whole number, not ${iteration}`);
  }
  const perEpoch = batchesPerEpoch(batching);
  const epoch = Math.floor(iteration / perEpoch);
  const first = (iteration - epoch * perEpoch) * batchSize;
  return orderOf(batching, epoch).subarray(first, first + batchSize);
}

/** The last order that was asked for: a cache, never a state. All at once have no seed. */
let last = { count: -1, seed: -1, epoch: -1, order: new Uint32Array() };

function orderOf({ count, batchSize, seed: given }: Batching, epochOfRun: number): Uint32Array {
  // All at once need no shuffling, and in their own order they add up as plain descent adds them.
  const shuffled = batchSize < count;
  const [seed, epoch] = shuffled ? [given, epochOfRun] : [-1, -1];
  if (last.count !== count || last.seed !== seed || last.epoch !== epoch) {
    // A loop: `from` would take longer than the shuffling.
    const order = new Uint32Array(count);
    for (let i = 0; i < count; i++) order[i] = i;
    if (shuffled) shuffle(order, seed, epoch);
    last = { count, seed, epoch, order };
  }
  return last.order;
}

function shuffle(order: Uint32Array, seed: number, epoch: number): void {
  // One seed for each epoch: neighbors in either number are far apart after the multiplication.
  const mixed = (Math.imul(epoch, 0x9e3779b1) ^ seed ^ Math.floor(seed / 2 ** 32)) >>> 0;
  const { integer } = random(mixed);
  for (let i = order.length - 1; i > 0; i--) {
    const j = integer(0, i);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}
