/**
 * A way down: from where it stands and what it remembers, the next place to stand. `init` and `update` are pure and
 * return new states, so going back in time costs nothing and a run can be resumed from any state. One file in this
 * folder, default-exporting an Optimizer, adds an optimizer.
 */
import type { Objective } from '../objective.ts';
import type { Problem } from '../problem.ts';
import type { WorkedLine } from '../worked.ts';

/** A number the learner may turn. */
export interface Setting {
  readonly initial: number;
  /** What a slider offers; what may be typed is wider. */
  readonly min: number;
  readonly max: number | 'exampleCount';
  /** On a slider, ten times as much is as far again. */
  readonly logarithmic?: boolean;
  /**
   * What a good value goes by: against the bowl's curvature (a rate that multiplies slopes), or with the size of its floor (a rate that is nearly
   * the length of a step). `initial`, `min` and `max` are for the course's first bowl, whose edge is at 0.0427 and whose floor is some 30 across.
   */
  readonly scalesWith?: 'curvature' | 'size';
  /** A whole number. */
  readonly whole?: boolean;
  /** What the rule can be worked with, from the first up to but not including the second; absent, any finite number. */
  readonly allowed?: readonly [from: number, under: number];
}

export type Settings = Readonly<Record<string, number>>;

export interface OptimizerState<Memory = unknown> {
  readonly parameters: readonly number[];
  /** What it remembers, as plain JSON. */
  readonly memory: Memory;
  /** Why it could not take the step. The parameters are then where they were, and nobody need ask again. */
  readonly problem?: Problem;
}

/** `Name` lists its settings, so that the words for them can be held to be complete. */
export interface Optimizer<Memory = unknown, Name extends string = string> {
  /** The file's name. */
  readonly id: string;
  readonly settings: Readonly<Record<Name, Setting>>;
  /** The update as KaTeX source: θ for all parameters together, g for the gradient, and the settings by their usual letters. */
  readonly rule: string;
  /** The state before the first step. */
  init(parameters: readonly number[], settings: Settings): OptimizerState<Memory>;
  /** The state one step later; the state given is left as it was. */
  update(state: OptimizerState<Memory>, objective: Objective, settings: Settings): OptimizerState<Memory>;
  /**
   * The same step written out with its numbers, a line for each quantity of the rule and each parameter, the parameters' own last: their
   * results are the bits that `update` gives. Empty where the step cannot be taken.
   */
  working(state: OptimizerState<Memory>, objective: Objective, settings: Settings): readonly WorkedLine[];
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
