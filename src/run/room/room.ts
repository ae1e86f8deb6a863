/**
 * A room is what the windows of one class share: the wall, which the class sees, and the presenter's view, which the teacher sees. Each window holds a
 * replica of the shared fields (`replica.ts`) and may change them. Here the fields get their names: the stage, the hands, the ink, and `RoomState`.
 */
import { defaultsOf, type Field, roomKeys, takes } from '../stage/fields.ts';
import { staying } from '../stage/keepWhatStays.ts';
import type { AnyKind } from '../stage/kind.ts';
import type { Role } from './message.ts';
import { createReplica, type ReplicaOptions } from './replica.ts';
import { INITIAL_ROOM, type Place, type RoomState, type Stroke } from './roomState.ts';
import type { Entries } from './shared.ts';

/** The keys that changed, and whether another window changed them. */
export interface RoomChange {
  readonly keys: ReadonlySet<string>;
  readonly remote: boolean;
}

export type StageFields = Readonly<Record<string, unknown>>;
/** What a room uses of a kind of stage: its id, and its fields. */
export type RoomKind = Pick<AnyKind, 'id' | 'fields'>;

export interface Room {
  readonly id: string;
  readonly role: Role;
  readonly self: string;
  get(): RoomState;
  set(patch: Partial<RoomState>): void;
  /**
   * The fields of a stage of that kind that have been set in the room; null before any window has set one. Each kind has keys of its own, so that a window
   * that is at a step of another kind never sets a value of this stage.
   */
  stage(kind: RoomKind): StageFields | null;
  setStage(kind: RoomKind, patch: StageFields): void;
  /** Goes to a step, with the stage as it begins there (what differs from the defaults of its kind), in one change: no window shows the one without the other. */
  goTo(place: Place, kind: RoomKind, stage: StageFields): void;
  /** The hands that were counted for each option of a prediction. */
  hands(prediction: string): readonly number[];
  setHands(prediction: string, hands: readonly number[]): void;
  strokes(): readonly (readonly [id: string, stroke: Stroke])[];
  draw(id: string, stroke: Stroke): void;
  erase(ids: readonly string[]): void;
  /** The roles of the other windows in the room. */
  others(): ReadonlySet<Role>;
  /** Whether another window had this role first. Then this window shows the room but changes nothing, until it takes over. */
  isSpare(): boolean;
  takeOver(): void;
  subscribe(listener: (change: RoomChange) => void): () => void;
  /** All shared fields, to be kept over a reload: a window that is alone has no other to ask for them. */
  everything(): Entries;
  restore(entries: Entries): void;
  /** Joins the room, also after it has been left. */
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
  /** What of a patch is shared, and may be so: the rest is as if nobody had said it. */
  const sharedOf = (kind: RoomKind, patch: StageFields) =>
    roomKeys<StageFields>(kind.fields)
      .filter((key) => key in patch && takes(kind.fields[key] as Field<unknown>, patch[key]))
      .map((key) => [key, patch[key]] as const);
  const stageEntries = (kind: RoomKind, patch: StageFields) =>
    Object.fromEntries(sharedOf(kind, patch).map(([key, value]) => [stageKey(kind, key), value]));
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
      const held = Object.fromEntries(known.map((key) => [key, replica.get(stageKey(kind, key))]));
      // It may come from a store, or from a window with an older version of the site.
      return Object.fromEntries(sharedOf(kind, held));
    },
    setStage: (kind, patch) => replica.set(stageEntries(kind, patch)),
    goTo({ slug, step }, kind, stage) {
      const kept = staying(kind.fields).map((key) => [key, replica.get(stageKey(kind, key))] as const);
      const stays = Object.fromEntries(kept.filter(([, value]) => value !== undefined));
      replica.set({
        slug,
        step,
        beat: 'look',
        scene: 0,
        playing: null,
        ...stageEntries(kind, defaultsOf(kind.fields)),
        ...stageEntries(kind, stage),
        ...stageEntries(kind, stays),
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
