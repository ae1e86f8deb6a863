/** What the page and a worker that runs a learner's program say to each other. */

/** To the worker. */
export type Ask =
  | {
      readonly kind: 'boot';
      /** The standard library; the interpreter as bytes, or as what an earlier worker has compiled from them. */
      readonly library: ArrayBuffer;
      readonly interpreter: ArrayBuffer | WebAssembly.Module;
    }
  | ({ readonly kind: 'run' } & Task);

/** A program to run. */
export interface Task {
  readonly program: string;
  /** What the page lends it: a program that is run before it, in the same scope, of whose lines nobody hears. */
  readonly before?: string;
  /** How many parameters a place has: `visit` takes so many numbers. */
  readonly width: number;
}

export interface Fault {
  /** As the language itself prints it. */
  readonly text: string;
  /** The line of the program at fault, from 1, where it is known. */
  readonly line: number | null;
}

/** From the worker. */
export type Tell =
  | { readonly kind: 'ready'; readonly interpreter: WebAssembly.Module | null }
  | { readonly kind: 'refused'; readonly text: string }
  | {
      readonly kind: 'said';
      /** What was printed since the last time, or the last part of it. */
      readonly text: string;
      /** How many characters before it were left out. */
      readonly cut: number;
      /** Visited since the last time, place after place. */
      readonly visits: Float64Array;
      /** How many visits there were beyond the most that are kept. */
      readonly beyond: number;
    }
  | { readonly kind: 'ended'; readonly fault: Fault | null };

/** The most that is kept of what a program prints, in characters: the last part of it. */
export const MOST_OUTPUT = 20_000;
/** The most places of a path that are kept: the first. */
export const MOST_VISITS = 2_000_000;
