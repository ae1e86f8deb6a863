/**
 * A state that several windows hold together. Each field carries the stamp of whoever set it last, a count and a name; the higher stamp wins,
 * in whatever order the news arrive, so all windows come to hold the same (a map of last-writer-wins registers with Lamport's clock,
 * doi:10.1145/359545.359563).
 */
import { same } from '../../core/same.ts';

export type Stamped = readonly [value: unknown, count: number, by: string];
export type Entries = Readonly<Record<string, Stamped>>;

export interface Shared {
  get(key: string): unknown;
  /** Every field that was ever set, with its stamp. */
  all(): Entries;
  /** Sets fields; what was set, with its stamps, is for the others. Null where nothing differs. */
  set(patch: Readonly<Record<string, unknown>>): Entries | null;
  /** Takes what another window has set; the keys of what is other than it was. */
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

/** What came over the wire, if it is entries at all: another tab may run an older version. */
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
