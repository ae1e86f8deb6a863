/**
 * A slice: hold one parameter still and a quadratic becomes a parabola of the other, a·t² + b·t + c, with slope
 * 2a·t + b. What "the slope along w" means before any calculus of two variables.
 */
import type { Quadratic } from './quadratic.ts';

export interface Parabola {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** Where the slope is 0, or null where the slice is straight. */
  readonly vertex: number | null;
  value(t: number): number;
  slope(t: number): number;
}

/**
 * The slice along `axis`, with the other parameter held at `held`.
 * @throws when the axis is neither 'w' nor 'b' or `held` is not finite
 */
export function restrict(q: Quadratic, axis: 'w' | 'b', held: number): Parabola {
  if (axis !== 'w' && axis !== 'b') throw new Error(`axis must be 'w' or 'b', not ${String(axis)}`);
  if (!Number.isFinite(held)) throw new Error(`held must be a finite number, not ${held}`);
  const index = axis === 'w' ? 0 : 1;
  const at = (t: number): [number, number] => (index === 0 ? [t, held] : [held, t]);
  const value = (t: number): number => q.value(at(t));
  const slope = (t: number): number => q.gradient(at(t))[index] as number;
  const curvature = q.curvature[index === 0 ? 0 : 2];
  const start = q.center[index];
  // From the center rather than from 0: near it nothing cancels.
  const vertex = curvature === 0 ? null : start - slope(start) / curvature;
  return { a: 0.5 * curvature, b: slope(0), c: value(0), vertex, value, slope };
}
