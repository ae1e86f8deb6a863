/**
 * A map of last-writer-wins registers with Lamport timestamps (doi:10.1145/359545.359563). Each field has the timestamp of the window that set it
 * last, a count and the window's name. The higher timestamp wins, in whatever order changes arrive, so all replicas converge.
 */
import { same } from '../../core/same.ts';

export type Stamped = readonly [value: unknown, count: number, by: string];
export type Entries = Readonly<Record<string, Stamped>>;

export interface Shared {
  get(key: string): unknown;
  /** Every field that was ever set, with its timestamp. */
  all(): Entries;
  /** Sets fields. Returns those that changed with their timestamps, for the other replicas, or null where none did. */
  set(patch: Readonly<Record<string, unknown>>): Entries | null;
  /** Merges fields of another replica. Returns the keys whose value changed. */
  merge(entries: Entries): string[];
}

export function createShared(by: string): Shared {
  const held = new Map<string, Stamped>();
  let count = 0;
  return {
    get: (key) => held.get(key)?.[0],
    all: () => Object.fromEntries(held),
    set(patch) {
      const changed = Object.entries(patch).filter(
        ([key, value]) => !held.has(key) || !same(held.get(key)?.[0], value),
      );
      if (changed.length === 0) return null;
      count++;
      const entries = Object.fromEntries(changed.map(([key, value]) => [key, [value, count, by] as const]));
      for (const [key, entry] of Object.entries(entries)) held.set(key, entry);
      return entries;
    },
    merge(entries) {
      const changed: string[] = [];
      for (const [key, entry] of Object.entries(entries)) {
        count = Math.max(count, entry[1]);
        const mine = held.get(key);
        if (mine && !isLater(entry, mine)) continue;
        held.set(key, entry);
        if (!mine || !same(mine[0], entry[0])) changed.push(key);
      }
      return changed;
    },
  };
}

function isLater([, count, by]: Stamped, [, otherCount, otherBy]: Stamped): boolean {
  return count === otherCount ? by > otherBy : count > otherCount;
}

/** The valid entries of a value that came over the wire: another tab may run an older version of the site. */
export function entriesIn(value: unknown): Entries {
  if (typeof value !== 'object' || value === null) return {};
  const found = Object.entries(value).filter(
    ([key, entry]) =>
      key !== '__proto__' &&
      Array.isArray(entry) &&
      entry.length === 3 &&
      Number.isSafeInteger(entry[1]) &&
      typeof entry[2] === 'string',
  );
  return Object.fromEntries(found) as Entries;
}
