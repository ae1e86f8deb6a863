/**
 * Five sums say all that a line's cost needs to know about the data, however many points there are. They are kept
 * about an origin near the middle of the data, because Σx² − (Σx)²/n loses every digit when x is far from 0:
 * with u = x − originX, Sxx = Σu² − (Σu)²/n and Σu ≈ 0, so nothing large cancels. (Chan, Golub & LeVeque 1983,
 * "Algorithms for computing the sample variance".) Moving one point changes five sums: constant time.
 */
import { middleOf } from './middle.ts';
import { type LineColumns, problemWithLine } from './observations.ts';
import type { Refused } from './problem.ts';
import { settled } from './rounding.ts';

export interface Moments {
  readonly count: number;
  readonly originX: number;
  readonly originY: number;
  /** Σu, Σv, Σu², Σuv, Σv² with u = x − originX, v = y − originY. */
  readonly sums: readonly [number, number, number, number, number];
  readonly meanX: number;
  readonly meanY: number;
  /** Σ(x − meanX)², Σ(x − meanX)(y − meanY), Σ(y − meanY)²; sxx is exactly 0 where x does not vary, sxy where y does not go with it. */
  readonly sxx: number;
  readonly sxy: number;
  readonly syy: number;
  /** The least sum of squared residuals that any line leaves. */
  readonly residualSumOfSquares: number;
}

/** The moments of (x, y), in three passes; or what is wrong with the data. */
export function momentsOf(data: LineColumns): Moments | Refused {
  const problem = problemWithLine(data);
  if (problem) return { problem };
  const { x, y } = data;
  const count = x.length;
  const originX = middleOf(x);
  const originY = middleOf(y);
  if (!Number.isFinite(originX) || !Number.isFinite(originY)) return overflow();
  let u = 0;
  let v = 0;
  let uu = 0;
  let uv = 0;
  let vv = 0;
  for (let i = 0; i < count; i++) {
    const du = (x[i] as number) - originX;
    const dv = (y[i] as number) - originY;
    u += du;
    v += dv;
    uu += du * du;
    uv += du * dv;
    vv += dv * dv;
  }
  const sums = [u, v, uu, uv, vv] as const;
  if (!allFinite(sums)) return overflow();
  const moments = finish({ count, originX, originY, sums });
  return { ...moments, residualSumOfSquares: residualSum(data, moments) };
}

/**
 * The moments after one point has moved, in constant time. Over a million moves the sums drift by about 1e−13 of
 * their size; call `momentsOf` on release to shed even that.
 */
export function movePoint(
  moments: Moments,
  from: readonly [x: number, y: number],
  to: readonly [x: number, y: number],
): Moments {
  const { count, originX, originY } = moments;
  const [u, v, uu, uv, vv] = moments.sums;
  const fromU = from[0] - originX;
  const fromV = from[1] - originY;
  const toU = to[0] - originX;
  const toV = to[1] - originY;
  const sums = [
    u + (toU - fromU),
    v + (toV - fromV),
    uu + (toU - fromU) * (toU + fromU),
    uv + (toU * toV - fromU * fromV),
    vv + (toV - fromV) * (toV + fromV),
  ] as const;
  if (!allFinite(sums)) throw new Error(`cannot move a point from ${from} to ${to}: not finite`);
  const moved = finish({ count, originX, originY, sums });
  const { sxx, sxy, syy } = moved;
  // What is left when all of Σv² cancels is rounding.
  const left = sxx === 0 ? syy : settled(syy - (sxy * sxy) / sxx, syy, count);
  return { ...moved, residualSumOfSquares: Math.max(0, left) };
}

function allFinite([u, v, uu, uv, vv]: Moments['sums']): boolean {
  return (
    Number.isFinite(u) &&
    Number.isFinite(v) &&
    Number.isFinite(uu) &&
    Number.isFinite(uv) &&
    Number.isFinite(vv)
  );
}

type Parts = Pick<Moments, 'count' | 'originX' | 'originY' | 'sums'>;
type Finished = Omit<Moments, 'residualSumOfSquares'>;

function finish({ count, originX, originY, sums }: Parts): Finished {
  const [u, v, uu, uv, vv] = sums;
  const spread = Math.max(0, uu - (u * u) / count);
  // What is left when all of Σu² cancels is rounding, and a slope divided by rounding is noise.
  const sxx = spread > 1e-15 * uu ? spread : 0;
  const syy = Math.max(0, vv - (v * v) / count);
  const sxy = sxx === 0 ? 0 : settled(uv - (u * v) / count, Math.sqrt(sxx) * Math.sqrt(syy), count);
  const meanX = originX + u / count;
  const meanY = originY + v / count;
  return { count, originX, originY, sums, meanX, meanY, sxx, sxy, syy };
}

/** Summed residual by residual: syy − sxy²/sxx cancels where the line fits well. */
function residualSum({ x, y }: LineColumns, { count, meanX, meanY, sxx, sxy }: Finished): number {
  const slope = sxx === 0 ? 0 : sxy / sxx;
  let total = 0;
  for (let i = 0; i < count; i++) {
    const residual = slope * ((x[i] as number) - meanX) - ((y[i] as number) - meanY);
    total += residual * residual;
  }
  return total;
}

function overflow(): Refused {
  const message = 'The values are so large that their squares overflow; measure them in larger units.';
  return { problem: { kind: 'overflow', message } };
}
