/**
 * A room: the windows that show one class. The wall is what the class sees; the presenter's view is the teacher's. Both hold the same state and may
 * both change it; each change goes to the other at once. Whoever comes late, or again, asks and is told everything.
 */
import { defaultsOf, roomKeys } from '../stage/fields.ts';
import type { AnyKind } from '../stage/kind.ts';
import type { Role } from './message.ts';
import { createReplica, type ReplicaOptions } from './replica.ts';
import { INITIAL_ROOM, type Place, type RoomState, type Stroke } from './roomState.ts';
import type { Entries } from './shared.ts';

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
  goTo(place: Place, kind: RoomKind, stage: StageFields): void;
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

export function createRoom(options: ReplicaOptions): Room {
  const { id, role, self } = options;
  const replica = createReplica(options, tell);
  const listeners = new Set<(change: RoomChange) => void>();
  let state = INITIAL_ROOM;

  function tell(keys: Iterable<string>, remote: boolean): void {
    state = roomState();
    const change = { keys: new Set(keys), remote };
    for (const listener of listeners) listener(change);
  }
  function roomState(): RoomState {
    const set = Object.keys(INITIAL_ROOM).map((key) => [key, replica.get(key)] as const);
    return { ...INITIAL_ROOM, ...Object.fromEntries(set.filter(([, value]) => value !== undefined)) };
  }

  const keysWith = (prefix: string) => Object.keys(replica.all()).filter((key) => key.startsWith(prefix));
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
    set: replica.set,
    stage(kind) {
      const known = stageFieldsIn(Object.keys(replica.all()), kind);
      if (known.length === 0) return null;
      return Object.fromEntries(known.map((key) => [key, replica.get(stageKey(kind, key))]));
    },
    setStage: (kind, patch) => replica.set(stageEntries(kind, patch)),
    goTo({ slug, step }, kind, stage) {
      replica.set({
        slug,
        step,
        beat: 'look',
        playing: null,
        ...stageEntries(kind, { ...defaultsOf(kind.fields), ...stage }),
        ...cleared(),
      });
    },
    hands: (prediction) => (replica.get(HANDS + prediction) as readonly number[] | undefined) ?? [],
    setHands: (prediction, hands) => replica.set({ [HANDS + prediction]: hands }),
    strokes: () =>
      keysWith(INK).flatMap((key) => {
        const stroke = replica.get(key) as Stroke | null;
        return stroke ? [[key.slice(INK.length), stroke] as const] : [];
      }),
    draw: (stroke, given) => replica.set({ [INK + stroke]: given }),
    erase: (ids) => replica.set(Object.fromEntries(ids.map((one) => [INK + one, null]))),
    others: replica.others,
    isSpare: replica.isSpare,
    takeOver: replica.takeOver,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    everything: replica.all,
    restore: replica.merge,
    join: replica.join,
    leave: replica.leave,
  };
}
