/**
 * Examples with several features and one number to answer. One file in this folder, default-exporting a FeatureTable, adds one; what needs it imports it, and nothing else carries it.
 */
import type { Made } from '../madeFeatures.ts';

export interface FeatureTable {
  /** The file's name. */
  readonly id: string;
  readonly title: string;
  readonly features: readonly Column[];
  readonly answer: Column;
  /** How it was made, where it was made up. */
  readonly made?: Made;
  /** What one example is called. */
  readonly row?: string;
  /** The weights that walks of its network start from. */
  readonly start?: readonly number[];
  /** Where the numbers come from. */
  readonly source: string;
  /** What may be done with them. */
  readonly license: string;
}

export interface Column {
  readonly name: string;
  /** What 1 of it is; null: a count. */
  readonly unit: string | null;
  /** One an example. */
  readonly values: readonly number[];
  /** Where it measures what another column measures: which, and how much of this one's unit 1 of the other's is. */
  readonly repeats?: { readonly column: string; readonly times: number };
  /** Where the values are not as they were measured: in which unit they were, and how much of it 1 is. */
  readonly measured?: { readonly unit: string; readonly times: number };
}
