/** A set of observations that a lesson can name. One file in this folder, default-exporting a Dataset, adds one. */
import type { LineData } from '../observations.ts';

export interface Dataset {
  /** The file's name. */
  readonly id: string;
  readonly title: string;
  /** What x and y measure, in words. */
  readonly xLabel: string;
  readonly yLabel: string;
  /** What 1 of x and 1 of y are; null: plain numbers. */
  readonly units: readonly [x: string, y: string] | null;
  readonly data: LineData;
  /** Which group each observation belongs to, by index into `names`, where it is known. */
  readonly groups?: { readonly names: readonly string[]; readonly of: readonly number[] };
  /** Where the numbers come from. */
  readonly source: string;
  /** What may be done with them. */
  readonly license: string;
}
