/**
 * A cost of two parameters whose slopes are straight lines: value(p) = base + slope·δ + ½ δᵀHδ with δ = p − center.
 * H is stored completed to squares, δᵀHδ = alongB·(δb + tilt·δw)² + alongW·δw² + 2·cross·δw·δb, because for data far
 * from 0 the entries of H are huge and nearly cancel while the squares do not (an LDLᵀ factorization; Golub & Van
 * Loan, *Matrix Computations*, §4.1). det H = alongW·alongB − cross² then keeps its digits as well.
 */
import type { Objective } from './objective.ts';

/** H as squares; `tilt` = 0 and `cross` = hwb unless a maker knows better. */
export interface Squares {
  readonly alongW: number;
  readonly alongB: number;
  readonly tilt: number;
  readonly cross: number;
}

export type SixCoefficients = readonly [
  c: number,
  cw: number,
  cb: number,
  cww: number,
  cwb: number,
  cbb: number,
];

export interface Quadratic extends Objective {
  readonly parameterCount: 2;
  /** The point [w, b] that δ is measured from; where there is a bottom, the bottom. */
  readonly center: readonly [w: number, b: number];
  /** The value at the center. */
  readonly base: number;
  /** The slopes at the center. */
  readonly slope: readonly [w: number, b: number];
  /** The second derivatives: ∂²/∂w², ∂²/∂w∂b, ∂²/∂b². */
  readonly curvature: readonly [hww: number, hwb: number, hbb: number];
  readonly squares: Squares;
  /** The expanded coefficients, where the maker knows them more exactly than expansion would give. */
  readonly expanded?: SixCoefficients | undefined;
  /** A value at (w, b); 0 where it is only rounding there. */
  settled(value: number, w: number, b: number): number;
  hessian(p?: readonly number[]): number[][];
}

export interface QuadraticParts {
  readonly center: readonly [number, number];
  readonly base: number;
  readonly slope: readonly [number, number];
  readonly curvature: readonly [number, number, number];
  readonly squares?: Squares;
  readonly expanded?: SixCoefficients | undefined;
  /** Of a sum of squares: how far what is squared may be off, as a part of the size of what it was made from (see `slack`). */
  readonly slack?: number;
}

/**
 * Builds a quadratic from its parts.
 * @throws naming the part, when a part is not finite
 */
export function quadratic(parts: QuadraticParts): Quadratic {
  const { center, slope, curvature, expanded, slack = 0 } = parts;
  const [hww, hwb, hbb] = curvature;
  const squares = parts.squares ?? { alongW: hww, alongB: hbb, tilt: 0, cross: hwb };
  checkFinite(parts);
  const [centerW, centerB] = center;
  const [slopeW, slopeB] = slope;
  const { alongW, alongB, tilt, cross } = squares;
  // Of Σ(w·x)², Σb² and Σy², reduced as the cost is: what the squared misses are made from.
  const settled = (value: number, w: number, b: number) =>
    Math.abs(value) < slack * slack * (0.5 * (hww * w * w + hbb * b * b) + (expanded?.[0] ?? 0)) ? 0 : value;
  const base = settled(parts.base, centerW, centerB);
  return {
    parameterCount: 2,
    center,
    base,
    slope,
    curvature,
    squares,
    expanded,
    settled,
    readable([w, b, slopeW, slopeB]) {
      // Half of curve·value² is how far the cost would change.
      const told = (value: number, curve: number) =>
        curve > 0 && settled(0.5 * curve * value * value, w, b) === 0 ? 0 : value;
      return [told(w, hww), told(b, hbb), told(slopeW, 1 / hww), told(slopeB, 1 / hbb)];
    },
    value(p: readonly number[]): number {
      const [w, b] = p as [number, number];
      const dw = w - centerW;
      const db = b - centerB;
      const lift = db + tilt * dw;
      const value =
        base +
        (slopeW * dw + slopeB * db) +
        (0.5 * (alongB * lift * lift + alongW * dw * dw) + cross * dw * db);
      return settled(value, w, b);
    },
    gradient(p: readonly number[]): number[] {
      const dw = (p[0] as number) - centerW;
      const db = (p[1] as number) - centerB;
      const lift = alongB * (db + tilt * dw);
      return [slopeW + (alongW * dw + tilt * lift + cross * db), slopeB + (lift + cross * dw)];
    },
    hessian: (): number[][] => [
      [hww, hwb],
      [hwb, hbb],
    ],
  };
}

/** One sum tells whether all are finite; which one is not is only asked when one is not. */
function checkFinite({ center, base, slope, curvature }: QuadraticParts): void {
  const total =
    center[0] + center[1] + base + slope[0] + slope[1] + curvature[0] + curvature[1] + curvature[2];
  if (Number.isFinite(total)) return;
  for (const [name, values] of Object.entries({ center, base: [base], slope, curvature })) {
    if (!values.every(Number.isFinite))
      throw new Error(`a quadratic's ${name} must be finite, not ${values}`);
  }
}

/**
 * The plain coefficients of value = c + cw·w + cb·b + cww·w² + cwb·w·b + cbb·b²: what a shader or an equation wants.
 * Far from 0 they cancel in use; evaluate with `value` instead.
 */
export function coefficients(q: Quadratic): SixCoefficients {
  if (q.expanded) return q.expanded;
  const [cw, cb] = q.gradient([0, 0]);
  const [hww, hwb, hbb] = q.curvature;
  return [q.value([0, 0]), cw as number, cb as number, 0.5 * hww, hwb, 0.5 * hbb];
}
