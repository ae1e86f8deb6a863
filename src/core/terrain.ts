/** What a run goes down: a line's cost, which is a quadratic and known by formula everywhere, or a terrain, which is known by its values. */
import type { Objective } from './objective.ts';
import type { Quadratic } from './quadratic.ts';
import type { Minimum } from './surfaces/surface.ts';

export type Span = readonly [from: number, to: number];

/** A surface that is no quadratic, with the part of it that is shown. Its values need not be finite everywhere. */
export interface Terrain extends Objective {
  /** The floor that is shown, and the heights between which it is shown; what is higher is cut off. */
  readonly window: { readonly w: Span; readonly b: Span; readonly height: Span };
  /** Every bottom in the window that is known, the lowest first. */
  readonly minima: readonly Minimum[];
  /** All values of a grid, a row for each of `bs` with an entry for each of `ws`, where that is quicker than one by one. */
  grid?(ws: ArrayLike<number>, bs: ArrayLike<number>): Float64Array;
}

export type Ground = Quadratic | Terrain;

export const isQuadratic = (ground: Ground | Objective): ground is Quadratic => 'squares' in ground;

/**
 * The ground as a quadratic, for what only a quadratic has.
 * @throws where it is a terrain
 */
export function quadraticOf(ground: Ground): Quadratic {
  if (!isQuadratic(ground)) throw new Error('this needs a quadratic, and the ground is a terrain');
  return ground;
}
