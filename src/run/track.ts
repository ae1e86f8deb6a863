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

/** The frames of a run, column by column, for any number of parameters. */
export interface Columns {
  /** A column for each parameter. */
  readonly parameters: readonly Float64Array[];
  readonly cost: Float64Array;
  /** The slopes of the cost, a column for each parameter. */
  readonly gradient: readonly Float64Array[];
}

export abstract class Track {
  columns: Columns;
  /** Frames written; frame 0 is the start. */
  filled = 0;
  end: RecordingEnd | null = null;
  /** How many steps must be asked for before the end shows: one more than it has, where there could be no next frame. */
  endShowsAt = Number.POSITIVE_INFINITY;

  constructor(
    private readonly plan: RunPlan,
    readonly surface: Objective,
  ) {
    const none = plan.start.map(() => new Float64Array(0));
    this.columns = { parameters: none, cost: new Float64Array(0), gradient: none };
    this.reserve(64);
    this.write(plan.start);
  }

  /** Records up to `steps` steps, unless the run ends before. */
  extend(steps: number): void {
    if (this.end || this.filled > steps) return;
    this.reserve(steps + 1);
    this.run(steps);
  }

  /** Writes frames until there are `steps` steps or the run has ended; the columns are long enough. */
  protected abstract run(steps: number): void;

  /** Writes one frame and says whether it could: a frame that is not finite ends the run at the frame before it. */
  protected write(parameters: readonly number[]): boolean {
    const at = this.filled;
    const { columns, surface } = this;
    const cost = surface.value(parameters);
    const slopes = surface.gradient(parameters);
    if (![cost, ...parameters, ...slopes].every(Number.isFinite)) {
      if (at === 0) throw new Error(`configuration.start [${parameters}] has a cost that is not finite`);
      this.finish('diverged', at - 1, at);
      return false;
    }
    columns.cost[at] = cost;
    for (let i = 0; i < parameters.length; i++) {
      (columns.parameters[i] as Float64Array)[at] = parameters[i] as number;
      (columns.gradient[i] as Float64Array)[at] = slopes[i] as number;
    }
    this.filled = at + 1;
    const under = this.plan.stopWhenSlopesUnder ?? 0;
    if (cost > this.limit()) this.finish('diverged', at);
    else if (slopes.every((slope) => Math.abs(slope) < under)) this.finish('converged', at);
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

  /** Lengthens the columns where they cannot hold so many frames. */
  private reserve(frames: number): void {
    const { length } = this.columns.cost;
    if (frames <= length) return;
    const size = Math.max(frames, 2 * length);
    this.columns = eachColumn(this.columns, (column) => {
      const grown = new Float64Array(size);
      grown.set(column.subarray(0, this.filled));
      return grown;
    });
  }
}

/** The columns with each of them replaced. */
export function eachColumn(
  { parameters, cost, gradient }: Columns,
  change: (column: Float64Array) => Float64Array,
): Columns {
  return { parameters: parameters.map(change), cost: change(cost), gradient: gradient.map(change) };
}
