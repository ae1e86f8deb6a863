import { type ComponentProps, createContext, useContext, useSyncExternalStore } from 'react';

/** Where the site lives. Routes are written from there: '' is home, 'lessons/the-bowl/' a lesson. */
export interface Site {
  /** The path of the site's root, with its slashes; on the server there is none yet. */
  readonly root: string | null;
  readonly route: string;
}

export const SiteContext = createContext<Site>({ root: null, route: '' });

/** The route in the address bar: what follows the root, with one slash at its end. */
export function routeIn(pathname: string, root: string): string {
  const rest = pathname.startsWith(root) ? pathname.slice(root.length) : pathname.replace(/^\//, '');
  const route = rest.replace(/index\.html$/, '');
  return route === '' || route.endsWith('/') ? route : `${route}/`;
}

/** A link from one route to another that holds wherever the site lives: "../../lessons/the-bowl/". */
export function hrefFrom(route: string, to: string): string {
  const depth = route.split('/').length - 1;
  return `${'../'.repeat(depth)}${to}` || './';
}

const pathname = () => (typeof location === 'undefined' ? '' : location.pathname);
const hash = () => (typeof location === 'undefined' ? '' : location.hash);

/** Said of an address that the site itself has gone to; browsers tell only of the others. */
const GONE = 'downhill-gone';
function onAddress(listener: () => void): () => void {
  const types = ['popstate', 'hashchange', GONE];
  for (const type of types) addEventListener(type, listener);
  return () => {
    for (const type of types) removeEventListener(type, listener);
  };
}

/**
 * The address, kept up to date; empty on the server. A page that is taken over sees the true address at once: what it renders
 * from it is what the server rendered (see clientEntry), and rendering twice would cost a slow machine its first answer.
 */
export function useAddress(): { pathname: string; hash: string } {
  return {
    pathname: useSyncExternalStore(onAddress, pathname, pathname),
    hash: useSyncExternalStore(onAddress, hash, hash),
  };
}

interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** A route, with its hash if it has one. */
  to: string;
}

/** A link inside the site. It is a plain link without scripts; with them, no page is loaded anew. */
export function Link({ to, onClick, ...rest }: LinkProps) {
  const { root, route } = useContext(SiteContext);
  return (
    <a
      {...rest}
      href={hrefFrom(route, to)}
      onClick={(event) => {
        onClick?.(event);
        const plainClick =
          event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
        if (event.defaultPrevented || !plainClick || root === null) return;
        event.preventDefault();
        go(root, to);
      }}
    />
  );
}

/** Goes to a route of the site. `replace` leaves no entry in the history. */
export function go(root: string, to: string, replace = false): void {
  const target = root + to;
  if (target === location.pathname + location.hash) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', target);
  dispatchEvent(new Event(GONE));
}
