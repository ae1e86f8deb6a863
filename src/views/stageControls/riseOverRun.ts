import type { Snapshot } from '../../run/snapshot.ts';

export interface RiseOverRun {
  readonly rise: number;
  readonly run: number;
  /** rise ÷ run */
  readonly slope: number;
  /** What the formula says here. */
  readonly exact: number;
}

/** The cost's rise when one parameter is nudged and the other is held, over the nudge. */
export function riseOverRun(now: Snapshot): RiseOverRun {
  const { nudge: run, slice } = now.state;
  const rise =
    slice === 'b' ? now.costAt(now.w, now.b + run) - now.cost : now.costAt(now.w + run, now.b) - now.cost;
  return { rise, run, slope: rise / run, exact: slice === 'b' ? now.slopeB : now.slopeW };
}
