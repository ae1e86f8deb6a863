/**
 * Where a run's frames are kept. A frame is fixed by the configuration and its step number alone, so a track only ever grows, whoever
 * asks for more writes the numbers anyone else would have written, and many recordings can be views of one track. How a step is
 * taken is for the kinds of track to say: plainTrack.ts, and laboratory/anyTrack.ts for every other way down.
 */
import type { Objective } from '../core/objective.ts';
import type { Problem } from '../core/problem.ts';
import type { RunPlan } from './configuration.ts';

/** A run has diverged when its cost exceeds this many times the cost it started from, or is no longer a number. */
export const DIVERGENCE_FACTOR = 1e6;

export interface RecordingEnd {
  /** Stuck: the optimizer could not take another step, and `problem` says why. */
  readonly reason: 'diverged' | 'converged' | 'stuck';
  /** The last step recorded. */
  readonly step: number;
  readonly problem?: Problem;
}

const FIELDS = ['w', 'b', 'cost', 'slopeW', 'slopeB'] as const;
export type Columns = Readonly<Record<(typeof FIELDS)[number], Float64Array>>;

export abstract class Track {
  columns: Columns = columnsOf(() => new Float64Array(0));
  /** Frames written; frame 0 is the start. */
  filled = 0;
  end: RecordingEnd | null = null;
  /** How many steps must be asked for before the end shows: one more than it has, where there could be no next frame. */
  endShowsAt = Number.POSITIVE_INFINITY;

  constructor(
    private readonly plan: RunPlan,
    readonly surface: Objective,
  ) {
    this.makeRoom(64);
    this.write(plan.start);
  }

  /** Records up to `steps` steps, unless the run ends before. */
  extend(steps: number): void {
    if (this.end || this.filled > steps) return;
    this.makeRoom(steps + 1);
    this.run(steps);
  }

  /** Writes frames until there are `steps` steps or the run has ended; there is room for them. */
  protected abstract run(steps: number): void;

  /** Writes one frame and says whether it could: a frame that is not finite ends the run at the frame before it. */
  protected write(parameters: readonly number[]): boolean {
    const at = this.filled;
    const [w, b] = parameters as [number, number];
    const cost = this.surface.value(parameters);
    const [slopeW, slopeB] = this.surface.gradient(parameters) as [number, number];
    if (![w, b, cost, slopeW, slopeB].every(Number.isFinite)) {
      if (at === 0) throw new Error(`configuration.start [${parameters}] has a cost that is not finite`);
      this.finish('diverged', at - 1, at);
      return false;
    }
    const frame = { w, b, cost, slopeW, slopeB };
    for (const name of FIELDS) this.columns[name][at] = frame[name];
    this.filled = at + 1;
    const under = this.plan.stopWhenSlopesUnder ?? 0;
    if (cost > this.limit()) this.finish('diverged', at);
    else if (Math.abs(slopeW) < under && Math.abs(slopeB) < under) this.finish('converged', at);
    return true;
  }

  protected finish(reason: RecordingEnd['reason'], step: number, showsAt = step): void {
    this.end = { reason, step };
    this.endShowsAt = showsAt;
  }

  /** A million times nothing is nothing, and rounding exceeds it: from a cost of 0 only infinity is divergence. */
  protected limit(): number {
    const start = this.columns.cost[0] as number;
    return start > 0 ? DIVERGENCE_FACTOR * start : Number.POSITIVE_INFINITY;
  }

  private makeRoom(frames: number): void {
    const known = this.columns;
    if (frames <= known.w.length) return;
    const size = Math.max(frames, 2 * known.w.length);
    this.columns = columnsOf((name) => {
      const grown = new Float64Array(size);
      grown.set(known[name].subarray(0, this.filled));
      return grown;
    });
  }
}

/** One column for each field. */
export function columnsOf(make: (name: (typeof FIELDS)[number]) => Float64Array): Columns {
  return { w: make('w'), b: make('b'), cost: make('cost'), slopeW: make('slopeW'), slopeB: make('slopeB') };
}
