/**
 * A function of two variables to go down that is no line's cost. One file in this folder, default-exporting a Surface, adds one: the formula as it would
 * be typed, as it is typeset, its slopes and its curvatures side by side, and where its bottoms are, which is known for all of them.
 */
import type { Objective } from '../objective.ts';

export interface Surface {
  /** The file's name. */
  readonly id: string;
  /** In w and b, as a person would type it: + − as in code, * for times, ^ for powers. */
  readonly formula: string;
  /** The same as KaTeX source. */
  readonly rule: string;
  readonly objective: Objective & Required<Pick<Objective, 'hessian'>>;
  /** Every place that is lower than all around it, the lowest first; empty where the surface has no bottom. */
  readonly minima: readonly Minimum[];
  /** What part of it is worth looking at: the floor, and the height at which to cut. */
  readonly window: {
    readonly w: readonly [from: number, to: number];
    readonly b: readonly [from: number, to: number];
    readonly height: readonly [from: number, to: number];
  };
  /** A good place for a run to start, and a learning rate at which plain descent from there arrives, or leaves, without a jolt. */
  readonly start: readonly [w: number, b: number];
  readonly learningRate: number;
}

export interface Minimum {
  readonly at: readonly [w: number, b: number];
  readonly value: number;
}

type Slopes = readonly [alongW: number, alongB: number];
type Curvatures = readonly [ww: number, wb: number, bb: number];

/** A function of w and b with its derivatives, as an objective. */
export function surfaceObjective(
  value: (w: number, b: number) => number,
  slopes: (w: number, b: number) => Slopes,
  curvatures: (w: number, b: number) => Curvatures,
): Surface['objective'] {
  return {
    parameterCount: 2,
    value: (p) => value(p[0] as number, p[1] as number),
    gradient: (p) => [...slopes(p[0] as number, p[1] as number)],
    hessian(p) {
      const [ww, wb, bb] = curvatures(p[0] as number, p[1] as number);
      return [
        [ww, wb],
        [wb, bb],
      ];
    },
  };
}
