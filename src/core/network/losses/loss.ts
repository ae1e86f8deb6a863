/**
 * How wrong the answers to one example are. A file holds the loss and its slope side by side, and both as they are typeset. One file in this folder, default-exporting a
 * Loss, adds one; its name is then given a line in `losses.ts`.
 */
import type { LayerBlock } from '../activations/activation.ts';

/** The losses of the examples in hand, and their slopes. `targets` are laid out as the block's values are. */
export interface Head {
  /** The losses added up. */
  total(block: LayerBlock, targets: Float64Array): number;
  /** Writes the slopes into `block.deltas`. `total` was asked of the same block before. */
  slopes(block: LayerBlock, targets: Float64Array): void;
  /**
   * Where a formula is known: how the slopes of one of the examples change, ∂²loss/∂i∂j, added row by row to `into`, which has units × units places. `total` was asked of
   * the same block before.
   */
  curvature?(block: LayerBlock, row: number, into: Float64Array): void;
}

/** A loss and the last activation taken as one. */
export interface ScoreHead extends Head {
  /** The loss with this activation, and its slope along a score, as KaTeX source. */
  readonly rule: string;
  readonly slopeRule: string;
}

export interface Loss {
  /** The file's name. */
  readonly id: string;
  /** The loss of answers a to targets y, as KaTeX source. */
  readonly rule: string;
  /** Its slope along an answer, as KaTeX source. */
  readonly slopeRule: string;
  /** What the answers are: numbers, which miss by so much, or the shares of classes. */
  readonly judges: 'numbers' | 'classes';
  /** Whether it is a quadratic of the answers, so that a linear model's cost is one of its parameters. */
  readonly quadratic: boolean;
  /** From the last layer's values, whatever made them; slopes along the values. */
  readonly ofValues?: Head;
  /**
   * With an activation of this name, straight from the last layer's scores, where going by the values would lose digits. Slopes are along the scores, and `total` writes the values
   * as well. A loss without `ofValues` goes with these activations only.
   */
  readonly ofScores?: Readonly<Record<string, ScoreHead>>;
  /** Which targets of an example it cannot judge: in which place (null: all of them together), and what is asked of them. */
  refuses?(targets: ArrayLike<number>, activation: string): { place: number | null; asked: string } | null;
}
