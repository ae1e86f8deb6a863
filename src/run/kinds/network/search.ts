/** Brute force as a stage shows it. What a short search found is worked out again where it is asked for, so it follows from the state alone. */
import { isRefused } from '../../../core/problem.ts';
import { countOf, pointAt, type SearchPlan } from '../../../core/search/plan.ts';
import { type Found, problemWithSearch, type SearchTask, searchOf } from '../../../core/search/search.ts';
import { kept } from '../../kept.ts';
import type { SearchState } from '../../search/searchState.ts';
import { isShort } from '../../search/short.ts';
import type { BestTry, SearchSeen } from '../../stage/facets.ts';
import type { Model } from './model.ts';

/** What is searched. Where the tried weights stand does not matter to it: the same search has the same task wherever they are turned. */
const taskOf = (model: Model, parameters: readonly number[], plan: SearchPlan): SearchTask =>
  keptTask(
    model,
    parameters.map((value, p) => (plan.weights.includes(p) ? 0 : value)),
    plan,
  );
const keptTask = kept(
  (model: Model, at: readonly number[], plan: SearchPlan): SearchTask => ({
    network: model.options,
    at,
    plan,
  }),
  8,
);

const bestOf = ({ plan }: SearchTask, best: Found['best']): BestTry | null =>
  best && { number: best.index + 1, cost: best.cost, point: pointAt(plan, best.index) };

function bestIn(task: SearchTask, done: number): BestTry | null {
  const search = searchOf(task);
  return isRefused(search) || done === 0 ? null : bestOf(task, search.run(0, done).best);
}

const seen = kept((model: Model, state: SearchState, at: readonly number[]): SearchSeen | null => {
  const task = taskOf(model, at, state.plan);
  if (problemWithSearch(task)) return null;
  const of = countOf(state.plan);
  // A link may say more than there are.
  const done = of < state.done ? Number(of) : state.done;
  let best: { readonly value: BestTry | null } | null = null;
  return {
    task,
    names: state.plan.weights.map((p) => model.names[p] as string),
    of,
    done,
    milliseconds: state.milliseconds,
    get best() {
      best ??= { value: isShort(state.plan, done) ? bestIn(task, done) : null };
      return best.value;
    },
  };
}, 4);

/** Null where there is nothing to search, as with a link made for another network. */
export const seenSearch = (
  model: Model,
  search: SearchState | null,
  parameters: readonly number[],
): SearchSeen | null => search && seen(model, search, taskOf(model, parameters, search.plan).at);

const searchedBy = kept((model: Model, plan: SearchPlan, at: readonly number[]): BestTry => {
  const task = taskOf(model, at, plan);
  const found = bestIn(task, Number(countOf(plan)));
  if (!found) throw new Error(problemWithSearch(task)?.message ?? 'No try has a cost.');
  return found;
}, 16);

/** @throws with a sentence, where the plan cannot be searched */
export const searched = (model: Model, plan: SearchPlan, parameters: readonly number[]): BestTry =>
  searchedBy(model, plan, taskOf(model, parameters, plan).at);
