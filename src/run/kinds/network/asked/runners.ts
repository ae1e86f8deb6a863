/** Ways to a low cost side by side. Imported for what it does. */
import { EVALUATIONS_A_STEP } from '../../../../core/search/falls.ts';
import { bringAsked } from '../asked.ts';
import { lowestOf, runnersOf, shownOf } from '../runners.ts';

bringAsked({
  runners: ({ model, run, state }) => shownOf(runnersOf(model, run, state.seed), state.spentShown),
  spent: ({ stepsTaken }) => Math.max(1, EVALUATIONS_A_STEP * stepsTaken),
  lowestOf:
    ({ model, run, state }) =>
    (id, evaluations) =>
      lowestOf(runnersOf(model, run, state.seed), id, evaluations),
});
