/** A set of observations that a lesson can name. One file in this folder, default-exporting a Dataset, adds one. */
import type { LineData } from '../observations.ts';

export interface Dataset {
  /** The file's name. */
  readonly id: string;
  readonly title: string;
  /** What x and y measure, in words. */
  readonly xLabel: string;
  readonly yLabel: string;
  readonly data: LineData;
  /** Where the numbers come from. */
  readonly source: string;
}
