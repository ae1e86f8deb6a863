import type { Timed } from './timed.ts';

/** A model's weights beside those of the same model fitted to its examples drawn again: how far chance moves a weight. */
export interface Redraws extends Timed {
  readonly redraws: {
    /** How many draws there have been. */
    readonly count: number;
    /** One for each input; where a feature is measured twice, those weights alone, and then what they say together. */
    readonly weights: readonly {
      readonly name: string;
      /** Absent where it is the weight of one input; else those whose weights it is what they say together. */
      readonly together?: readonly string[];
      readonly weight: number;
      /** How far such a weight strays by theory; null where there is no telling. */
      readonly standardError: number | null;
      /** One entry a draw. */
      readonly drawn: ArrayLike<number>;
    }[];
  };
}
