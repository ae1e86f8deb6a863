/** A search as a stage's state keeps it: what is tried and how far it has come. What it found follows from that (`pageSearch.ts`), so it is no state. */
import { MOST_VALUES, type SearchPlan } from '../../core/search/plan.ts';
import { type Check, coordinate, list, number, oneOf, record, whole } from '../stage/checks.ts';

export interface SearchState {
  readonly plan: SearchPlan;
  /** So many tries, from the first on, are done. */
  readonly done: number;
  /** How long they took where they were done. */
  readonly milliseconds: number;
}

const box = { weights: list(300, whole(299)), low: coordinate, high: coordinate };
const from = (least: number, most: number): Check => {
  const below = whole(most);
  return (value) => below(value) && (value as number) >= least;
};
const grid = record({ kind: oneOf('grid'), ...box, values: from(2, MOST_VALUES) });
const random = record({
  kind: oneOf('random'),
  ...box,
  tries: from(1, Number.MAX_SAFE_INTEGER),
  seed: whole(2 ** 32 - 1),
});

/** `record` lets fields be left out; a plan has all of its own. */
const isPlan: Check = (value) => {
  if (!grid(value) && !random(value)) return false;
  const plan = value as Partial<SearchPlan>;
  const needed = plan.kind === 'grid' ? ['values'] : ['tries', 'seed'];
  return (
    ['kind', 'weights', 'low', 'high', ...needed].every((key) => Object.hasOwn(plan, key)) &&
    (plan.weights?.length ?? 0) > 0 &&
    new Set(plan.weights).size === plan.weights?.length &&
    (plan.low as number) < (plan.high as number)
  );
};

export const isSearchState: Check = (value) =>
  record({ plan: isPlan, done: whole(Number.MAX_SAFE_INTEGER), milliseconds: number(0, 1e12) })(value) &&
  ['plan', 'done', 'milliseconds'].every((key) => Object.hasOwn(value as object, key));
