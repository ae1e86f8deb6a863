/**
 * A way down: from where it stands and what it remembers, the next place to stand. `init` and `update` are pure and
 * return new states, so going back in time costs nothing and a run can be resumed from any state. One file in this
 * folder, default-exporting an Optimizer, adds an optimizer.
 */
import type { Objective } from '../objective.ts';

/** A number the learner may turn. */
export interface Setting {
  readonly initial: number;
  readonly min: number;
  readonly max: number;
}

export type Settings = Readonly<Record<string, number>>;

export interface OptimizerState<Memory = unknown> {
  readonly parameters: readonly number[];
  readonly memory: Memory;
}

export interface Optimizer<Memory = unknown> {
  /** The file's name. */
  readonly id: string;
  readonly settings: Readonly<Record<string, Setting>>;
  /** The state before the first step. */
  init(parameters: readonly number[], settings: Settings): OptimizerState<Memory>;
  /** The state one step later; the state given is left as it was. */
  update(state: OptimizerState<Memory>, objective: Objective, settings: Settings): OptimizerState<Memory>;
}

/**
 * A setting by name.
 * @throws when it is missing or not finite
 */
export function settingOf(settings: Settings, name: string): number {
  const value = settings[name];
  if (value === undefined || !Number.isFinite(value)) {
    throw new Error(`settings.${name} must be a finite number, not ${value}`);
  }
  return value;
}
