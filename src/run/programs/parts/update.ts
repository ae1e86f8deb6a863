/**
 * A way down as the lines of a program, written once for every language. One file in updates/, default-exporting an Update, adds one.
 *
 * A line is `name = expression` in a spelling that all the languages share: + − * / ** and parentheses as both Python and JavaScript
 * have them, names in camelCase, and
 * - `@` for the parameter: `v@` is v of w and then v of b, `@` alone is w and then b, `dcd@` is its slope;
 * - `rate`, the learning rate of this step, and `step`, counted from 0;
 * - `sqrt(…)`, and `sum(…)` and `count` over the examples that the step reads, in x and y.
 */
import type { Settings } from '../../../core/optimizers/optimizer.ts';

export interface Update {
  /** The file's name, and the optimizer's. */
  readonly id: string;
  /** Which of its settings stand as constants at the top. */
  readonly constants: readonly string[];
  /** What it remembers of each parameter, from 0. */
  readonly memory: readonly string[];
  /** Where it takes the slopes, if not where it stands. */
  readonly ahead?: string;
  /** It asks for no slopes at all. */
  readonly slopeless?: boolean;
  /** Lines for both parameters together, before those for each. */
  readonly together?: (about: About) => readonly string[];
  /** Lines written for each parameter in turn. */
  readonly each: readonly string[];
  /** PyTorch's own optimizer where it computes the same, with what it is given beside the parameters and the learning rate. */
  readonly torch?: {
    readonly name: string;
    readonly options: string;
    /** Absent, always. */
    readonly same?: (settings: Settings, scheduled: boolean) => boolean;
  };
}

/** What the lines for both parameters may depend on. */
export interface About {
  /** Whether b is a parameter as well. */
  readonly intercept: boolean;
  /** Whether x varies; without an intercept, whether it is anywhere but at 0. */
  readonly varies: boolean;
  /** What the slopes of a sum of squares are multiplied and divided by, as the reduction has it: `2 * ` or nothing, ` / count` or nothing. */
  readonly two: string;
  readonly over: string;
  /** The curvature along b. */
  readonly curveB: string;
}
