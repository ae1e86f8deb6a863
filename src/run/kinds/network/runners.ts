/** Ways to a low cost side by side, by evaluations. What brute force, darts and BFGS do follows from where the run starts; the run in hand is one of them. */
import { bfgs } from '../../../core/bfgs.ts';
import { isRefused } from '../../../core/problem.ts';
import { createFalls, EVALUATIONS_A_STEP, type Falls, fallsOfRun } from '../../../core/search/falls.ts';
import type { SearchPlan } from '../../../core/search/plan.ts';
import { searchOf } from '../../../core/search/search.ts';
import { kept } from '../../kept.ts';
import type { AnyRecording } from '../../recording.ts';
import type { Runner, RunnerId } from '../../stage/facets.ts';
import type { Model } from './model.ts';

const BOX = { low: -5, high: 5 };
/** Drawn on the spot, so no more than a moment's work. */
const DARTS = 100_000;
const VALUES = 1000;

function searched(
  model: Model,
  at: readonly number[],
  id: RunnerId,
  plan: SearchPlan,
  tries: number,
): Runner[] {
  const search = searchOf({ network: model.options, at, plan });
  if (isRefused(search)) return [];
  const { falls } = search.run(0, tries);
  return [{ id, spent: tries, ...falls }];
}

/** Those that have nothing to do with the run in hand, from where it starts. */
const others = kept((model: Model, start: readonly number[], seed: number): readonly Runner[] => {
  const last = model.layout.layers.at(-1)?.weights ?? 0;
  const all = start.map((_, p) => p);
  const falls = createFalls();
  const { costs } = bfgs(model.objective, start);
  costs.forEach((cost, k) => {
    falls.note((k + 1) * EVALUATIONS_A_STEP, cost);
  });
  return [
    ...searched(model, start, 'oneWire', { kind: 'grid', weights: [last], values: VALUES, ...BOX }, VALUES),
    ...searched(model, start, 'darts', { kind: 'random', weights: all, tries: DARTS, seed, ...BOX }, DARTS),
    {
      id: 'bfgs',
      spent: costs.length * EVALUATIONS_A_STEP,
      evaluations: falls.evaluations,
      costs: falls.costs,
    },
  ];
});

const descent = kept((run: AnyRecording, steps: number): Falls => fallsOfRun(run.cost, steps));

export function runnersOf(model: Model, run: AnyRecording, seed: number): readonly Runner[] {
  const start = run.at(0).parameters;
  const { evaluations, costs } = descent(run, run.steps);
  return [
    ...others(model, start, seed),
    { id: 'descent', evaluations, costs, spent: Math.max(1, EVALUATIONS_A_STEP * run.steps) },
  ];
}

/** As far as they are shown. */
export const shownOf = (runners: readonly Runner[], spentShown: number): readonly Runner[] =>
  runners.map(({ id, evaluations, costs, spent }) => {
    const count = evaluations.filter((one) => one <= spentShown).length;
    return {
      id,
      evaluations: evaluations.slice(0, count),
      costs: costs.slice(0, count),
      spent: Math.min(spent, spentShown),
    };
  });

export function lowestOf(runners: readonly Runner[], id: RunnerId, evaluations: number): number | null {
  const runner = runners.find((one) => one.id === id);
  if (!runner) return null;
  const after = runner.evaluations.findLastIndex((one) => one <= evaluations);
  return runner.costs[after] ?? null;
}
