/** Brute force over a network's weights. Imported for what it does. */
import { bringAsked } from '../asked.ts';
import { searched, seenSearch } from '../search.ts';

bringAsked({
  search: ({ model, state, parameters }) => seenSearch(model, state.search, parameters),
  searched:
    ({ model, parameters }) =>
    (plan) =>
      searched(model, plan, parameters),
});
