/** Which of the learned rows a step reads. */
import { type Batching, batchAt } from '../../../core/batches.ts';
import { clamp } from '../../../core/clamp.ts';
import type { Settings } from '../../../core/optimizers/optimizer.ts';
import { kept } from '../../kept.ts';
import type { NetworkState } from './state.ts';

/** How the learned rows are dealt; null where each step reads them all. A hand has no more than there are, though a link may ask for it. */
export function batchingOf({ batchSize, seed }: Settings, count: number): Batching | null {
  if (batchSize === undefined || seed === undefined) return null;
  return { count, batchSize: clamp(Math.round(batchSize), 1, count), seed };
}

/** The settings with a hand that can be dealt: mini-batches of which nothing is said are of all. */
export function dealable(
  { optimizer, settings }: Pick<NetworkState, 'optimizer' | 'settings'>,
  count: number,
): Settings {
  const { batchSize = count, seed = 1 } = settings;
  const batching = batchingOf(optimizer === 'miniBatch' ? { batchSize, seed } : settings, count);
  return batching ? { ...settings, batchSize: batching.batchSize, seed: batching.seed } : settings;
}

/** The rows that the step after so many reads; null where it reads all that are learned from. */
export const batchIn = kept(
  (learned: readonly number[], settings: Settings, step: number): number[] | null => {
    const batching = batchingOf(settings, learned.length);
    return batching && Array.from(batchAt(batching, step), (at) => learned[at] as number);
  },
);
