/**
 * Where a run's frames are kept. A frame is fixed by the configuration and its step number alone, so a track only ever grows, whoever
 * asks for more writes the numbers anyone else would have written, and many recordings can be views of one track. How a step is
 * taken is for the kinds of track to say: plainTrack.ts, and laboratory/anyTrack.ts for every other way down. Costs are kept of every frame.
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

/** Of no more parameters than this every frame is kept whole, slopes and all. Of more, their track says what it keeps (laboratory/anyTrack.ts). */
export const FEW = 2;

export interface Columns {
  /** An entry for each frame. */
  readonly cost: Float64Array;
  /** One column for each parameter, with an entry for each frame that is kept. */
  readonly parameters: readonly Float64Array[];
  /** One for each parameter while they are few; of many, slopes are worked out when they are asked for. */
  readonly gradient: readonly Float64Array[];
}

export interface RecordedFrame<Parameters = number[]> {
  readonly parameters: Parameters;
  readonly cost: number;
  /** The slopes at these parameters: what the next step will use. */
  readonly gradient: Parameters;
}

/** Says that time is up: what is being recorded stops at the next frame, to be gone on with. */
export type IsLate = () => boolean;

export abstract class Track {
  columns: Columns;
  /** Of every so manieth frame the parameters are kept, from the start on: of each one, while they are few. */
  stride = 1;
  /** Frames written; frame 0 is the start. */
  filled = 0;
  end: RecordingEnd | null = null;
  /** How many steps must be asked for before the end shows: one more than it has, where there could be no next frame. */
  endShowsAt = Number.POSITIVE_INFINITY;
  private readonly few: boolean;

  constructor(
    private readonly plan: RunPlan,
    readonly surface: Objective,
  ) {
    const empty = plan.start.map(() => new Float64Array(0));
    this.few = empty.length <= FEW;
    this.columns = { cost: new Float64Array(0), parameters: empty, gradient: this.few ? empty : [] };
    this.makeRoom(64);
    this.write(plan.start);
  }

  /** Records up to `steps` steps, unless the run ends before, or time is up. */
  extend(steps: number, isLate?: IsLate): void {
    if (this.end || this.filled > steps) return;
    this.makeRoom(steps + 1);
    this.run(steps, isLate);
  }

  /** A frame that has been written. */
  frame(step: number): RecordedFrame {
    const { cost, parameters, gradient } = this.columns;
    const read = (column: Float64Array) => column[step] as number;
    return { parameters: parameters.map(read), cost: read(cost), gradient: gradient.map(read) };
  }

  /** What is kept of its places up to a step, and the slopes there, in columns; two parameters have the names of a line's. */
  columnsUpTo(step: number): Omit<Columns, 'cost'> {
    const cut = (columns: readonly Float64Array[]) => columns.map((column) => column.subarray(0, step + 1));
    const parameters = cut(this.columns.parameters);
    const gradient = cut(this.columns.gradient);
    const [w, b] = parameters;
    const [slopeW, slopeB] = gradient;
    return { parameters, gradient, ...(b && { w, b, slopeW, slopeB }) };
  }

  /** Writes frames until there are `steps` steps, the run has ended or time is up; there is room for them. */
  protected abstract run(steps: number, isLate?: IsLate): void;

  /** Writes one frame and says whether it could: a frame that is not finite ends the run at the frame before it. */
  protected write(parameters: readonly number[]): boolean {
    const at = this.filled;
    const under = this.plan.stopWhenSlopesUnder ?? 0;
    const cost = this.surface.value(parameters);
    const gradient = this.few || under || at === 0 ? this.surface.gradient(parameters) : [];
    if (!(Number.isFinite(cost) && parameters.every(Number.isFinite) && gradient.every(Number.isFinite))) {
      if (at === 0) throw new Error(`configuration.start [${parameters}] has a cost that is not finite`);
      this.finish('diverged', at - 1, at);
      return false;
    }
    this.columns.cost[at] = cost;
    this.keep(parameters, gradient);
    this.filled = at + 1;
    if (cost > this.limit()) this.finish('diverged', at);
    else if (under && gradient.every((slope) => Math.abs(slope) < under)) this.finish('converged', at);
    return true;
  }

  /** Keeps what a frame has beside its cost; frame `filled` is the next. */
  protected keep(parameters: readonly number[], gradient: readonly number[]): void {
    const { columns, filled } = this;
    columns.parameters.forEach((column, i) => {
      column[filled] = parameters[i] as number;
    });
    columns.gradient.forEach((column, i) => {
      column[filled] = gradient[i] as number;
    });
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
    const { cost, parameters, gradient } = this.columns;
    if (frames <= cost.length) return;
    const size = Math.max(frames, 2 * cost.length);
    const all = (columns: readonly Float64Array[]) =>
      this.few ? columns.map((column) => grown(column, size)) : columns;
    this.columns = { cost: grown(cost, size), parameters: all(parameters), gradient: all(gradient) };
  }
}

/** A column with room for `size` entries. */
export function grown(column: Float64Array, size: number): Float64Array {
  const larger = new Float64Array(size);
  larger.set(column);
  return larger;
}
