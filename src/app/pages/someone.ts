/** What a page hears from whoever reads it, or is about to print it. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'focusin', 'beforeprint', 'downhill-print'];

/** Resolves at the first sign that somebody is there; one that came before the page listened is kept by public/theme.js. */
export function someoneIsThere(signal: AbortSignal): Promise<unknown> {
  const { sign, print } = document.documentElement.dataset;
  if (sign || print) return Promise.resolve();
  return new Promise((resolve) => {
    for (const one of SIGNS)
      addEventListener(one, resolve, { signal, once: true, passive: true, capture: true });
  });
}
