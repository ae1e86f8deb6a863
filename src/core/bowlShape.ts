/**
 * The shape of a bowl, whatever the number of its parameters: how sharply it curves along its own axes, and what follows for a walk down it. Along an axis of curvature λ a step of rate η multiplies what
 * is left by 1 − ηλ, so all axes settle for rates under 2/λmax, the edge; at 2/(λmax + λmin) the sharpest axis and the flattest shrink alike, by (κ − 1)/(κ + 1) with κ = λmax/λmin, the condition number.
 * (Nocedal & Wright, *Numerical Optimization*, §3.3; Goh 2017, "Why momentum really works".)
 */
import { axesOf } from './eigen.ts';
import type { Objective } from './objective.ts';
import type { Quadratic } from './quadratic.ts';
import { type SymmetricEigen, symmetricEigen } from './symmetricEigen.ts';

export interface BowlShape {
  /** The curvatures along the axes, the largest first: what the cost curves by for 1 of each parameter, squared. What is flat but for rounding is 0. */
  readonly curvatures: readonly number[];
  /** The axes as unit vectors, in the same order, at right angles. */
  readonly axes: readonly (readonly number[])[];
  /** The largest curvature over the smallest, by size; Infinity where one is 0: there is no single bottom. */
  readonly condition: number;
  /** Plain descent settles for learning rates under this; Infinity where nothing curves up. */
  readonly edge: number;
  /** The rate at which the sharpest axis and the flattest that is not flat shrink alike; Infinity where nothing curves up. */
  readonly balancedRate: number;
}

/**
 * The shape of a cost that curves the same everywhere: a linear model's with squared misses, or a `Quadratic`.
 * @throws when no formula for the curvatures is known, or they are not the same everywhere
 */
export function bowlShape(objective: Objective): BowlShape {
  const { values, vectors } = isQuadratic(objective) ? axesOf(objective) : axesInGeneral(objective);
  const sizes = values.map(Math.abs);
  const largest = values[0] as number;
  const up = values.filter((value) => value > 0);
  return {
    curvatures: values,
    axes: vectors,
    condition: Math.min(...sizes) === 0 ? Number.POSITIVE_INFINITY : Math.max(...sizes) / Math.min(...sizes),
    edge: largest > 0 ? 2 / largest : Number.POSITIVE_INFINITY,
    balancedRate: largest > 0 ? 2 / (largest + (up.at(-1) as number)) : Number.POSITIVE_INFINITY,
  };
}

/** How many times as long as wide a bowl is, squared: its largest curvature over its smallest. As `bowlShape` says. */
export const conditionNumber = (objective: Objective): number => bowlShape(objective).condition;

// As `isQuadratic` of terrain.ts says, which would bring surfaces along.
const isQuadratic = (objective: Objective): objective is Quadratic => 'squares' in objective;

function axesInGeneral({ parameterCount, hessian }: Objective): SymmetricEigen {
  if (!hessian) throw new Error('a bowl’s shape needs its curvatures, and no formula for them is known here');
  const matrix = hessian(Array.from({ length: parameterCount }, () => 0));
  const elsewhere = hessian(Array.from({ length: parameterCount }, () => 1));
  const same = matrix.every((row, i) =>
    row.every((entry, j) => Math.abs(entry - (elsewhere[i]?.[j] as number)) <= 1e-12 * Math.abs(entry)),
  );
  if (!same)
    throw new Error('this cost curves differently from place to place, so its bowl has no one shape');
  const { values, vectors } = symmetricEigen(matrix);
  // How many axes are flat shows once each parameter is measured so that it curves by 1: then units are no reason for a small curvature.
  const roots = matrix.map((row, i) => Math.sqrt(Math.abs(row[i] as number)) || 1);
  const even = symmetricEigen(
    matrix.map((row, i) => row.map((entry, j) => entry / (roots[i] as number) / (roots[j] as number))),
  ).values.map(Math.abs);
  const rounding = 8 * parameterCount * Number.EPSILON * Math.max(...even);
  const flat = even.filter((value) => value <= rounding).length;
  const flattest = [...values.keys()]
    .sort((a, b) => Math.abs(values[a] as number) - Math.abs(values[b] as number))
    .slice(0, flat);
  return { values: values.map((value, i) => (flattest.includes(i) ? 0 : value)), vectors };
}
