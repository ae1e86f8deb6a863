/**
 * Where a run's frames are kept. A frame is fixed by the configuration and its step number alone, so a track only ever grows, whoever
 * asks for more writes the numbers anyone else would have written, and many recordings can be views of one track.
 */
import { lineCost } from '../core/lineCost.ts';
import { type OptimizerState, settingOf } from '../core/optimizers/optimizer.ts';
import type { Quadratic } from '../core/quadratic.ts';
import type { RunConfiguration } from './configuration.ts';
import { optimizerOf } from './optimizers.ts';

/** A run has diverged when its cost exceeds this many times the cost it started from, or is no longer a number. */
export const DIVERGENCE_FACTOR = 1e6;

export interface RecordingEnd {
  readonly reason: 'diverged' | 'converged';
  /** The last step recorded. */
  readonly step: number;
}

const FIELDS = ['w', 'b', 'cost', 'slopeW', 'slopeB'] as const;
export type Columns = Readonly<Record<(typeof FIELDS)[number], Float64Array>>;

export class Track {
  readonly configuration: RunConfiguration;
  readonly surface: Quadratic;
  columns: Columns = columnsOf(() => new Float64Array(0));
  /** Frames written; frame 0 is the start. */
  filled = 0;
  end: RecordingEnd | null = null;
  /** How many steps must be asked for before the end shows: one more than it has, where the next frame was not finite. */
  endShowsAt = Number.POSITIVE_INFINITY;
  /** The optimizer's state at the last frame written. */
  private state: OptimizerState;

  constructor(configuration: RunConfiguration) {
    const { data, reduction, optimizer, settings, start } = configuration;
    this.configuration = configuration;
    this.surface = lineCost({ ...data, reduction });
    this.state = optimizerOf(optimizer).init(start, settings);
    this.makeRoom(64);
    this.write(this.state.parameters);
  }

  /** Records up to `steps` steps, unless the run ends before. */
  extend(steps: number): void {
    if (this.end || this.filled > steps) return;
    this.makeRoom(steps + 1);
    if (this.configuration.optimizer === 'gradientDescent') this.runPlain(steps);
    else this.runAny(steps);
  }

  private runAny(steps: number): void {
    const { optimizer, settings } = this.configuration;
    const { update } = optimizerOf(optimizer);
    while (this.filled <= steps && !this.end) {
      const next = update(this.state, this.surface, settings);
      if (!this.write(next.parameters)) return;
      this.state = next;
    }
  }

  /** The same bits as `runAny` with plain gradient descent, without an array a step: the arithmetic of `quadratic`, written out. */
  private runPlain(steps: number): void {
    const { w, b, cost, slopeW, slopeB } = this.columns;
    const { center, base, slope, squares } = this.surface;
    const [centerW, centerB] = center;
    const [baseSlopeW, baseSlopeB] = slope;
    const { alongW, alongB, tilt, cross } = squares;
    const learningRate = settingOf(this.configuration.settings, 'learningRate');
    const limit = this.limit();
    const under = this.configuration.stopWhenSlopesUnder ?? 0;
    let at = this.filled - 1;
    let atW = w[at] as number;
    let atB = b[at] as number;
    let gradientW = slopeW[at] as number;
    let gradientB = slopeB[at] as number;
    while (at < steps && !this.end) {
      atW -= learningRate * gradientW;
      atB -= learningRate * gradientB;
      const dw = atW - centerW;
      const db = atB - centerB;
      const distance = db + tilt * dw;
      const lift = alongB * distance;
      gradientW = baseSlopeW + (alongW * dw + tilt * lift + cross * db);
      gradientB = baseSlopeB + (lift + cross * dw);
      const value =
        base +
        (baseSlopeW * dw + baseSlopeB * db) +
        (0.5 * (alongB * distance * distance + alongW * dw * dw) + cross * dw * db);
      // An infinite number less itself is NaN, which equals nothing: one test for all three.
      const zero = value - value + (gradientW - gradientW) + (gradientB - gradientB);
      if (zero !== 0) {
        this.finish('diverged', at, at + 1);
        break;
      }
      at++;
      w[at] = atW;
      b[at] = atB;
      cost[at] = value;
      slopeW[at] = gradientW;
      slopeB[at] = gradientB;
      if (value > limit) this.finish('diverged', at);
      else if (Math.abs(gradientW) < under && Math.abs(gradientB) < under) this.finish('converged', at);
    }
    this.filled = at + 1;
    this.state = { parameters: [w[at] as number, b[at] as number], memory: null };
  }

  /** Writes one frame and says whether it could: a frame that is not finite ends the run at the frame before it. */
  private write(parameters: readonly number[]): boolean {
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
    const under = this.configuration.stopWhenSlopesUnder ?? 0;
    if (cost > this.limit()) this.finish('diverged', at);
    else if (Math.abs(slopeW) < under && Math.abs(slopeB) < under) this.finish('converged', at);
    return true;
  }

  private finish(reason: RecordingEnd['reason'], step: number, showsAt = step): void {
    this.end = { reason, step };
    this.endShowsAt = showsAt;
  }

  /** A million times nothing is nothing, and rounding exceeds it: from a cost of 0 only infinity is divergence. */
  private limit(): number {
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
