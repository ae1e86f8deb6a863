/**
 * The best line by formula: w = Sxy/Sxx, b = ȳ − w·x̄. One pass, with sums about the first point: u = x − x₁ is exact where the points
 * are near one another however far they are from 0. Where the first point lies so far from the rest that
 * Σu² − (Σu)²/n would cancel, the sums are taken about the middle instead. (Chan, Golub & LeVeque 1983.)
 */
import { type Moments, momentsOf } from './moments.ts';
import type { LineColumns } from './observations.ts';
import { isRefused } from './problem.ts';
import { settled } from './rounding.ts';

export interface Bottom {
  readonly w: number;
  readonly b: number;
  /** False where a whole valley of lines does equally well; then this is the level one. */
  readonly unique: boolean;
}

/**
 * The best line through the data.
 * @throws with the problem's sentence when there are no points, a value is not finite, or squares overflow
 */
export function bottomOfLine({ x, y }: LineColumns): Bottom {
  const count = x.length;
  if (y.length === count && count > 1) {
    const originX = x[0] as number;
    const originY = y[0] as number;
    let u = 0;
    let v = 0;
    let uu = 0;
    let uv = 0;
    for (let i = 1; i < count; i++) {
      const du = (x[i] as number) - originX;
      const dv = (y[i] as number) - originY;
      u += du;
      v += dv;
      uu += du * du;
      uv += du * dv;
    }
    const each = 1 / count;
    const sxx = uu - u * u * each;
    const w = (uv - u * v * each) / sxx;
    const b = intercept(originY + (v - w * u) * each, w * originX, count);
    // What is not finite fails one of these; so does what has underflowed.
    if (sxx > 0.01 * uu && sxx > 1e-250 && b - b === 0) return { w, b, unique: true };
  }
  const moments = momentsOf({ x, y });
  if (isRefused(moments)) throw new Error(moments.problem.message);
  return bottomOfMoments(moments);
}

/** The best line; where x does not vary, the level one among the best. */
export function bottomOfMoments({ count, meanX, meanY, sxx, sxy }: Moments): Bottom {
  const w = sxx > 0 ? sxy / sxx : 0;
  return { w, b: intercept(meanY, w * meanX, count), unique: sxx > 0 };
}

/** ȳ − w·x̄: of a line through the origin 0, not what is left of two numbers that cancel. */
const intercept = (y: number, wx: number, count: number) => settled(y - wx, Math.hypot(y, wx), count);
