/** The windows of a room: which room this one is of, and how the other is opened. */

const KEY = 'downhill.room';
const KEPT = 'downhill.room.';
const ID = /^[a-z0-9]{6,24}$/;

/** The room that the address asks for, the one that this window was of, or a new one. */
export function roomId(hash: string): string {
  const asked = new URLSearchParams(hash.replace(/^#\d*&?/, '')).get('room') ?? '';
  const id = ID.test(asked) ? asked : (session.read(KEY) ?? '');
  const found = ID.test(id) ? id : crypto.randomUUID().replaceAll('-', '').slice(0, 12);
  session.write(KEY, found);
  return found;
}

/** What this window held of its room, should it be loaded anew. */
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

/** A window's own storage, which a browser may refuse: then a window that is loaded anew asks the other one, or begins anew. */
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
      // Refused, or full: nothing is kept over a reload.
    }
  },
};

export const presenterRoute = (id: string) => `present/#room=${id}`;
export const wallRoute = (slug: string, step: number, id: string) => `present/${slug}/#${step}&room=${id}`;

/** Opens the presenter's view; false where the browser has blocked it. */
export function openPresenter(root: string, id: string): boolean {
  // A window of that name that is open already comes to the front.
  const opened = window.open(
    root + presenterRoute(id),
    `downhill-presenter-${id}`,
    'popup,width=1280,height=800',
  );
  opened?.focus();
  return opened !== null && !opened.closed;
}

/** Whether the page was loaded anew, or come back to, rather than asked for. */
export function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry !== undefined && entry.type !== 'navigate';
}
