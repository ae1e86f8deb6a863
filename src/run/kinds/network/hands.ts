/**
 * Examples dealt in hands: which hand the next step reads, where it lies in its epoch, and how far the slopes of such hands stray from the slope of all.
 */
import { type Batching, batchAt, batchesPerEpoch } from '../../../core/batches.ts';
import { spreadOfBatch } from '../../../core/spreadOfBatch.ts';
import type { Hands } from '../../stage/facets.ts';
import { batchingOf } from './dealing.ts';
import type { Model } from './model.ts';
import type { NetworkState } from './state.ts';

/** So many hands are remembered, the last ones. */
export const MOST_HANDS = 1000;

interface Standing {
  readonly state: NetworkState;
  readonly model: Model;
  readonly parameters: readonly number[];
  readonly gradient: readonly number[];
  readonly stepsTaken: number;
}

/** What a figure of the deck shows, from where the parameters stand. */
export function handsOf({ state, model, parameters, gradient, stepsTaken }: Standing): Hands['hands'] {
  const { learned } = model.parts;
  const count = learned.length;
  const batching = batchingOf(state.settings, count) ?? { count, batchSize: count, seed: 1 };
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
  const isSum = state.reduction === 'sum' || state.reduction === 'halfSum';
  const lawOf = (cards: number) =>
    isSum ? null : spreadOfBatch({ spread: scatter, count, batchSize: cards });
  return {
    size,
    perEpoch,
    epoch,
    hand,
    order: deckOf(batching, epoch, learned),
    from: hand * size,
    to: Math.min(count, (hand + 1) * size),
    whole: gradient,
    slopes,
    spread: isSum || away.length === 0 ? null : Math.sqrt(mean(away)),
    law: lawOf(size),
    lawOf,
    singles,
  };
}

/** The rows in the order in which an epoch deals them. The same epoch gives the same array. */
const decks = new WeakMap<readonly number[], { readonly key: string; readonly deck: readonly number[] }>();

function deckOf(batching: Batching, epoch: number, learned: readonly number[]): readonly number[] {
  const key = JSON.stringify([batching, epoch]);
  const known = decks.get(learned);
  if (known?.key === key) return known.deck;
  const perEpoch = batchesPerEpoch(batching);
  const deck = Array.from({ length: perEpoch }, (_, hand) =>
    Array.from(batchAt(batching, epoch * perEpoch + hand), (at) => learned[at] as number),
  ).flat();
  decks.set(learned, { key, deck });
  return deck;
}

/** The slopes of each example alone, one example after the other, and of any hand. */
interface FromHere {
  readonly singles: Float64Array;
  slopeOf(step: number): readonly number[];
}

/** From where it was asked last: a ball that rests while hands are dealt asks for each hand once. */
let last: { readonly model: Model; readonly key: string; readonly here: FromHere } | null = null;

function fromHere(model: Model, parameters: readonly number[], batching: Batching): FromHere {
  const key = JSON.stringify([parameters, batching]);
  if (last?.model === model && last.key === key) return last.here;
  const { examples } = model.objective;
  const width = parameters.length;
  const singles = new Float64Array(examples.count * width);
  for (let i = 0; i < examples.count; i++) singles.set(examples.costOf([i]).gradient(parameters), i * width);
  const known = new Map<number, readonly number[]>();
  const here: FromHere = {
    singles,
    slopeOf(step) {
      const slopes = known.get(step) ?? meanOf(singles, batchAt(batching, step), width);
      known.set(step, slopes);
      return slopes;
    },
  };
  last = { model, key, here };
  return here;
}

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
