import type { Sides } from '../../../core/network/numericalGradient.ts';
import type { Layers } from './layers.ts';

/** One weight's slope, as it was given and as nudging has it. */
export interface NudgedSlope {
  readonly parameter: number;
  readonly name: string;
  /** By backpropagation, perhaps with a mistake in it. */
  readonly given: number;
  readonly nudged: number;
  /** How far apart they are, as a share of the larger. */
  readonly error: number;
}

/** Slopes by nudging beside those of backpropagation. */
export interface Nudging extends Layers {
  readonly nudging: {
    /** How far each weight is nudged, and to which sides. */
    readonly epsilon: number;
    readonly sides: Sides;
    readonly slopes: readonly NudgedSlope[];
    /** |a − b|/|b| over all weights, with a by nudging and b exact. */
    readonly error: number;
    /** How often the cost was worked out for all of them. */
    readonly evaluations: number;
    /** The same error for nudges of all sizes, from 1 down; null while nobody may see it. */
    readonly sweep: { readonly epsilons: readonly number[]; readonly errors: readonly number[] } | null;
    /** The nudge with the smallest error, of those. */
    readonly best: { readonly epsilon: number; readonly error: number };
    /** The weight that somebody takes for the wrong one. */
    readonly accused: number | null;
    /** Whether it is. */
    readonly isFound: boolean;
    /** Whether one of the slopes is wrong, and has to be found: then the errors are not laid open. */
    readonly isSought: boolean;
  };
}
