/**
 * Whether slopes that somebody worked out are right: each weight's beside the one that nudging gives. A slope passes where the two differ by no more than nudging can be off: a share of the slope for what
 * the cost curves within the nudge, and what rounding leaves of a difference of two costs.
 */
import type { Objective } from '../objective.ts';
import { numericalGradient } from './numericalGradient.ts';

export interface CheckedSlope {
  /** The weight, as it lies among the parameters. */
  readonly weight: number;
  /** What was to be checked. */
  readonly given: number;
  /** What nudging gives. */
  readonly numerical: number;
  /** How far apart they are, as a share of the larger; 0 where they are the same. */
  readonly error: number;
  readonly isRight: boolean;
}

export interface GradientCheck {
  readonly slopes: readonly CheckedSlope[];
  /** The weights whose slopes are wrong. */
  readonly wrong: readonly number[];
  readonly evaluations: number;
}

interface CheckOptions {
  /** 10⁻⁵ unless it is said. */
  readonly nudge?: number;
  /** The share of a slope that it may be off by: 10⁻⁵ unless it is said, and never under what the nudge itself is off by. */
  readonly tolerance?: number;
}

/** Rounding leaves each of two costs off by a few units of its last digit. */
const ROUNDINGS = 8 * Number.EPSILON;

/**
 * Checks `given`, the slopes of the objective at `p`, weight by weight; by themselves they are the objective's own.
 * @throws when there are not as many slopes as parameters, or the nudge is not above 0
 */
export function checkGradient(
  objective: Objective,
  p: readonly number[],
  {
    given = objective.gradient(p),
    nudge = 1e-5,
    tolerance = 1e-5,
  }: CheckOptions & { readonly given?: readonly number[] } = {},
): GradientCheck {
  if (given.length !== p.length) throw new Error(`there are ${given.length} slopes for ${p.length} weights`);
  const near = numericalGradient(objective, p, { nudge });
  // Nudged twice as far it is off four times as much by the curve, so a third of the difference is what it is off by.
  const far = numericalGradient(objective, p, { nudge: 2 * nudge });
  const rounding = (ROUNDINGS * Math.abs(objective.value(p))) / nudge;
  const slopes = given.map((slope, weight) => {
    const numerical = near.slopes[weight] as number;
    const off = Math.abs(slope - numerical);
    const larger = Math.max(Math.abs(slope), Math.abs(numerical));
    const curve = Math.abs((far.slopes[weight] as number) - numerical);
    return {
      ...{ weight, given: slope, numerical },
      error: off === 0 ? 0 : off / larger,
      isRight: off <= tolerance * larger + curve + rounding,
    };
  });
  return {
    slopes,
    wrong: slopes.filter(({ isRight }) => !isRight).map(({ weight }) => weight),
    evaluations: near.evaluations + far.evaluations + 1,
  };
}
