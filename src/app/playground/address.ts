/** Keeps the address in step with the playground: what is shown is written after the `#`, and an address that is typed is opened. */
import { LONGEST_LINK, type WrittenLink, writeLink } from '../../run/playground/link/link.ts';
import type { PlaygroundCatalog, PlaygroundState } from '../../run/playground/state.ts';
import type { Session } from './session.ts';

/** Packed, no more points than this fit into a link, and none is tried: writing them out would take a moment each time. */
const MOST_POINTS = 20_000;
/** What a point comes to in a link, roughly, once it is packed. */
const POINT = 15;

/** The address follows once nothing has changed for this long: browsers refuse to be told at every frame. */
const REST = 400;

export interface AddressKeeper {
  /** Writes what is shown now, without waiting. */
  flush(): Promise<WrittenLink>;
  /** Whether the address tells what is shown now; while it does not, it is that of an earlier state. */
  settled(): boolean;
  dispose(): void;
}

interface Listeners {
  /** Someone came by another link, as by the back button or by typing. */
  readonly opened: (hash: string) => void;
  readonly written: (link: WrittenLink) => void;
}

/** As `writeLink`, at once where it would be too long in any case. */
export async function linkTo(state: PlaygroundState, catalog: PlaygroundCatalog): Promise<WrittenLink> {
  const { data } = state;
  const count = data.kind === 'points' ? data.x.length : 0;
  return count > MOST_POINTS
    ? { tooLong: true, characters: count * POINT, most: LONGEST_LINK }
    : writeLink(state, catalog);
}

export function keepAddress(
  { playground, catalog, home }: Pick<Session, 'playground' | 'catalog' | 'home'>,
  listeners: Listeners,
): AddressKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let own = location.hash;
  let alive = true;
  /** The state that the address tells. */
  let told = playground.get();

  async function flush(): Promise<WrittenLink> {
    clearTimeout(timer);
    const state = playground.get();
    const written = await linkTo(state, catalog);
    // Something changed while it was packed: the next writing says it. Or someone has just come by another link: it must not be written over.
    if (!alive || playground.get() !== state || location.hash !== own) return written;
    const atHome = state === home.get().state && home.get().hash;
    // Whoever starts over has the very link that was handed out.
    const hash = atHome || ('link' in written ? `#${written.link}` : '#');
    if (hash !== own && !(hash === '#' && own === '')) {
      history.replaceState(history.state, '', hash === '#' ? location.pathname : hash);
      own = location.hash;
    }
    told = state;
    listeners.written(written);
    return written;
  }
  /** An address that someone wrote stays as it is until something changes. */
  async function tellFirst(): Promise<void> {
    if (own === '') await flush();
    else {
      const written = await linkTo(playground.get(), catalog);
      if (alive) listeners.written(written);
    }
  }
  const forget = playground.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), REST);
  });
  const onHash = () => {
    if (location.hash === own) return;
    own = location.hash;
    listeners.opened(location.hash);
  };
  // A short link is written before the page goes; a long one is packed, and may come too late.
  const onHide = () => {
    if (playground.get() !== told) void flush();
  };
  addEventListener('hashchange', onHash);
  addEventListener('pagehide', onHide);
  document.addEventListener('visibilitychange', onHide);
  void tellFirst();
  return {
    flush,
    settled: () => playground.get() === told,
    dispose() {
      alive = false;
      clearTimeout(timer);
      forget();
      removeEventListener('hashchange', onHash);
      removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onHide);
    },
  };
}
