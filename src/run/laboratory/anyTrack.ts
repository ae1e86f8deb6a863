/**
 * The track of any optimizer on any function of any number of parameters. Beside the frames it keeps what the steps have cost so far: slopes asked
 * for, and examples read; and now and then the optimizer's whole state, so that any step's memory can be worked out again.
 */
import type { Objective } from '../../core/objective.ts';
import type { OptimizerState } from '../../core/optimizers/optimizer.ts';
import type { WorkedLine } from '../../core/worked.ts';
import type { RunPlan } from '../configuration.ts';
import { DIVERGENCE_FACTOR, Track } from '../track.ts';
import { type ReadyPlan, readyPlan } from './plan.ts';
import { readableState, readableSurface } from './readable.ts';
import { type Tally, tallied } from './tally.ts';

/** What a run has cost by some step. */
export interface Effort {
  /** How often the gradient was asked for, of everything or of a batch. */
  readonly gradientEvaluations: number;
  /** Examples read on the way, each as often as it was read; 0 where there are none. */
  readonly examplesSeen: number;
}

const CHECKPOINT = 128;

export class AnyTrack extends Track {
  private readonly ready: ReadyPlan;
  private readonly tally: Tally = { gradients: 0, examples: 0 };
  private readonly watched: Objective;
  private readonly checkpoints: OptimizerState[];
  /** The tally after each step. */
  private readonly gradients: number[] = [0];
  private readonly examples: number[] = [0];
  /** The optimizer's state at the last frame written. */
  private state: OptimizerState;

  /** @param intercept whether b is stepped too; without it, the rule is followed on w alone */
  constructor(plan: RunPlan, objective: Objective, intercept = true) {
    const { parameterCount, examples } = objective;
    const ready = readyPlan(plan, { parameterCount, exampleCount: examples?.count, intercept });
    super(plan, objective);
    this.ready = ready;
    this.watched = tallied(objective, this.tally);
    this.state = ready.optimizer.init(plan.start, ready.settingsAt(0));
    this.checkpoints = [this.state];
  }

  protected run(steps: number): void {
    while (this.filled <= steps && !this.end) {
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
      if ((at + 1) % CHECKPOINT === 0) this.checkpoints.push(next);
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

  /** The optimizer's state after `step` recorded steps: what it remembers there. */
  stateAt(step: number): OptimizerState {
    const from = Math.floor(step / CHECKPOINT);
    let state = this.checkpoints[from] as OptimizerState;
    for (let at = from * CHECKPOINT; at < step; at++) {
      state = this.ready.optimizer.update(state, this.surface, this.ready.settingsAt(at));
    }
    return state;
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
