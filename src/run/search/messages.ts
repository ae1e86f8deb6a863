/** What the page and a worker that searches say to each other. */
import type { Found, SearchTask } from '../../core/search/search.ts';

/** The task first, and then ranges of its tries, one at a time. */
export type SearchAsk =
  | { readonly kind: 'task'; readonly task: SearchTask }
  | { readonly kind: 'range'; readonly from: number; readonly to: number };

export interface Worked {
  readonly found: Found;
  /** How long working it out took. */
  readonly milliseconds: number;
}

/** `isFast`: whether it has its loops in WebAssembly. */
export type SearchTell =
  | { readonly kind: 'ready'; readonly isFast: boolean }
  | ({ readonly kind: 'worked' } & Worked);
