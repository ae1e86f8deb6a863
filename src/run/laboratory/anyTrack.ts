/**
 * The track of any optimizer on any function. Beside the frames it keeps what the steps have cost so far: slopes asked for, and examples
 * read; and now and then the optimizer's whole state, so that any step's memory can be worked out again. Of many parameters it keeps as
 * many places as fit into MOST_BYTES, and between them works each step out again, to the same bits.
 */
import type { Objective } from '../../core/objective.ts';
import type { OptimizerState } from '../../core/optimizers/optimizer.ts';
import type { WorkedLine } from '../../core/worked.ts';
import type { RunPlan } from '../configuration.ts';
import {
  type Columns,
  DIVERGENCE_FACTOR,
  FEW,
  grown,
  type IsLate,
  type RecordedFrame,
  Track,
} from '../track.ts';
import { MOST_BYTES, mostOf, numbersIn, placesAlong } from './places.ts';
import { type Adapt, type ReadyPlan, readyPlan } from './plan.ts';
import { readableState, readableSurface } from './readable.ts';
import { Spaced } from './spaced.ts';
import { type Tally, tallied } from './tally.ts';

/** What a run has cost by some step. */
export interface Effort {
  /** How often the gradient was asked for, of everything or of a batch. */
  readonly gradientEvaluations: number;
  /** Examples read on the way, each as often as it was read; 0 where there are none. */
  readonly examplesSeen: number;
}

/** Steps from one state that is kept to the next, as long as there is room. Few parameters are quick to step, many are not. */
const CHECKPOINT = { few: 128, many: 8 };
/** The first room for places. */
const ROOM = 64;

export class AnyTrack extends Track {
  private readonly ready: ReadyPlan;
  private readonly tally: Tally = { gradients: 0, examples: 0 };
  private readonly watched: Objective;
  private readonly many: boolean;
  readonly checkpoints: Spaced<OptimizerState>;
  /** States in a row that were worked out again, from step `from` on. */
  private replayed: { from: number; states: OptimizerState[] };
  private readonly mostStates: number;
  private latest: { readonly step: number; readonly frame: RecordedFrame } | null = null;
  /** The tally after each step. */
  private readonly gradients: number[] = [0];
  private readonly examples: number[] = [0];
  /** The optimizer's state at the last frame written. */
  private state: OptimizerState;

  /** @param adapt what takes the steps in place of the plan's optimizer, made of it */
  constructor(plan: RunPlan, objective: Objective, adapt?: Adapt) {
    const ready = readyPlan(plan, { objective, adapt });
    super(plan, objective);
    this.ready = ready;
    this.watched = tallied(objective, this.tally);
    this.state = ready.optimizer.init(plan.start, ready.settingsAt(0));
    this.many = plan.start.length > FEW;
    this.mostStates = this.many ? mostOf(MOST_BYTES / 4, numbersIn(this.state)) : Number.POSITIVE_INFINITY;
    this.checkpoints = new Spaced(this.many ? CHECKPOINT.many : CHECKPOINT.few, this.mostStates);
    this.checkpoints.tell(0, this.state);
    this.replayed = { from: 0, states: [this.state] };
  }

  protected run(steps: number, isLate?: IsLate): void {
    while (this.filled <= steps && !this.end && !isLate?.()) {
      const at = this.filled - 1;
      const next = this.ready.optimizer.update(this.state, this.watched, this.ready.settingsAt(at));
      if (next.problem) {
        this.end = { reason: 'stuck', step: at, problem: next.problem };
        this.endShowsAt = at + 1;
        return;
      }
      if (!this.write(next.parameters)) return;
      this.state = next;
      this.count();
      this.checkpoints.tell(at + 1, next);
      this.fallen();
    }
  }

  /** What the run has cost after `step` steps. */
  effortAt(step: number): Effort {
    return {
      gradientEvaluations: this.gradients[step] as number,
      examplesSeen: this.examples[step] as number,
    };
  }

  /** Of many parameters, from a place that was kept, or worked out again. */
  override frame(step: number): RecordedFrame {
    if (!this.many) return super.frame(step);
    if (this.latest?.step === step) return this.latest.frame;
    const { cost, parameters: columns } = this.columns;
    const row = step / this.stride;
    const parameters = Number.isInteger(row)
      ? columns.map((column) => column[row] as number)
      : [...this.stateAt(step).parameters];
    const frame = { parameters, cost: cost[step] as number, gradient: this.surface.gradient(parameters) };
    this.latest = { step, frame };
    return frame;
  }

  override columnsUpTo(step: number): Omit<Columns, 'cost'> {
    if (!this.many) return super.columnsUpTo(step);
    return placesAlong(this.surface, this.columns.parameters, Math.floor(step / this.stride) + 1);
  }

  /** The optimizer's state after `step` recorded steps: what it remembers there. */
  stateAt(step: number): OptimizerState {
    const checkpoint = this.checkpoints.upTo(step);
    const { from, states } = this.replayed;
    const isNearer = from <= step && checkpoint.at < from + states.length;
    if (!isNearer) this.replayed = { from: checkpoint.at, states: [checkpoint.item] };
    const known = this.replayed;
    for (let at = known.from + known.states.length - 1; at < step; at++) {
      const last = known.states.at(-1) as OptimizerState;
      if (known.states.length >= this.mostStates) {
        known.from = at;
        known.states = [last];
      }
      known.states.push(this.ready.optimizer.update(last, this.surface, this.ready.settingsAt(at)));
    }
    return known.states[step - known.from] as OptimizerState;
  }

  /** The step that leaves frame `step`, written out with its numbers. */
  workingAt(step: number): readonly WorkedLine[] {
    const { optimizer, settingsAt } = this.ready;
    return optimizer.working(
      readableState(this.stateAt(step), this.surface),
      readableSurface(this.surface),
      settingsAt(step),
    );
  }

  /** Of many parameters, the places at even distances; where there would be too many, every other one is let go. */
  protected override keep(parameters: readonly number[], gradient: readonly number[]): void {
    if (parameters.length <= FEW) {
      super.keep(parameters, gradient);
      return;
    }
    const most = mostOf(MOST_BYTES / 2, parameters.length);
    const room = this.columns.parameters[0]?.length ?? 0;
    const isFull = this.filled === room * this.stride;
    if (isFull && room === most) {
      this.stride *= 2;
      this.changePlaces((column) =>
        grown(
          column.filter((_, i) => i % 2 === 0),
          most,
        ),
      );
    } else if (isFull) {
      this.changePlaces((column) => grown(column, Math.min(most, Math.max(ROOM, 2 * room))));
    }
    const row = this.filled / this.stride;
    if (!Number.isInteger(row)) return;
    this.columns.parameters.forEach((column, i) => {
      column[row] = parameters[i] as number;
    });
  }

  /** Earlier recordings are views of the columns that there were. */
  private changePlaces(change: (column: Float64Array) => Float64Array): void {
    this.columns = { ...this.columns, parameters: this.columns.parameters.map(change) };
  }

  /** Adds the last step. One that asked for no slopes has worked from all the examples by itself. */
  private count(): void {
    const { tally } = this;
    if (tally.gradients === this.gradients.at(-1)) tally.examples += this.surface.examples?.count ?? 0;
    this.gradients.push(tally.gradients);
    this.examples.push(tally.examples);
  }

  /** A surface without a floor is left downward: that is no bottom either. */
  private fallen(): void {
    const { cost } = this.columns;
    const at = this.filled - 1;
    const depth = -DIVERGENCE_FACTOR * Math.max(1, Math.abs(cost[0] as number));
    if (!this.end && (cost[at] as number) < depth) this.finish('diverged', at);
  }
}
