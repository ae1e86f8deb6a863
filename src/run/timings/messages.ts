/** What the page and the worker that times say to each other. */
import type { Part, Timing } from './timing.ts';

export interface TimingsProgress {
  /** The size in hand: how many features. */
  readonly features: number;
  readonly part: Part;
  /** Of that part. */
  readonly share: number;
}

export type TimingsTell =
  | { readonly kind: 'progress'; readonly progress: TimingsProgress }
  | { readonly kind: 'timing'; readonly timing: Timing }
  | { readonly kind: 'done' };
