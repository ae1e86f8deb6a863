/** Which room this window belongs to, what it keeps of it, and how the other window is opened. */

import { newId } from '../newId.ts';

const KEY = 'downhill.room';
const KEPT = 'downhill.room.';
const ID = /^[a-z0-9]{6,24}$/;

/** The id of the room: the one in the address, else the one that this window belonged to, else a new one. */
export function roomId(hash: string): string {
  const asked = new URLSearchParams(hash.replace(/^#\d*&?/, '')).get('room') ?? '';
  const id = ID.test(asked) ? asked : (session.read(KEY) ?? '');
  const found = ID.test(id) ? id : newId().slice(0, 12);
  session.write(KEY, found);
  return found;
}

/** Keeps the shared fields of the room in this window's storage, so that they survive a reload. */
export const kept = {
  read(id: string): unknown {
    try {
      return JSON.parse(session.read(KEPT + id) ?? 'null');
    } catch {
      return null;
    }
  },
  write: (id: string, entries: unknown) => session.write(KEPT + id, JSON.stringify(entries)),
};

/** The window's session storage. Where the browser refuses it, a reloaded window gets the state from the other window, or starts afresh. */
const session = {
  read(key: string): string | null {
    try {
      return sessionStorage.getItem(key);
    } catch {
      return null;
    }
  },
  write(key: string, value: string): void {
    try {
      sessionStorage.setItem(key, value);
    } catch {
      // The storage is refused or full: then nothing survives a reload.
    }
  },
};

export const presenterRoute = (id: string) => `present/#room=${id}`;
export const wallRoute = (slug: string, step: number, id: string) => `present/${slug}/#${step}&room=${id}`;

/** Opens the presenter's view; false where the browser has blocked it. */
export function openPresenter(root: string, id: string): boolean {
  // An open window of that name is brought to the front instead.
  const opened = window.open(
    root + presenterRoute(id),
    `downhill-presenter-${id}`,
    'popup,width=1280,height=800',
  );
  opened?.focus();
  return opened !== null && !opened.closed;
}

/** Whether this page was reloaded or reached by history, rather than opened: another page of the site may have been, before it led here. */
export function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!entry || entry.type === 'navigate') return false;
  return new URL(entry.name).pathname === location.pathname;
}
