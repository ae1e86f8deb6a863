import type { Plan } from './plans.ts';

/** The address at which a plan is presented: the wall, at the plan's first step. */
export function presentPlan({ id, rows }: Plan): string {
  const first = rows.find(({ lesson }) => lesson);
  return `present/${first?.lesson?.slug ?? ''}/#${first?.steps[0] ?? 1}&plan=${id}`;
}
