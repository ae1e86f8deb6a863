import { useEffect, useState } from 'react';
import type { Role } from '../../run/room/message.ts';
import { type ClassSession, createSession } from './session/session.ts';
import { kept, roomId } from './windows.ts';

/** The session of this window, which joins the room now and leaves it with the page. */
export function useSessionOf(role: Role): ClassSession {
  const [session] = useState(() => createSession(roomId(location.hash), role, kept));
  useEffect(() => {
    session.join();
    const leave = () => session.leave();
    const again = (event: PageTransitionEvent) => {
      if (event.persisted) session.join();
    };
    addEventListener('pagehide', leave);
    addEventListener('pageshow', again);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', again);
      leave();
    };
  }, [session]);
  return session;
}
