/** What is timed: so many features each, with so many examples. An old machine is through with it in half a minute. */
export const SIZES = [3, 30, 300, 1000] as const;
export const EXAMPLES = 2000;

/** In milliseconds. */
export interface Timing {
  readonly features: number;
  readonly form: number;
  readonly solve: number;
  readonly walk: number;
  /** How many steps the walk took. */
  readonly steps: number;
}

export type Part = 'make' | 'form' | 'solve' | 'walk';
