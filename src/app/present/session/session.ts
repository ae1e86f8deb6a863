/**
 * One window of a class: its room, the lesson that is taught in it, and its stages. `shownLesson.ts` says which step is shown, `shownPlan.ts` goes by a plan, `stageInStep.ts`
 * keeps the stages (`classStages.ts`) and the room in step, `presses.ts` moves on and back, and `showMoment.ts` does what a moment of a step does to the stage.
 */
import type { StepOutline } from '../../../lessons/outline.tsx';
import type { AnyStage } from '../../../run/kinds/kinds.ts';
import type { Role } from '../../../run/room/message.ts';
import type { StopInRow } from '../../../run/room/planUnderWay.ts';
import { createRoom, type Room } from '../../../run/room/room.ts';
import type { Place } from '../../../run/room/roomState.ts';
import { entriesIn } from '../../../run/room/shared.ts';
import { broadcastWire } from '../../../run/room/wire.ts';
import { bring } from '../../../ui/bring.ts';
import type { Player } from '../../../views/runControls/player.ts';
import { newId } from '../../newId.ts';
import { type LessonInRoom, lessonInRoom } from '../lessonInRoom.ts';
import type { PlanInRoom } from '../plan/stops.ts';
import { createPresses } from './presses.ts';
import { createShownLesson } from './shownLesson.ts';
import { createShownPlan, isAtBoard } from './shownPlan.ts';
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
  /** The plan that the class follows; null while there is none, and until it has been loaded. */
  plan(): PlanInRoom | null;
  /** Goes to a place: in the plan, if it has it, and else away from it for as long as that step lasts. */
  goTo(place: Place): Promise<void>;
  /** Goes to a stop of the plan. */
  goToStop(at: StopInRow): Promise<void>;
  /** Opens what an address asks for: a place, or a plan at one of its stops. */
  open(asked: Asked): Promise<void>;
  /** The same, unless the room is at some place already. */
  begin(asked: Asked): Promise<void>;
  /** Goes one beat on, at the last beat to the next step or lesson, or the next stop of the plan; and back. */
  next(): void;
  back(): void;
  /** Shows the step as the lesson sets it. */
  reset(): void;
  /** Joins the room. */
  join(): void;
  /** Leaves the room, and keeps what the window held of it, in case the page is reloaded. */
  leave(): void;
}

/** What an address asks for. */
export interface Asked extends Place {
  readonly plan: string | null;
  /** The stop of the plan. */
  readonly stop: number;
}

/** Where a window keeps what it holds of its room, so that it has it again when the page is reloaded. */
export interface Kept {
  read(id: string): unknown;
  write(id: string, entries: unknown): void;
}

export function createSession(id: string, role: Role, kept: Kept, self = newId()): ClassSession {
  const room = createRoom({ id, role, self, open: broadcastWire });
  const inStep: StageInStep = stageInStep(room, () => shown.step());
  const shown = createShownLesson(room, inStep);
  const shownPlan = createShownPlan(room, inStep, shown);
  const { press, goElsewhere } = createPresses({ room, inStep, shown, shownPlan });
  const goTo = (place: Place) => goElsewhere((way) => shownPlan.goTo(place, way));
  const open = ({ slug, step, plan, stop }: Asked) =>
    goElsewhere(async (way) => {
      if (plan && (await shownPlan.begin(plan, stop, way))) return;
      if (!way.aborted) await shown.goTo({ slug, step }, way, () => ({ plan: null }));
    });

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
    plan: shownPlan.get,
    subscribe(listener) {
      const ends = [shown.subscribe(listener), shownPlan.subscribe(listener)];
      return () => {
        for (const end of ends) end();
      };
    },
    goTo,
    goToStop: (at) => goElsewhere((way) => shownPlan.goToStop(at, way)),
    open,
    async begin(asked) {
      await bring(() => lessonInRoom(asked.slug), shown.newWay());
      if (room.get().slug === '') await open(asked);
    },
    next: () => press(1),
    back: () => press(-1),
    reset() {
      const { slug, step } = room.get();
      if (!isAtBoard(room, shownPlan)) void goTo({ slug, step });
    },
    join() {
      room.join();
      void shown.catchUp();
    },
    leave() {
      const { own } = inStep.inHand();
      // A beat of a step that stands there stays the room's.
      if (own.get().playing) own.pause();
      kept.write(id, room.everything());
      room.leave();
    },
  };
}
