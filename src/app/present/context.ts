import { createContext, useContext, useSyncExternalStore } from 'react';
import type { StepOutline } from '../../lessons/outline.tsx';
import type { AnyStage } from '../../run/kinds/kinds.ts';
import type { Room } from '../../run/room/room.ts';
import type { RoomState } from '../../run/room/roomState.ts';
import type { LessonInRoom } from './lessonInRoom.ts';
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
export const useStep = (): StepOutline | null => useClass((session) => session.step());
