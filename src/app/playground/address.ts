/** Keeps the address in step with the playground: what is shown is written after the `#`, and an address that is typed is opened. */
import { type WrittenLink, writeLink } from '../../run/playground/link/link.ts';
import type { PlaygroundCatalog } from '../../run/playground/state.ts';
import type { Playground } from '../../run/playground/store.ts';

/** The address follows once nothing has changed for this long: browsers refuse to be told at every frame. */
const REST = 400;

export interface AddressKeeper {
  /** Writes what is shown now, without waiting. */
  flush(): Promise<WrittenLink>;
  dispose(): void;
}

interface Listeners {
  /** Someone came by another link, as by the back button or by typing. */
  readonly opened: (hash: string) => void;
  readonly written: (link: WrittenLink) => void;
}

export function keepAddress(
  playground: Playground,
  catalog: PlaygroundCatalog,
  listeners: Listeners,
): AddressKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let own = location.hash;
  let alive = true;

  async function flush(): Promise<WrittenLink> {
    clearTimeout(timer);
    const state = playground.get();
    const written = await writeLink(state, catalog);
    // Something changed while it was packed: the next writing says it.
    if (!alive || playground.get() !== state) return written;
    const hash = 'link' in written ? `#${written.link}` : '#';
    if (hash !== own && !(hash === '#' && own === '')) {
      history.replaceState(history.state, '', hash === '#' ? location.pathname : hash);
      own = location.hash;
    }
    listeners.written(written);
    return written;
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
  addEventListener('hashchange', onHash);
  return {
    flush,
    dispose() {
      alive = false;
      clearTimeout(timer);
      forget();
      removeEventListener('hashchange', onHash);
    },
  };
}
