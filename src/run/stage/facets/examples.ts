import type { Pair, Timed } from './timed.ts';

/** One column of the data. */
export interface Column {
  readonly name: string;
  /** What 1 of it is: 'sq ft', 'thousand $'; empty where it is counted. */
  readonly unit: string;
  readonly values: ArrayLike<number>;
}

/** By which column rows are sorted, by its name, and whether the greatest come first. */
export interface Sorting {
  readonly column: string;
  readonly down: boolean;
}

/** The examples, row by row, and what the model makes of them: for tables, predicted against observed, plots of one column against another. */
export interface Examples extends Timed {
  /** Every column there is, whether the model reads it or not; the target is one of them. */
  readonly columns: readonly Column[];
  /** The columns that the model reads, by place, in the order of its inputs. */
  readonly inputs: readonly number[];
  readonly target: number;
  /** One entry an example. */
  readonly predicted: ArrayLike<number>;
  /** Predicted − observed. */
  readonly residuals: ArrayLike<number>;
  /** The root of the mean of the squared residuals, in the target's unit. */
  readonly rootMeanSquare: number;
  /** The share of the target's scatter that the model explains. */
  readonly rSquared: number;
  /** The examples that the next step reads; null where it reads them all. */
  readonly batch: ArrayLike<number> | null;
  /** The examples that no step reads. */
  readonly heldOut: ReadonlySet<number>;
  /** Those of them that nobody may look at yet; absent, none. */
  readonly sealed?: ReadonlySet<number>;
  /** What the model answers over the column that goes across, where it reads that one alone and is no straight line. */
  readonly curve?: { readonly degree: number; readonly at: (x: number) => number } | null;
  /** How rows are sorted; null: as the data come. */
  readonly sorting: Sorting | null;
  /** What changes in the state when they are to be sorted so. */
  sortBy(sorting: Sorting | null): Readonly<Record<string, unknown>>;
  /** The column that goes across in a plot of the target against one column. */
  readonly across: number;
  /** Only examples whose value in that column is in the range, its upper end left out, count in that plot; null: all do. */
  readonly band: { readonly column: number; readonly range: Pair } | null;
  /** The examples that count. */
  readonly inside: readonly number[];
  /** What that plot shows instead of the two columns, where it is to show what is left of them. */
  readonly leftovers: Leftovers | null;
}

/** What is left of the feature across and of the target once the other inputs are taken out of both; one entry an example. The slope of one over the other is the feature's weight. */
export interface Leftovers {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}
