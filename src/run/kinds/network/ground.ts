/**
 * The cost over two of a network's parameters, as a ground. Along two weights of a linear model, squared misses are a quadratic; any other cost is a terrain, which comes with the figures
 * that show one (terrain.ts). What is held decides the ground and where the ball stands does not, so a ball that is moved about, or a run of two parameters, stays on one ground.
 */
import { lossOf } from '../../../core/network/atHand.ts';
import { reductionScale } from '../../../core/reduction.ts';
import type { Ground } from '../../../core/terrain.ts';
import { costOfTwoColumns } from '../../../core/twoColumns.ts';
import { kept } from '../../kept.ts';
import type { Pair } from '../../stage/facets.ts';
import type { Model } from './model.ts';

/** Of a linear model. */
export const groundOver = (model: Model, parameters: readonly number[], pair: Pair): Ground =>
  quadraticOver(model, heldOf(parameters, pair), pair);

/** Where the others are held: all parameters, and null for the two. */
export const heldOf = (parameters: readonly number[], pair: Pair): (number | null)[] =>
  parameters.map((value, i) => (pair.includes(i) ? null : value));

/** What each parameter of a linear model multiplies; what is none of the inputs is the lift, which multiplies 1. */
const quadraticOver = kept(
  (model: Model, held: readonly (number | null)[], [first, second]: Pair): Ground => {
    const { features, target } = model.learned;
    const ones = () => new Float64Array(target.values.length).fill(1);
    const columnOf = (parameter: number) => features[parameter]?.values ?? ones();
    const residuals = Float64Array.from(target.values, (value) => -value);
    for (const [parameter, value] of held.entries()) {
      if (!value) continue;
      const column = columnOf(parameter);
      for (let i = 0; i < residuals.length; i++)
        residuals[i] = (residuals[i] as number) + value * (column[i] as number);
    }
    // Of a single parameter there is no second direction.
    const z = first === second ? new Float64Array(residuals.length) : columnOf(second);
    return costOfTwoColumns({ x: columnOf(first), z, residuals, scale: scaleOf(model) });
  },
  64,
);

/** What a squared miss counts: what one miss of 1 does. */
function scaleOf({ loss, reduction, learned }: Model): number {
  const [values, none] = [Float64Array.of(1), Float64Array.of(0)];
  const block = { units: 1, rows: 1, scores: values, values, deltas: new Float64Array(1) };
  const ofOne = lossOf(loss).ofValues?.total(block, none) ?? 1;
  return ofOne * reductionScale(reduction, learned.target.values.length);
}
