/**
 * A link as others can open it. A server on this computer is reached from others by another address than the one in the browser here; `npm start -- --lan`
 * says which, in a header of every page (Server-Timing, the one that pages can read), so nothing is asked for, and other hosts need not know of it.
 */

export interface ForOthers {
  readonly link: string;
  /** It opens on this computer and on no other. */
  readonly hereOnly: boolean;
}

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

/** @param served the address by which others reach the server, where it has said so */
export function forOthers(link: string, served = servedAt()): ForOthers {
  const { hostname, origin } = new URL(link);
  if (!LOOPBACK.test(hostname)) return { link, hereOnly: false };
  if (served === null) return { link, hereOnly: true };
  return { link: served + link.slice(origin.length), hereOnly: false };
}

function servedAt(): string | null {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const said = page?.serverTiming?.find(({ name }) => name === 'lan')?.description ?? '';
  return /^https?:\/\/[^/]+$/.test(said) ? said : null;
}
