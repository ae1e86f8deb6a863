/** What the playground shows is kept in the browser, for the next visit by an address that says nothing. */
import { readCurrent } from '../../../run/playground/experimentsKeep.ts';
import { readFile, toJson } from '../../../run/playground/link/file.ts';
import type { Opened } from '../../../run/playground/link/link.ts';
import { CATALOG, type Session } from '../session.ts';
import { isForeign } from './openStateText.ts';

/** Kept once nothing has changed for this long. */
const REST = 600;
/** More points than any browser's five million characters hold. */
const MOST_POINTS = 400_000;

/** Keeps what is shown whenever it rests, and when the page is left. A page inside another keeps nothing. */
export function keepCurrentState({ playground, catalog, kept }: Session): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changed = false;
  const keep = () => {
    clearTimeout(timer);
    const state = playground.get();
    if (!changed || state.embed) return;
    changed = false;
    if (state.data.kind === 'points' && state.data.x.length > MOST_POINTS) kept.noRoom();
    // What a link hides is hidden by that link alone: who comes without one finds every control.
    else kept.keepCurrent(toJson({ ...state, hidden: [] }, catalog));
  };
  const forget = playground.subscribe(() => {
    changed = true;
    clearTimeout(timer);
    timer = setTimeout(keep, REST);
  });
  const onHide = () => {
    if (document.visibilityState === 'hidden') keep();
  };
  addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', onHide);
  return () => {
    keep();
    forget();
    removeEventListener('pagehide', keep);
    document.removeEventListener('visibilitychange', onHide);
  };
}

/** What was shown last; null where nothing was kept, or nothing that can be read. */
export function openKept(): Opened | null {
  const text = readCurrent(() => localStorage);
  if (text === null) return null;
  const opened = readFile(text, CATALOG);
  return isForeign(opened) ? null : opened;
}
