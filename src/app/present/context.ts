import { createContext, useContext, useSyncExternalStore } from 'react';
import type { StepOutline } from '../../lessons/outline.tsx';
import type { AnyStage } from '../../run/kinds/kinds.ts';
import type { Room } from '../../run/room/room.ts';
import type { RoomState } from '../../run/room/roomState.ts';
import type { PlanRow } from '../teach/plans.ts';
import type { LessonInRoom } from './lessonInRoom.ts';
import { boardOf, type PlanInRoom, rowInHand } from './plan/stops.ts';
import type { ClassSession } from './session/session.ts';

export const SessionContext = createContext<ClassSession | null>(null);

export function useSession(): ClassSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('This belongs inside a class.');
  return session;
}

/** Reads a value of the session at each change. `read` has to return the same object while nothing has changed, or React renders without end. */
function useClass<T>(read: (session: ClassSession) => T): T {
  const session = useSession();
  const get = () => read(session);
  return useSyncExternalStore(session.subscribe, get, get);
}

export const useRoom = <T>(read: (state: RoomState, room: Room) => T): T =>
  useClass(({ room }) => read(room.get(), room));
export const useLesson = (): LessonInRoom | null => useClass((session) => session.lesson());
/** The stage of the step that is shown. */
export const useShownStage = (): AnyStage => useClass((session) => session.stage);
/** The plan that the class follows; null while there is none, and until it has been loaded. */
export const usePlan = (): PlanInRoom | null => useClass((session) => session.plan());
/** What the wall shows in place of a step; see `boardOf`. */
export const useBoard = (): ReturnType<typeof boardOf> =>
  useClass((session) => boardOf(session.plan(), session.room.get().plan));
/** The row of the plan that is in hand. */
export const useRow = (): PlanRow | null =>
  useClass((session) => rowInHand(session.plan(), session.room.get().plan));
export const useStep = (): StepOutline | null => useClass((session) => session.step());
