/**
 * Examples dealt in hands: which hand the next step reads, where it lies in its epoch, and how far the slopes of such hands stray from the slope of all.
 */
import { type Batching, batchAt, batchesPerEpoch } from '../../../core/batches.ts';
import type { Settings } from '../../../core/optimizers/optimizer.ts';
import { spreadOfBatch } from '../../../core/spreadOfBatch.ts';
import { kept } from '../../kept.ts';
import type { Hands } from '../../stage/facets.ts';
import { batchingOf } from './dealing.ts';
import type { Model } from './model.ts';

/** So many hands are remembered, the last ones. */
export const MOST_HANDS = 1000;

/** Where the parameters stand, and how many hands it took. */
interface Standing {
  readonly settings: Settings;
  readonly parameters: readonly number[];
  readonly gradient: readonly number[];
  readonly stepsTaken: number;
}

/** What a figure of the deck shows, from where the parameters stand. */
export const handsOf = kept(
  (model: Model, { settings, parameters, gradient, stepsTaken }: Standing): Hands['hands'] => {
    const { reduction } = model;
    const { learned } = model.parts;
    const count = learned.length;
    const batching = batchingOf(settings, count) ?? { count, batchSize: count, seed: 1 };
    const { batchSize: size } = batching;
    const perEpoch = batchesPerEpoch(batching);
    const epoch = Math.floor(stepsTaken / perEpoch);
    const hand = stepsTaken - epoch * perEpoch;
    const { singles, slopeOf } = fromHere(model, parameters, batching);
    const first = Math.max(0, stepsTaken + 1 - MOST_HANDS);
    const slopes = Array.from({ length: stepsTaken + 1 - first }, (_, i) => slopeOf(first + i));
    const isWhole = (step: number) => (step % perEpoch) * size + size <= count;
    const away = slopes.flatMap((slope, i) => (isWhole(first + i) ? [distance(slope, gradient) ** 2] : []));
    const scatter = Math.sqrt(
      mean(
        Array.from({ length: count }, (_, i) => {
          const from = i * parameters.length;
          return distance(singles.subarray(from, from + parameters.length), gradient) ** 2;
        }),
      ),
    );
    const isSum = reduction === 'sum' || reduction === 'halfSum';
    const lawOf = (cards: number) =>
      isSum ? null : spreadOfBatch({ spread: scatter, count, batchSize: cards });
    return {
      size,
      perEpoch,
      epoch,
      hand,
      order: deckOf(learned, batching, epoch),
      from: hand * size,
      to: Math.min(count, (hand + 1) * size),
      whole: gradient,
      slopes,
      spread: isSum || away.length === 0 ? null : Math.sqrt(mean(away)),
      law: lawOf(size),
      lawOf,
      singles,
    };
  },
);

/** The rows in the order in which an epoch deals them. */
const deckOf = kept((learned: readonly number[], batching: Batching, epoch: number): readonly number[] => {
  const perEpoch = batchesPerEpoch(batching);
  return Array.from({ length: perEpoch }, (_, hand) =>
    Array.from(batchAt(batching, epoch * perEpoch + hand), (at) => learned[at] as number),
  ).flat();
});

/** The slopes of each example alone, one example after the other, and of any hand. */
interface FromHere {
  readonly singles: Float64Array;
  slopeOf(step: number): readonly number[];
}

/** A ball that rests while hands are dealt asks for each hand once. */
const fromHere = kept((model: Model, parameters: readonly number[], batching: Batching): FromHere => {
  const { examples } = model.objective;
  const width = parameters.length;
  const singles = new Float64Array(examples.count * width);
  for (let i = 0; i < examples.count; i++) singles.set(examples.costOf([i]).gradient(parameters), i * width);
  const known = new Map<number, readonly number[]>();
  return {
    singles,
    slopeOf(step) {
      const slopes = known.get(step) ?? meanOf(singles, batchAt(batching, step), width);
      known.set(step, slopes);
      return slopes;
    },
  };
});

function meanOf(singles: Float64Array, batch: ArrayLike<number>, width: number): number[] {
  const total = new Array<number>(width).fill(0);
  for (let k = 0; k < batch.length; k++) {
    const from = (batch[k] as number) * width;
    for (let j = 0; j < width; j++) total[j] = (total[j] as number) + (singles[from + j] as number);
  }
  return total.map((sum) => sum / batch.length);
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length;

function distance(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let total = 0;
  for (let j = 0; j < one.length; j++) total += ((one[j] as number) - (other[j] as number)) ** 2;
  return Math.sqrt(total);
}
