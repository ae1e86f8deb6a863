import type { Timed } from './timed.ts';

/** How models of growing size do on what they learn from and on what they do not: for the picture of too simple and too clever. */
export interface Complexity extends Timed {
  readonly complexity: {
    /** The typical miss of each size, from size 0 up, on what is learned from. */
    readonly learned: readonly number[];
    /** The same on what is held out; null where there is nothing, or where nobody has looked. */
    readonly heldOut: readonly (number | null)[];
    /** The size of the model in hand; null where it is none of these. */
    readonly chosen: number | null;
    /** With which size the envelope was opened, and the typical miss in it. */
    readonly opened: { readonly size: number; readonly miss: number } | null;
    /** At how many sizes somebody has looked on what is held out; null where that is not counted. */
    readonly peeks: number | null;
    /** How many deals there have been. */
    readonly deals: number;
    /** In how many of them each size did best on what is held out. */
    wins(): readonly number[];
    /** What changes in the state when a size is chosen. */
    choose(size: number): Readonly<Record<string, unknown>>;
  };
}
