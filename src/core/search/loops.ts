/**
 * What the inner loops of a search are. They share one array of numbers, `numbers`, in which everything has its place: what a cost is worked out from, and what comes of it. Places are
 * counted in numbers. Each is made once, for its places, and then runs as often as it takes without making anything. There are two of each, plain ones and ones in WebAssembly
 * (`build/wasm/searchLoops.ts`), which do the same sums in the same order, so a search gives the same bits with either.
 */

/** A column of numbers made of another. */
export interface Column {
  readonly input: number;
  readonly output: number;
  readonly length: number;
}

/** What a network costs along one weight, where all is done but the last unit's score. At `terms` stand two numbers for each example: held and target. */
export interface Along {
  readonly count: number;
  readonly terms: number;
  /** What each example's `held` is multiplied by at each place along the weight: the first example's begin here, the next one's `pitch` further on. */
  readonly columns: number;
  readonly pitch: number;
  readonly output: number;
  readonly factor: number;
}

/** What a network of two layers costs at many places. At `examples` stand each one's inputs, in octaves, and its target. */
export interface AtPlaces {
  readonly count: number;
  readonly inputs: number;
  readonly units: number;
  readonly examples: number;
  /** Parameter p of all places begins at columns + p · pitch; those of the last layer are in octaves. */
  readonly columns: number;
  readonly pitch: number;
  /** The last unit's bias, a column in octaves. */
  readonly bias: number;
  readonly output: number;
  readonly factor: number;
}

export interface Loops {
  readonly numbers: Float64Array;
  /** output[k] = 2^(base + slope · input[k]) */
  powers(places: Column): (base: number, slope: number) => void;
  /** output[k] = 1/(1 + 2^(base + slope · input[k])) */
  shares(places: Column): (base: number, slope: number) => void;
  /** output[k] = factor · Σ (1/(1 + held · along[k]) − target)² for k of from ≤ k < to; gives the lowest. */
  costsAlong(places: Along): (from: number, to: number) => number;
  /** output[k] = factor · Σ (answer − target)² for k of from ≤ k < to; gives the lowest. */
  costsAt(places: AtPlaces): (from: number, to: number) => number;
}

/** Makes loops over so many numbers. */
export type MakeLoops = (length: number) => Loops;
