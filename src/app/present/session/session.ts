/**
 * One window of a class: its room, the lesson that is taught in it, and its stages. `shownLesson.ts` says which step is shown, `stageInStep.ts`
 * keeps the stages (`classStages.ts`) and the room in step, `presses.ts` moves on and back, and `showBeat.ts` does what a beat does to the stage.
 */
import type { StepOutline } from '../../../lessons/outline.tsx';
import type { AnyStage } from '../../../run/kinds/kinds.ts';
import type { Role } from '../../../run/room/message.ts';
import { createRoom, type Room } from '../../../run/room/room.ts';
import type { Place } from '../../../run/room/roomState.ts';
import { entriesIn } from '../../../run/room/shared.ts';
import { broadcastWire } from '../../../run/room/wire.ts';
import type { Player } from '../../../views/runControls/player.ts';
import type { LessonInRoom } from '../lessonInRoom.ts';
import { createPresses } from './presses.ts';
import { createShownLesson } from './shownLesson.ts';
import { type StageInStep, stageInStep } from './stageInStep.ts';

export interface ClassSession {
  readonly room: Room;
  /** The stage of the step that is shown, and its player. Steps of one kind have the same. */
  readonly stage: AnyStage;
  readonly player: Player;
  /** The lesson that is shown; null until it has been loaded. */
  lesson(): LessonInRoom | null;
  /** The step that is shown. */
  step(): StepOutline | null;
  subscribe(listener: () => void): () => void;
  goTo(place: Place): Promise<void>;
  /** Goes to a place, unless the room is at one already. */
  begin(place: Place): Promise<void>;
  /** Goes one beat on, at the last beat to the next step or lesson; and back. */
  next(): void;
  back(): void;
  /** Shows the step as the lesson sets it. */
  reset(): void;
  /** Joins the room. */
  join(): void;
  /** Leaves the room, and keeps what the window held of it, in case the page is reloaded. */
  leave(): void;
}

/** Where a window keeps what it holds of its room, so that it has it again when the page is reloaded. */
export interface Kept {
  read(id: string): unknown;
  write(id: string, entries: unknown): void;
}

export function createSession(id: string, role: Role, kept: Kept, self = crypto.randomUUID()): ClassSession {
  const room = createRoom({ id, role, self, open: broadcastWire });
  const inStep: StageInStep = stageInStep(room, () => shown.step());
  const shown = createShownLesson(room, inStep);
  const press = createPresses(room, inStep, shown);

  room.restore(entriesIn(kept.read(id)));
  return {
    room,
    get stage() {
      return inStep.inHand().stage;
    },
    get player() {
      return inStep.inHand().player;
    },
    lesson: shown.lesson,
    step: shown.step,
    subscribe: shown.subscribe,
    goTo: (place) => shown.goTo(place),
    begin: shown.begin,
    next: () => press(1),
    back: () => press(-1),
    reset() {
      const { slug, step } = room.get();
      void shown.goTo({ slug, step });
    },
    join() {
      room.join();
      void shown.catchUp();
    },
    leave() {
      inStep.inHand().own.pause();
      kept.write(id, room.everything());
      room.leave();
    },
  };
}
