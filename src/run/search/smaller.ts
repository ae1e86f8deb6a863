import type { SearchPlan } from '../../core/search/plan.ts';

/** Tries that a page has time for by itself: a second of it or so, between frames. */
const MOST_HERE = 10_000_000;

/** The plan with fewer values or tries, so that the page itself can work it out; the very plan where it can already. */
export function smallerPlan(plan: SearchPlan): SearchPlan {
  if (plan.kind === 'random') return plan.tries <= MOST_HERE ? plan : { ...plan, tries: MOST_HERE };
  const weights = plan.weights.length;
  // A root may come out a hair too small.
  let values = Math.ceil(MOST_HERE ** (1 / weights));
  while (values > 2 && values ** weights > MOST_HERE) values--;
  return plan.values <= values ? plan : { ...plan, values };
}
