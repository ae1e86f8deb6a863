import type { Layers } from './layers.ts';
import type { Pair, TimedState } from './timed.ts';

/** The fields of a network that is shown unit by unit. */
export interface UnitsState extends TimedState {
  /** The unit in hand: of which layer, the first is 0, and which of its units. */
  readonly litUnit: Pair | null;
  /** All examples are shown on their way, not only the one in hand. */
  readonly atOnce: boolean;
}

/** A column of examples, as far as it is shown. */
export interface ShownColumn {
  readonly name: string;
  /** What it was measured in, and how much of that 1 is. */
  readonly unit: string;
  readonly times: number;
  readonly values: readonly number[];
}

/** A model as matrices: a row an example, a column a unit. */
export interface Matrices extends Layers {
  readonly state: UnitsState;
  readonly matrices: {
    /** How many examples are shown, and of how many; and what one is called, where that is known. */
    readonly count: number;
    readonly of: number;
    readonly row: string | null;
    readonly inputs: readonly ShownColumn[];
    readonly target: ShownColumn;
    readonly layers: readonly {
      readonly inputs: number;
      readonly units: number;
      /** Where its weights begin among the parameters, row by row, and where its biases, −1 where it has none. */
      readonly weights: number;
      readonly biases: number;
      /** The weighted sums z, and what becomes of them, a row an example. */
      readonly scores: readonly (readonly number[])[];
      readonly values: readonly (readonly number[])[];
    }[];
  };
}
