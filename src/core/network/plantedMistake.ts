/** Backpropagation with a mistake in it, for whoever looks for one: the slope of one weight is wrong, as it comes out where a line of the program is. */
import type { Objective } from '../objective.ts';

/** The sign turned over; the last example forgotten; the half kept that the power rule cancels. */
export type Mistake = 'sign' | 'lastExample' | 'half';

export const MISTAKES: readonly Mistake[] = ['sign', 'lastExample', 'half'];

/**
 * The objective, with a mistake in its slope along one weight; its value is right.
 * @throws where the objective has no such weight, or has no examples to forget one of
 */
export function withMistake(
  objective: Objective,
  { weight, mistake }: { readonly weight: number; readonly mistake: Mistake },
): Objective {
  if (!(Number.isInteger(weight) && weight >= 0 && weight < objective.parameterCount))
    throw new Error(`there is no weight ${weight}; they are 0 to ${objective.parameterCount - 1}`);
  const { examples } = objective;
  if (mistake === 'lastExample' && !examples) throw new Error('this cost is not made of examples');
  const last = mistake === 'lastExample' && examples ? examples.costOf([examples.count - 1]) : null;
  return {
    ...objective,
    gradient(p) {
      const slopes = objective.gradient(p);
      const slope = slopes[weight] as number;
      const share = last?.gradient(p)[weight] ?? 0;
      slopes[weight] = mistake === 'sign' ? -slope : mistake === 'half' ? slope / 2 : slope - share;
      return slopes;
    },
  };
}
