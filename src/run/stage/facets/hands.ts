import type { Examples } from './examples.ts';
import type { Floor, FloorState } from './floor.ts';

/** Examples that are dealt a hand at a time, and the slopes of such hands from where the parameters stand. */
export interface Hands extends Examples, Floor {
  readonly state: FloorState;
  readonly hands: {
    /** How many examples a hand has; an epoch's last may be smaller. */
    readonly size: number;
    /** How many hands deal out all examples. */
    readonly perEpoch: number;
    /** Which epoch the hand in hand is of, and which hand of it, both counted from 0. */
    readonly epoch: number;
    readonly hand: number;
    /** All examples in the order in which this epoch deals them; those from `from` up to `to` are in hand. The same epoch gives the same array. */
    readonly order: readonly number[];
    readonly from: number;
    readonly to: number;
    /** The slopes of all examples, one entry a parameter. */
    readonly whole: readonly number[];
    /** The slopes of the hands dealt so far, the last ones, as they would be from here; the hand in hand is the last. */
    readonly slopes: readonly (readonly number[])[];
    /** How far those are from the slopes of all, as the root of the mean square of the distance, and how far by the law; null where the cost is a sum, of which a hand has only a part. */
    readonly spread: number | null;
    readonly law: number | null;
    /** What the law says of hands of another size. */
    lawOf(size: number): number | null;
    /** The slopes of each example alone, one example after the other. */
    readonly singles: ArrayLike<number>;
  };
}
