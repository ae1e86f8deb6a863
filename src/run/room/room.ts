/**
 * A room: the windows that show one class. The wall is what the class sees; the presenter's view is the teacher's. Both hold the same state and may
 * both change it; each change goes to the other at once. Whoever comes late, or again, asks and is told everything.
 */
import { defaultsOf, roomKeys } from '../stage/fields.ts';
import type { AnyKind } from '../stage/kind.ts';
import { type Message, type Role, readMessage } from './message.ts';
import { INITIAL_ROOM, type RoomState, type Stroke } from './roomState.ts';
import { createShared, type Entries } from './shared.ts';
import type { OpenWire, Wire } from './wire.ts';

export interface RoomOptions {
  /** The room's name, which the address of its windows carries. */
  readonly id: string;
  readonly role: Role;
  /** This window's name among those of the room; no two have the same. */
  readonly self: string;
  readonly open: OpenWire;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** What changed, and whether it came from another window. */
export interface RoomChange {
  readonly keys: ReadonlySet<string>;
  readonly remote: boolean;
}

export type StageFields = Readonly<Record<string, unknown>>;
/** What a room knows of a kind of stage: its name, and which fields are shared. */
export type RoomKind = Pick<AnyKind, 'id' | 'fields'>;

export interface Room {
  readonly id: string;
  readonly role: Role;
  readonly self: string;
  get(): RoomState;
  set(patch: Partial<RoomState>): void;
  /**
   * The fields of a stage of that kind as they stand in the room; null where no window has said anything of them yet. Each kind has keys of its own: what
   * two windows do at once, one of them at a step of another kind, never gives a stage a value that is none of its kind's.
   */
  stage(kind: RoomKind): StageFields | null;
  setStage(kind: RoomKind, patch: StageFields): void;
  /** Goes to a step, with the stage as it begins there: what differs from its kind's defaults. One change, so that no window is ever between. */
  goTo(place: Pick<RoomState, 'slug' | 'step'>, kind: RoomKind, stage: StageFields): void;
  /** Hands counted for each option of a prediction. */
  hands(prediction: string): readonly number[];
  setHands(prediction: string, hands: readonly number[]): void;
  strokes(): readonly (readonly [id: string, stroke: Stroke])[];
  draw(id: string, stroke: Stroke): void;
  erase(ids: readonly string[]): void;
  /** Which other windows of the room there are. */
  others(): ReadonlySet<Role>;
  /** Another window had this role already: this one shows, and is heard by no one, until it is asked to take over. */
  isSpare(): boolean;
  takeOver(): void;
  subscribe(listener: (change: RoomChange) => void): () => void;
  /** Everything, for a window that is loaded anew with no other to ask; and back. */
  everything(): Entries;
  restore(entries: Entries): void;
  /** Joins, again where it had left. */
  join(): void;
  leave(): void;
}

const stageKey = (kind: RoomKind, key = '') => `stage.${kind.id}.${key}`;
/** The fields of the stage among changed keys. */
export const stageFieldsIn = (keys: Iterable<string>, kind: RoomKind): string[] =>
  [...keys].flatMap((key) => (key.startsWith(stageKey(kind)) ? key.slice(stageKey(kind).length) : []));
const HANDS = 'hands.';
const INK = 'ink.';

export function createRoom({ id, role, self, open, now = Date.now }: RoomOptions): Room {
  const joinedAt = now();
  let shared = createShared(self);
  const listeners = new Set<(change: RoomChange) => void>();
  /** The other windows that are heard, by name. */
  const windows = new Map<string, Role>();
  let wire: Wire | null = null;
  /** Whether another window of the room has been heard. Until then there is no one to tell, or no leave to: who has the role may be about to say so. */
  let met = false;
  /** The windows that have said goodbye. */
  const gone = new Set<string>();
  /** The window that has the role, where it is not this one. */
  let spareOf: string | null = null;
  let state = INITIAL_ROOM;
  let seen: ReadonlySet<Role> = new Set();

  function tell(keys: Iterable<string>, remote: boolean): void {
    const change = { keys: new Set(keys), remote };
    state = { ...state, ...roomPart(change.keys) };
    for (const listener of listeners) listener(change);
  }
  function roomPart(keys: ReadonlySet<string>): Partial<RoomState> {
    const own = [...keys].filter((key) => key in INITIAL_ROOM);
    return Object.fromEntries(own.map((key) => [key, shared.get(key)]));
  }
  function say(kind: Message['kind'], more: Partial<Message> = {}): void {
    wire?.post({ kind, from: self, role, joinedAt, ...more });
  }
  function set(patch: Readonly<Record<string, unknown>>): void {
    if (spareOf !== null) return;
    const entries = shared.set(patch);
    if (!entries) return;
    if (met) say('patch', { entries });
    tell(Object.keys(entries), false);
  }
  function take(entries: Entries): void {
    const changed = shared.merge(entries);
    if (changed.length > 0) tell(changed, true);
  }
  function meet(from: string, other: Role): void {
    met = true;
    if (!windows.has(from)) wire?.watch(from, () => hearBye(from));
    windows.set(from, other);
    recount();
  }
  function recount(): void {
    const roles = new Set(windows.values());
    if (roles.size === seen.size && [...roles].every((one) => seen.has(one))) return;
    seen = roles;
    tell([], true);
  }
  /** Who has the role stays: this window shows what that one does, and what it had begun is forgotten. */
  function yieldTo(other: string, entries: Entries): void {
    if (spareOf === null) {
      say('bye');
      shared = createShared(self);
      state = INITIAL_ROOM;
    }
    spareOf = other;
    take(entries);
    tell([], true);
  }
  function holderOf(wanted: Role, except: string): string | null {
    if (wanted === role) return self;
    return [...windows].find(([name, one]) => one === wanted && name !== except)?.[0] ?? null;
  }

  function hear(message: unknown): void {
    const heard = readMessage(message);
    if (!heard || heard.from === self || (heard.to !== undefined && heard.to !== self)) return;
    const isRival = heard.role === role;
    if (heard.gone !== null) hearGone(heard.gone);
    // Who speaks again after a goodbye is back, as a page that the browser had put by.
    if (heard.kind !== 'bye') gone.delete(heard.from);
    if (heard.kind === 'bye') hearBye(heard.from);
    else if (heard.kind === 'seize') hearSeize(heard, isRival);
    else if (heard.kind === 'hello') hearHello(heard, isRival);
    else if (heard.taken !== null && !gone.has(heard.taken)) yieldTo(heard.taken, heard.entries);
    else hearEntries(heard, isRival);
  }
  function hearHello({ from, role: other, joinedAt: theirs }: Message, isRival: boolean): void {
    if (spareOf !== null) return;
    // Of two that have a role the one that came later yields.
    const isOlder = joinedAt < theirs || (joinedAt === theirs && self < from);
    if (isRival && !isOlder) {
      yieldTo(from, {});
      return;
    }
    const taken = holderOf(other, from);
    say('all', { to: from, taken, entries: shared.all() });
    if (taken === null) meet(from, other);
  }
  function hearSeize({ from, role: other }: Message, isRival: boolean): void {
    if (isRival) {
      yieldTo(from, {});
      return;
    }
    for (const [name, one] of windows) if (one === other) windows.delete(name);
    meet(from, other);
    say('all', { to: from, entries: shared.all() });
  }
  function hearEntries({ kind, from, role: other, taken, entries }: Message, isRival: boolean): void {
    if (isRival && spareOf === null) return;
    if (!isRival) meet(from, other);
    take(entries);
    // Who is said to have the role has gone meanwhile.
    if (taken !== null) say('hello');
    // What was done here before anyone was heard, and was not overtaken.
    else if (kind === 'all' && spareOf === null) say('patch', { entries: shared.all() });
  }
  function hearBye(from: string): void {
    const known = windows.delete(from);
    if (!known && gone.has(from)) return;
    hearGone(from);
    if (shared.get('playing') === from) set({ playing: null });
    recount();
    // The last of what it said may have come after another was told everything; and it may be another form of that one, before it was loaded anew.
    if (met && spareOf === null) say('patch', { entries: shared.all(), gone: from });
  }
  function hearGone(from: string): void {
    gone.add(from);
    if (spareOf !== from) return;
    spareOf = null;
    say('hello');
    tell([], true);
  }

  const keysWith = (prefix: string) => Object.keys(shared.all()).filter((key) => key.startsWith(prefix));
  const stageEntries = (kind: RoomKind, patch: StageFields) => {
    const keys = roomKeys(kind.fields).filter((key) => key in patch);
    return Object.fromEntries(keys.map((key) => [stageKey(kind, key), patch[key]]));
  };
  const cleared = () => Object.fromEntries(keysWith(INK).map((key) => [key, null]));

  return {
    id,
    role,
    self,
    get: () => state,
    set: (patch) => set(patch),
    stage(kind) {
      const known = stageFieldsIn(Object.keys(shared.all()), kind);
      if (known.length === 0) return null;
      return Object.fromEntries(known.map((key) => [key, shared.get(stageKey(kind, key))]));
    },
    setStage: (kind, patch) => set(stageEntries(kind, patch)),
    goTo({ slug, step }, kind, stage) {
      set({
        slug,
        step,
        beat: 'look',
        playing: null,
        ...stageEntries(kind, { ...defaultsOf(kind.fields), ...stage }),
        ...cleared(),
      });
    },
    hands: (prediction) => (shared.get(HANDS + prediction) as readonly number[] | undefined) ?? [],
    setHands: (prediction, hands) => set({ [HANDS + prediction]: hands }),
    strokes: () =>
      keysWith(INK).flatMap((key) => {
        const stroke = shared.get(key) as Stroke | null;
        return stroke ? [[key.slice(INK.length), stroke] as const] : [];
      }),
    draw: (stroke, given) => set({ [INK + stroke]: given }),
    erase: (ids) => set(Object.fromEntries(ids.map((one) => [INK + one, null]))),
    others: () => seen,
    isSpare: () => spareOf !== null,
    takeOver() {
      if (spareOf === null) return;
      spareOf = null;
      say('seize');
      tell([], false);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    everything: () => shared.all(),
    restore: take,
    join() {
      wire ??= open(`downhill.room.${id}`, hear);
      wire.enter(self, () => say('hello'));
    },
    leave() {
      if (spareOf === null) say('bye');
      wire?.close();
      wire = null;
      met = false;
      windows.clear();
    },
  };
}
