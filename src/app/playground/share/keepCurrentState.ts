/** What the playground shows is kept in the browser, for the next visit by an address that says nothing. */
import { type StateJson, toJson } from '../../../run/playground/link/file.ts';
import type { PlaygroundData } from '../../../run/playground/state.ts';
import { freshState, type Session } from '../session.ts';

/** Kept once nothing has changed for this long. */
const REST = 600;
/** More points than this are not kept: writing them out would hold up the page each time, and browsers have room for few such. */
const MOST_POINTS = 50_000;

/** What is kept of the state that was shown last. */
export interface KeptState extends StateJson {
  /** The address there was, where it was still that of an earlier state: whoever comes back by it wants this one. */
  readonly address?: string;
  /** How many points there were, where they were too many to be kept. */
  readonly tooMany?: number;
}

/**
 * Keeps what is shown whenever it rests, and when the page is left. A page inside another keeps nothing.
 * @param settled whether the address tells what is shown
 */
export function keepCurrentState({ playground, catalog, kept }: Session, settled: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changed = false;
  let told: PlaygroundData | null = null;
  const keep = (leaving = false) => {
    clearTimeout(timer);
    const state = playground.get();
    const { data } = state;
    if (!changed || state.embed) return;
    changed = false;
    const address = !leaving || settled() || location.hash === '' ? {} : { address: location.hash };
    if (data.kind === 'points' && data.x.length > MOST_POINTS) {
      kept.keepCurrent({ ...toJson(freshState(), catalog), ...address, tooMany: data.x.length } as KeptState);
      // Once is enough for the same points.
      if (told !== data) kept.tooMany();
      told = data;
    } else {
      // What a link hides is hidden by that link alone: who comes without one finds every control.
      kept.keepCurrent({ ...toJson({ ...state, hidden: [] }, catalog), ...address } as KeptState);
    }
  };
  const forget = playground.subscribe(() => {
    changed = true;
    clearTimeout(timer);
    timer = setTimeout(() => keep(), REST);
  });
  const onHide = () => {
    if (document.visibilityState === 'hidden') keep();
  };
  const onLeave = () => keep(true);
  addEventListener('pagehide', onLeave);
  document.addEventListener('visibilitychange', onHide);
  return () => {
    // The address is another page's by now.
    keep();
    forget();
    removeEventListener('pagehide', onLeave);
    document.removeEventListener('visibilitychange', onHide);
  };
}
