/** The cost of what is held out, step by step. Imported for what it does. */
import { bringAsked } from '../asked.ts';
import { heldOutCostOf } from '../heldOutCost.ts';

bringAsked({
  heldOutCost: ({ state, model, run, stepsTaken }) =>
    state.fitted ? null : heldOutCostOf(model, run, stepsTaken),
});
