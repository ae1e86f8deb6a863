/**
 * The cost over two of a network's parameters, as a ground. Along two weights of a linear model, squared misses are a quadratic; any other cost is a terrain in a window around
 * where the ball stands. What is held decides the ground and where the ball stands does not, so a ball that is moved about, or a run of two parameters, stays on one ground.
 */
import { lossOf } from '../../../core/network/atHand.ts';
import { reductionScale } from '../../../core/reduction.ts';
import type { Ground } from '../../../core/terrain.ts';
import { costOfTwoColumns } from '../../../core/twoColumns.ts';
import { kept } from '../../kept.ts';
import type { Pair } from '../../stage/facets.ts';
import type { Model } from './model.ts';
import { reachOf } from './reach.ts';

export function groundOver(model: Model, parameters: readonly number[], [first, second]: Pair): Ground {
  if (!model.isQuadratic || first === second) return terrainOver(model, parameters, [first, second]);
  const held = parameters.map((value, i) => (i === first || i === second ? null : value));
  return quadraticOver(model, held, [first, second]);
}

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
    return costOfTwoColumns({ x: columnOf(first), z: columnOf(second), residuals, scale: scaleOf(model) });
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

const terrainOver = kept((model: Model, parameters: readonly number[], [first, second]: Pair): Ground => {
  const { objective } = model;
  const whole = ([p, q]: readonly number[]) =>
    parameters.map((value, i) => (i === first ? (p as number) : i === second ? (q as number) : value));
  const value = (at: readonly number[]) => objective.value(whole(at));
  const gradient = (at: readonly number[]) => {
    const slopes = objective.gradient(whole(at));
    return [slopes[first] as number, slopes[second] as number];
  };
  const at: Pair = [parameters[first] ?? 0, parameters[second] ?? 0];
  const [w, b] = [reachOf(model.farthest, first, at[0]), reachOf(model.farthest, second, at[1])];
  const corners = w.flatMap((p) => b.map((q) => value([p, q])));
  const high = Math.max(...corners.filter(Number.isFinite), value(at));
  return { parameterCount: 2, value, gradient, window: { w, b, height: [0, high || 1] }, minima: [] };
});
