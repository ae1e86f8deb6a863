import { same } from '../../core/same.ts';
import type { AnyNow } from '../../run/kinds/kinds.ts';
import type { Patch } from './patch.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What an answer reveals, and with it how the step had set what that changes, so that figures show both. Where a run is played its path shows where it
 * began.
 */
export function withBefore(reveal: Patch | undefined, given: AnyNow, play = 0): Fields {
  const patch = typeof reveal === 'function' ? reveal(given) : (reveal ?? {});
  const state = given.state as unknown as Fields;
  if (!('before' in state)) return patch;
  const changed = Object.keys(patch).filter((key) => !same(patch[key], state[key]));
  const before = Object.fromEntries(changed.map((key) => [key, state[key]]));
  return { ...patch, before: changed.length && !play ? before : null };
}
