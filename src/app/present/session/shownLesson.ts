import { clamp } from '../../../core/clamp.ts';
import { type Beginning, kindOf } from '../../../run/kinds/kinds.ts';
import type { Room } from '../../../run/room/room.ts';
import { type Place, type RoomState, timesAt, withoutTimeUp } from '../../../run/room/roomState.ts';
import { bring } from '../../../ui/bring.ts';
import { type LessonInRoom, lessonInRoom } from '../lessonInRoom.ts';
import type { ClassSession } from './session.ts';
import type { StageInStep } from './stageInStep.ts';

export interface ShownLesson extends Pick<ClassSession, 'lesson' | 'step' | 'subscribe'> {
  /** Goes to a place, once its lesson has been loaded. The way there is given up when `way` ends. `also` says what else the room is set to on arrival. */
  goTo(place: Place, way?: AbortSignal, also?: () => Partial<RoomState>): Promise<void>;
  /** Gives up the way to any other place, and begins a new one: of several places that are asked for, the last one counts. */
  newWay(): AbortSignal;
  /** Loads and shows the lesson that the room is at. */
  catchUp(): Promise<void>;
}

/** Which lesson and which step a window shows: those that the room is at, as soon as the lesson has been loaded. */
export function createShownLesson(room: Room, inStep: StageInStep): ShownLesson {
  const listeners = new Set<() => void>();
  let lesson: LessonInRoom | null = null;
  /** The slug of the lesson that is shown, or is being loaded. */
  let wanted = '';
  let way = new AbortController();

  const step = () => lesson?.steps[room.get().step - 1] ?? null;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  function newWay(): AbortSignal {
    way.abort();
    way = new AbortController();
    return way.signal;
  }
  async function catchUp(): Promise<void> {
    const { slug } = room.get();
    if (slug === wanted) return;
    wanted = slug;
    const found = await bring(() => lessonInRoom(slug), newWay());
    if (wanted !== slug || !found) return;
    lesson = found;
    inStep.show();
    tell();
  }
  async function goTo(
    { slug, step: asked }: Place,
    signal = newWay(),
    also: () => Partial<RoomState> = () => ({}),
  ): Promise<void> {
    const found = await bring(() => lessonInRoom(slug), signal);
    if (signal.aborted || !found) return;
    const number = clamp(asked, 1, found.steps.length);
    inStep.inHand().player.pause();
    const now = Date.now();
    room.set({ ...timesAt(slug, room.get(), now), ...withoutTimeUp(room.get(), now), ...also() });
    lesson = found;
    wanted = slug;
    const begins: Beginning = found.steps[number - 1]?.layout ?? {};
    room.goTo({ slug, step: number }, kindOf(begins), begins.state ?? {});
    // Where the room was at this step already, none of its fields has changed, and no one is told to show it anew.
    inStep.show();
    tell();
  }

  room.subscribe(({ keys, remote }) => {
    if (keys.has('slug')) void catchUp();
    if (lesson?.card.slug === room.get().slug) {
      if (keys.has('step') || keys.has('slug')) inStep.show();
      else if (remote) inStep.follow(keys);
    }
    tell();
  });
  return {
    lesson: () => lesson,
    step,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    goTo,
    newWay,
    catchUp,
  };
}
