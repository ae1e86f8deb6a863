/** What becomes of an example: the next step reads it, or none ever does. */
import type { Examples } from '../../run/stage/facets.ts';

export type Mark = '' | 'batch' | 'heldOut';

const sets = new WeakMap<object, ReadonlySet<number>>();

/** The examples of a batch, made a set once, so that each row asks in constant time. */
export function batchSet(batch: NonNullable<Examples['batch']>): ReadonlySet<number> {
  const known = sets.get(batch) ?? new Set(Array.from(batch));
  sets.set(batch, known);
  return known;
}

export function markOf({ batch, heldOut }: Pick<Examples, 'batch' | 'heldOut'>, example: number): Mark {
  if (heldOut.has(example)) return 'heldOut';
  return batch && batchSet(batch).has(example) ? 'batch' : '';
}
