/** Which examples there are, and which of them are learned from. */
import { clamp } from '../../../core/clamp.ts';
import { split } from '../../../core/split.ts';
import { kept } from '../../kept.ts';
import { type DataColumn, type Deal, MOST_COPIES, type NetworkData } from './state.ts';

/** The data as often as they stand there, one copy after the other. */
export const copiesOf = (data: NetworkData, copies: number): NetworkData =>
  copies <= 1 ? data : repeated(data, copies);

const repeated = kept(({ features, target }: NetworkData, copies: number): NetworkData => {
  const often = (column: DataColumn): DataColumn => ({
    ...column,
    values: Array.from({ length: copies }, () => column.values).flat(),
  });
  return { features: features.map(often), target: often(target) };
}, MOST_COPIES);

/** Rows of the data, counted from 0. Together they are all rows, each once. */
export interface Parts {
  readonly learned: readonly number[];
  readonly heldOut: readonly number[];
  readonly envelope: readonly number[];
  /** The same as a set. */
  readonly sealed: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

/** The rows as they are dealt: at least one is learned from, and no part has more than there are. Without a deal all are learned from. */
export function partsOf(count: number, deal: Deal | null): Parts {
  if (!deal)
    return {
      learned: Array.from({ length: count }, (_, row) => row),
      heldOut: [],
      envelope: [],
      sealed: NONE,
    };
  const ofLearned = clamp(deal.learned, 1, count);
  const ofHeldOut = clamp(deal.heldOut, 0, count - ofLearned);
  const shares = [ofLearned, ofHeldOut, count - ofLearned - ofHeldOut];
  const [learned = [], heldOut = [], envelope = []] = split({ count, shares, seed: deal.seed });
  return { learned, heldOut, envelope, sealed: new Set(envelope) };
}
