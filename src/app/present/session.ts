/**
 * One window of a class: a room, the lesson that is taught in it, and the stage, kept in step with each other. What is done on the stage is said in the
 * room; what is said in the room by another window is done on the stage.
 */
import { clamp } from '../../core/clamp.ts';
import { same } from '../../core/same.ts';
import { LESSONS } from '../../lessons/catalog.ts';
import type { StepOutline } from '../../lessons/outline.tsx';
import { applyPatch, type Patch } from '../../lessons/vocabulary/patch.ts';
import { kind as LINE } from '../../run/kinds/line/kind.ts';
import type { Role } from '../../run/room/message.ts';
import { createRoom, type Room, stageFieldsIn } from '../../run/room/room.ts';
import { type Beat, type RoomState, secondsIn } from '../../run/room/roomState.ts';
import { entriesIn } from '../../run/room/shared.ts';
import { broadcastWire } from '../../run/room/wire.ts';
import { roomKeys } from '../../run/stage/fields.ts';
import { createStage, type Stage } from '../../run/stageStore.ts';
import { bring } from '../../ui/bring.ts';
import { createPlayer, type Player } from '../../views/runControls/player.ts';
import { beatsOf, type LessonInRoom, lessonInRoom } from './lessonInRoom.ts';
import { sharedPlayer } from './sharedPlayer.ts';

export type Place = Pick<RoomState, 'slug' | 'step'>;

export interface ClassSession {
  readonly room: Room;
  readonly stage: Stage;
  readonly player: Player;
  /** The lesson that is shown; null until it is there. */
  lesson(): LessonInRoom | null;
  /** The step that is shown. */
  step(): StepOutline | null;
  subscribe(listener: () => void): () => void;
  goTo(place: Place): Promise<void>;
  /** Goes there unless the room is somewhere already. */
  begin(place: Place): Promise<void>;
  /** One beat on, or into the next step or lesson; and back. */
  next(): void;
  back(): void;
  /** The step as the lesson sets it, as if no one had touched it. */
  reset(): void;
  /** Takes part in the room; and leaves it, with what it held kept for this window, should it be loaded anew. */
  join(): void;
  leave(): void;
}

/** What a window that is loaded anew finds of its room. */
export interface Kept {
  read(id: string): unknown;
  write(id: string, entries: unknown): void;
}

export function createSession(id: string, role: Role, kept: Kept, self = crypto.randomUUID()): ClassSession {
  const room = createRoom({ id, role, self, open: broadcastWire });
  const stage = createStage();
  const listeners = new Set<() => void>();
  let lesson: LessonInRoom | null = null;
  let wanted = '';
  /** The way to another step, which may be in a lesson that has to be loaded, and presses that were made meanwhile: they come after it. */
  let going: { readonly by: 1 | -1; readonly later: (1 | -1)[] } | null = null;
  /** Ends when another place is asked for: the last one counts. */
  let way = new AbortController();
  /** What was changed last in this window: what a hand here is moving, if it is moving anything. */
  let moved: ReadonlySet<string> = new Set();
  /** While what the room says is done on the stage, the stage's own news are none. */
  let following = false;

  const tell = () => {
    for (const listener of listeners) listener();
  };
  const step = () => lesson?.steps[room.get().step - 1] ?? null;
  const follow = (act: () => void) => {
    following = true;
    try {
      act();
    } finally {
      following = false;
    }
  };
  const own = createPlayer(stage, { explainSteps: () => step()?.layout.explainSteps ?? false });
  const player = sharedPlayer(own, room);

  /** Shows the room's step from its beginning, and then what has been done to it. */
  function showStep(): void {
    const shown = step();
    if (!shown) return;
    follow(() => {
      stage.load(shown.layout.state ?? {});
      stage.change(room.stage(LINE) ?? {});
    });
  }
  async function showLesson(): Promise<void> {
    const { slug } = room.get();
    if (slug === wanted) return;
    wanted = slug;
    const found = await bring(() => lessonInRoom(slug), newWay());
    if (wanted !== slug || !found) return;
    lesson = found;
    showStep();
    tell();
  }

  room.subscribe(({ keys, remote }) => {
    if (keys.has('slug')) void showLesson();
    if (lesson?.card.slug === room.get().slug) {
      if (keys.has('step') || keys.has('slug')) showStep();
      else if (remote) {
        const changed = stageFieldsIn(keys, LINE);
        const all = room.stage(LINE) ?? {};
        const patch = Object.fromEntries(changed.map((key) => [key, all[key]]));
        // What two hands move at once the later one has.
        const mine = changed.some((key) => moved.has(key));
        if (changed.length > 0) follow(() => (mine ? stage.replace(patch) : stage.change(patch)));
      }
    }
    tell();
  });
  stage.subscribe(({ state: now }, { state: before }) => {
    if (following) return;
    const changed = roomKeys(LINE.fields).filter((key) => !same(now[key], before[key]));
    moved = new Set(changed);
    room.setStage(LINE, Object.fromEntries(changed.map((key) => [key, now[key]])));
  });

  function apply(patch: Patch | undefined, steps: number | undefined): void {
    const given = step()?.given;
    if (given) applyPatch(stage, patch, given);
    if (steps) player.play({ steps });
  }
  function show(beat: Beat): void {
    const shown = step();
    const before = room.get().beat;
    if (!shown || beat === before) return;
    player.pause();
    room.set({ beat });
    const { question, task } = shown;
    if (beat === 'answer') {
      // A flag that someone has planted stays, beside what is true.
      const { guess } = stage.getState();
      stage.restore();
      if (guess) stage.change({ guess: { ...guess, open: false } });
      apply(question?.reveal, question?.play);
    } else if (beat === 'way') {
      stage.restore();
      apply(task?.showMe, task?.play);
    } else if (before === 'answer' || before === 'way') {
      // What was revealed makes room for what is asked next, or again; at a lesson's end it stays.
      if (beat !== 'recap') stage.restore();
    }
    // A place is shown by planting the flag: one press on the map or in the bowl.
    if (beat === 'ask' && question?.kind === 'place') {
      const { w, b } = stage.get();
      stage.replace({ guess: { at: [w, b], open: true } });
    }
  }
  function newWay(): AbortSignal {
    way.abort();
    way = new AbortController();
    going = null;
    return way.signal;
  }
  async function goTo({ slug, step: number }: Place): Promise<void> {
    const signal = newWay();
    const found = await bring(() => lessonInRoom(slug), signal);
    if (signal.aborted || !found) return;
    const at = clamp(number, 1, found.steps.length);
    player.pause();
    const now = Date.now();
    const { slug: from, spent } = room.get();
    if (slug !== from)
      room.set({
        lessonAt: now,
        spent: from ? { ...spent, [from]: secondsIn(from, room.get(), now) } : spent,
      });
    if (room.get().startedAt === 0) room.set({ startedAt: now });
    lesson = found;
    wanted = slug;
    room.goTo({ slug, step: at }, LINE, found.steps[at - 1]?.layout.state ?? {});
    // Where it is the same step, begun anew, the room says nothing of it.
    showStep();
    tell();
  }
  /** Over the edge of a lesson lies the next one. */
  function move(by: 1 | -1): void {
    if (!lesson) return;
    const { step: number } = room.get();
    const { card } = lesson;
    const other = LESSONS[LESSONS.indexOf(card) + by];
    const place = lesson.steps[number - 1 + by]
      ? { slug: card.slug, step: number + by }
      : other && { slug: other.slug, step: by === 1 ? 1 : other.steps };
    if (!place) return;
    const mine = { by, later: [] };
    const there = goTo(place);
    going = mine;
    void there.then(() => {
      if (going !== mine) return;
      going = null;
      for (const press of mine.later) go(press);
    });
  }
  const beatBeside = (by: 1 | -1): Beat | undefined => {
    const shown = step();
    if (!shown) return undefined;
    const beats = beatsOf(shown);
    return beats[beats.indexOf(room.get().beat) + by];
  };

  function go(by: 1 | -1): void {
    if (going) {
      // A press the other way takes the one before it back.
      if (going.later.at(-1) === -by) going.later.pop();
      else if (going.later.length > 0 || going.by === by) going.later.push(by);
      else newWay();
      return;
    }
    const beat = beatBeside(by);
    if (beat) show(beat);
    else move(by);
  }

  room.restore(entriesIn(kept.read(id)));
  return {
    room,
    stage,
    player,
    lesson: () => lesson,
    step,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    goTo,
    async begin(place) {
      await bring(() => lessonInRoom(place.slug), newWay());
      if (room.get().slug === '') await goTo(place);
    },
    next: () => go(1),
    back: () => go(-1),
    reset() {
      const { slug, step: number } = room.get();
      void goTo({ slug, step: number });
    },
    join() {
      room.join();
      void showLesson();
    },
    leave() {
      own.pause();
      kept.write(id, room.everything());
      room.leave();
    },
  };
}
