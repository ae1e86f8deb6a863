/**
 * Makes the two workers, and nothing else. Under the strict policy a worker's address has to be vouched for: one policy of one
 * name, which knows two addresses.
 */
import javaScriptUrl from './javaScriptWorker.ts?worker&url';
import pythonUrl from './pythonWorker.ts?worker&url';

export type Kind = 'python' | 'javaScript';

const URLS: Record<Kind, string> = { python: pythonUrl, javaScript: javaScriptUrl };

interface Vouching {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

let vouch: ((url: string) => string) | null = null;

/** @throws where the browser, or the policy of the host, has no workers for us */
export function makeWorker(kind: Kind): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: Vouching };
  vouch ??= (() => {
    const policy = trustedTypes?.createPolicy('downhill-workers', {
      createScriptURL(url) {
        if (!Object.values(URLS).includes(url)) throw new TypeError(`${url} is no worker of ours`);
        return url;
      },
    });
    return policy ? (url: string) => policy.createScriptURL(url) : (url: string) => url;
  })();
  return new Worker(vouch(URLS[kind]), { type: 'module' });
}
