/**
 * Makes our workers, and nothing else. Under the strict policy a worker's address has to be vouched for, and a page may make the policy
 * that does so only once: so it is here, and knows five addresses. Only the addresses come along, none of what runs there.
 */
import javaScriptUrl from './sandbox/javaScriptWorker.ts?worker&url';
import pythonUrl from './sandbox/pythonWorker.ts?worker&url';
import searchUrl from './search/searchWorker.ts?worker&url';
import tableUrl from './table/tableWorker.ts?worker&url';
import timingsUrl from './timings/timingsWorker.ts?worker&url';

export type Kind = 'python' | 'javaScript' | 'table' | 'timings' | 'search';

const URLS: Record<Kind, string> = {
  python: pythonUrl,
  javaScript: javaScriptUrl,
  table: tableUrl,
  timings: timingsUrl,
  search: searchUrl,
};

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
