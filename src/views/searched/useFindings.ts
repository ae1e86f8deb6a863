import { useEffect, useSyncExternalStore } from 'react';
import type { Findings } from '../../core/search/findings.ts';
import { catchUp, findingsOf, get, leave, subscribe } from '../../run/search/pageSearch.ts';
import type { SearchSeen } from '../../run/stage/facets.ts';

/** What a search has found as far as this page has come, and how far that is; it goes on in place. Null where that is still being worked out again. */
export function useFindings({ task, done }: SearchSeen): { found: Findings | null; upTo: number } {
  // Told of progress, it is read anew.
  useSyncExternalStore(subscribe, get, get);
  const found = findingsOf(task, done);
  useEffect(() => catchUp(task, done), [task, done]);
  useEffect(() => leave, []);
  return { found, upTo: found?.done ?? 0 };
}
