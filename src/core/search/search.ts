/**
 * Brute force: the cost of a network at every try of a plan, the lowest of them, how the best fell, and what a picture shows. A search is worked out in ranges of tries, each by itself; what was found in
 * ranges that follow one another adds up (`findings.ts`) to what one go would have found, to the last bit.
 */
import type { NetworkOptions } from '../network/networkOptions.ts';
import { isRefused, type Problem, type Refused } from '../problem.ts';
import type { CellsFound } from './cells.ts';
import type { Falls } from './falls.ts';
import { gridSearch } from './gridSearch.ts';
import type { MakeLoops } from './loops.ts';
import { plainLoops } from './plainLoops.ts';
import type { SearchPlan } from './plan.ts';
import { randomSearch } from './randomSearch.ts';
import { searchedNetwork } from './searched.ts';

/** What the tries from `from` to before `to` found. */
export interface Found {
  readonly from: number;
  readonly to: number;
  /** The lowest of them, the earliest of equals; null where no cost was a number. */
  readonly best: { readonly index: number; readonly cost: number } | null;
  /** Of these tries alone; evaluations are counted from the first try of all. */
  readonly falls: Falls;
  /** The cells that these tries lie in, and perhaps a few around; null for tries of chance, which lie in none. */
  readonly cells: CellsFound | null;
}

export interface Search {
  /** Works out a range of tries. It makes nothing but what it gives back. */
  run(from: number, to: number): Found;
}

/** What is searched: a network, where its parameters stand, and the tries. All of it JSON. */
export interface SearchTask {
  readonly network: NetworkOptions;
  readonly at: readonly number[];
  readonly plan: SearchPlan;
}

/** What is wrong with a task, or null: a sentence for whoever asked. */
export function problemWithSearch({ network, at, plan }: SearchTask): Problem | null {
  const searched = searchedNetwork(network, at, plan);
  return isRefused(searched) ? searched.problem : null;
}

/** A search, or a sentence that says why there is none. */
export function searchOf({ network, at, plan }: SearchTask, loops: MakeLoops = plainLoops): Search | Refused {
  const searched = searchedNetwork(network, at, plan);
  if (isRefused(searched)) return searched;
  return plan.kind === 'grid' ? gridSearch(searched, plan, loops) : randomSearch(searched, plan, loops);
}
