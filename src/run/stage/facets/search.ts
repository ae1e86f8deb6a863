import type { SearchTask } from '../../../core/search/search.ts';
import type { Layers } from './layers.ts';

/** The lowest that a search has found. */
export interface BestTry {
  /** Which try it was, counted from 1. */
  readonly number: number;
  readonly cost: number;
  /** Where the weights that are tried stand there, in the plan's order. */
  readonly point: readonly number[];
}

/** What is tried, and how far that has come. */
export interface SearchSeen {
  readonly task: SearchTask;
  /** The weights that are tried, as they are written. */
  readonly names: readonly string[];
  /** How many tries there are, exactly. */
  readonly of: bigint;
  readonly done: number;
  readonly milliseconds: number;
  /** The lowest of those that are done; null before the first, and where to work that out again takes longer than a moment. */
  readonly best: BestTry | null;
}

/** Brute force over some of the weights. */
export interface Searching extends Layers {
  /** Null where nothing is searched. The same search gives the same object. */
  readonly search: SearchSeen | null;
  /** So many tries a second this machine did; null until that was measured. */
  readonly triesASecond: number | null;
  /** How many values of each weight a grid has whose time is asked for. */
  readonly valuesEach: number;
  readonly parameters: readonly number[];
}
