/**
 * Pieces of a page that come later, by `import()`. Where one does not come, as on a line that is down, `<html data-missing>` has the page say so, with
 * a button. Browsers remember that a file did not come, and do not ask for it again, but a page that is loaded anew does: that is what the button
 * (public/theme.js) does, once the site answers. Until then there is still the page that stands there.
 */
const missing = new Set<object>();
const tell = () => document.documentElement.toggleAttribute('data-missing', missing.size > 0);

/** What `load` brings. Never rejects. With the end of `signal` a piece that did not come is not missed any longer. */
export const bring = <T>(load: () => Promise<T>, signal?: AbortSignal): Promise<T> =>
  load().catch((error: unknown) => {
    console.warn(error);
    if (!signal?.aborted) missing.add(load);
    tell();
    signal?.addEventListener('abort', () => {
      missing.delete(load);
      tell();
    });
    return new Promise<never>(() => {});
  });

/** Begins with what `load` brings as soon as it is there; returns how to end it, or not to begin. For effects. */
export function bringAndBegin<T>(load: () => Promise<T>, begin: (brought: T) => () => void): () => void {
  const left = new AbortController();
  const { signal } = left;
  void bring(load, signal).then(
    (brought) => signal.aborted || signal.addEventListener('abort', begin(brought)),
  );
  return () => left.abort();
}
