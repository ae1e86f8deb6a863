/**
 * What sort of surface a quadratic is, from the signs of its curvatures (Sylvester's law of inertia: the signs of the
 * squares are the signs of the eigenvalues), so that a bowl a million times longer than wide is still called a basin.
 */
import { determinant } from './eigen.ts';
import type { Quadratic } from './quadratic.ts';

/**
 * basin and peak curve one way; saddle both; valley and ridge are flat along one line; a sloping one runs downhill along
 * that line for ever; plane slopes and does not curve; flat does neither.
 */
export type SurfaceKind =
  | 'basin'
  | 'peak'
  | 'saddle'
  | 'valley'
  | 'ridge'
  | 'slopingValley'
  | 'slopingRidge'
  | 'plane'
  | 'flat';

export function classify(q: Quadratic): SurfaceKind {
  const [hww, hwb, hbb] = q.curvature;
  const { alongW, alongB, cross } = q.squares;
  const area = determinant(q);
  const rounding = 4 * Number.EPSILON * (Math.abs(alongW * alongB) + cross * cross);
  if (area > rounding) return alongB > 0 ? 'basin' : 'peak';
  if (area < -rounding) return 'saddle';
  const up = hww + hbb;
  if (up === 0) return q.slope[0] === 0 && q.slope[1] === 0 ? 'flat' : 'plane';
  // The flat direction is at right angles to (hww, hwb) or, where that is zero, to (hwb, hbb).
  const [alongFlatW, alongFlatB] = Math.abs(hww) > Math.abs(hbb) ? [-hwb, hww] : [-hbb, hwb];
  const drift = q.slope[0] * alongFlatW + q.slope[1] * alongFlatB;
  const size = Math.abs(q.slope[0] * alongFlatW) + Math.abs(q.slope[1] * alongFlatB);
  const slopes = Math.abs(drift) > 4 * Number.EPSILON * size;
  if (up > 0) return slopes ? 'slopingValley' : 'valley';
  return slopes ? 'slopingRidge' : 'ridge';
}

/** Where a quadratic is level, and its value there; null where there is no such point or no single one. */
export function stationaryPoint(q: Quadratic): { at: readonly [number, number]; value: number } | null {
  const kind = classify(q);
  if (kind !== 'basin' && kind !== 'peak' && kind !== 'saddle') return null;
  const [slopeW, slopeB] = q.slope;
  if (slopeW === 0 && slopeB === 0) return { at: q.center, value: q.base };
  const [hww, hwb, hbb] = q.curvature;
  const area = determinant(q);
  const dw = (hwb * slopeB - hbb * slopeW) / area;
  const db = (hwb * slopeW - hww * slopeB) / area;
  const at = [q.center[0] + dw, q.center[1] + db] as const;
  return { at, value: q.base + 0.5 * (slopeW * dw + slopeB * db) };
}
