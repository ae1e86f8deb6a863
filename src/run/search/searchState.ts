/** A search as a stage's state keeps it: what is tried and how far it has come. What it found follows from that (`pageSearch.ts`), so it is no state. */
import type { SearchPlan } from '../../core/search/plan.ts';
import { type Check, coordinate, list, number, oneOf, record, whole } from '../stage/checks.ts';

export interface SearchState {
  readonly plan: SearchPlan;
  /** So many tries, from the first on, are done. */
  readonly done: number;
  /** How long they took where they were done. */
  readonly milliseconds: number;
}

const box = { weights: list(300, whole(299)), low: coordinate, high: coordinate };
const grid = record({ kind: oneOf('grid'), ...box, values: whole(1e9) });
const random = record({
  ...{ kind: oneOf('random'), ...box },
  ...{ tries: whole(Number.MAX_SAFE_INTEGER), seed: whole(2 ** 32 - 1) },
});

/** As far as a page knows that knows no search: whether such a plan can be searched, `problemWithPlan` says. */
export const isSearchState: Check = record({
  plan: (value) => grid(value) || random(value),
  done: whole(Number.MAX_SAFE_INTEGER),
  milliseconds: number(0, 1e12),
});
