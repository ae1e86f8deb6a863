/**
 * One window's replica of what a room shares. Each change is sent to the other windows at once; a window that comes late, or comes back, says hello and
 * is sent everything. Of two windows that ask for one role, one is a spare: it shows what the others do, and sends nothing.
 */
import { type Message, type Role, readMessage } from './message.ts';
import { createPresence } from './presence.ts';
import { createShared, type Entries } from './shared.ts';
import type { OpenWire, Wire } from './wire.ts';

export interface ReplicaOptions {
  /** The room's name, which the address of its windows carries. */
  readonly id: string;
  readonly role: Role;
  /** This window's name among those of the room; no two have the same. */
  readonly self: string;
  readonly open: OpenWire;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

/** Called after each change of the shared fields, or of who is there (then without keys). */
type OnChange = (keys: Iterable<string>, remote: boolean) => void;

export interface Replica {
  get(key: string): unknown;
  all(): Entries;
  /** Sets fields and sends them; a spare window sets nothing. */
  set(patch: Readonly<Record<string, unknown>>): void;
  /** Merges fields that another window has set. */
  merge(entries: Entries): void;
  /** The roles of the other windows. */
  others(): ReadonlySet<Role>;
  isSpare(): boolean;
  takeOver(): void;
  join(): void;
  leave(): void;
}

export function createReplica(
  { id, role, self, open, now = Date.now }: ReplicaOptions,
  onChange: OnChange,
): Replica {
  const joinedAt = now();
  const presence = createPresence(self, role);
  let shared = createShared(self);
  let wire: Wire | null = null;

  const isSpare = () => presence.spareOf() !== null;
  function say(kind: Message['kind'], more: Partial<Message> = {}): void {
    wire?.post({ kind, from: self, role, joinedAt, ...more });
  }
  function set(patch: Readonly<Record<string, unknown>>): void {
    if (isSpare()) return;
    const entries = shared.set(patch);
    if (!entries) return;
    // Before another window has been heard there is no one to tell, or no leave to: a window that has this role may be about to say so.
    if (presence.hasMet()) say('patch', { entries });
    onChange(Object.keys(entries), false);
  }
  function merge(entries: Entries): void {
    const changed = shared.merge(entries);
    if (changed.length > 0) onChange(changed, true);
  }
  function recount(): void {
    if (presence.recount()) onChange([], true);
  }
  function meet(from: string, other: Role): void {
    if (!presence.has(from)) wire?.watch(from, () => hearBye(from));
    presence.add(from, other);
    recount();
  }
  /** The other window keeps the role: this one becomes a spare, forgets what it had begun, and shows what the other does. */
  function yieldTo(other: string, entries: Entries): void {
    if (!isSpare()) {
      say('bye');
      shared = createShared(self);
    }
    presence.setSpareOf(other);
    merge(entries);
    onChange([], true);
  }

  function hear(message: unknown): void {
    const heard = readMessage(message);
    if (!heard || heard.from === self || (heard.to !== undefined && heard.to !== self)) return;
    const isRival = heard.role === role;
    if (heard.gone !== null) hearGone(heard.gone);
    // A window that speaks after its goodbye is back: the browser had kept the page and shows it again.
    if (heard.kind !== 'bye') presence.markBack(heard.from);
    if (heard.kind === 'bye') hearBye(heard.from);
    else if (heard.kind === 'seize') hearSeize(heard, isRival);
    else if (heard.kind === 'hello') hearHello(heard, isRival);
    else if (heard.taken !== null && !presence.isGone(heard.taken)) yieldTo(heard.taken, heard.entries);
    else hearEntries(heard, isRival);
  }
  function hearHello({ from, role: other, joinedAt: theirs }: Message, isRival: boolean): void {
    if (isSpare()) return;
    // Of two windows with one role the one that came later yields.
    const isOlder = joinedAt < theirs || (joinedAt === theirs && self < from);
    if (isRival && !isOlder) {
      yieldTo(from, {});
      return;
    }
    const taken = presence.holderOf(other, from);
    say('all', { to: from, taken, entries: shared.all() });
    if (taken === null) meet(from, other);
  }
  function hearSeize({ from, role: other }: Message, isRival: boolean): void {
    if (isRival) {
      yieldTo(from, {});
      return;
    }
    presence.removeRole(other);
    meet(from, other);
    say('all', { to: from, entries: shared.all() });
  }
  function hearEntries({ kind, from, role: other, taken, entries }: Message, isRival: boolean): void {
    if (isRival && !isSpare()) return;
    if (!isRival) meet(from, other);
    merge(entries);
    // The window that is said to have the role has left meanwhile: ask again.
    if (taken !== null) say('hello');
    // What was done here before anyone was heard has to be sent too, as far as it has not been overtaken.
    else if (kind === 'all' && !isSpare()) say('patch', { entries: shared.all() });
  }
  function hearBye(from: string): void {
    const known = presence.remove(from);
    if (!known && presence.isGone(from)) return;
    hearGone(from);
    if (shared.get('playing') === from) set({ playing: null });
    recount();
    // The window's last changes may have come after another window was sent everything, and that other window may be the same page, loaded anew.
    if (presence.hasMet() && !isSpare()) say('patch', { entries: shared.all(), gone: from });
  }
  function hearGone(from: string): void {
    presence.markGone(from);
    if (presence.spareOf() !== from) return;
    presence.setSpareOf(null);
    say('hello');
    onChange([], true);
  }

  return {
    get: (key) => shared.get(key),
    all: () => shared.all(),
    set,
    merge,
    others: () => presence.roles(),
    isSpare,
    takeOver() {
      if (!isSpare()) return;
      presence.setSpareOf(null);
      say('seize');
      onChange([], false);
    },
    join() {
      wire ??= open(`downhill.room.${id}`, hear);
      wire.enter(self, () => say('hello'));
    },
    leave() {
      if (!isSpare()) say('bye');
      wire?.close();
      wire = null;
      presence.forget();
    },
  };
}
