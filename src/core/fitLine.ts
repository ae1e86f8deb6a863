/**
 * One feature and an intercept, quickly: slope = Sxy/Sxx from sums about the first point, which is near enough to the others
 * that little cancels, in one pass. Where too much would cancel after all (a first point far from the rest, a very
 * close fit) a second pass goes over the residuals, whose sums against 1 and x − x̄ would be 0 at the exact answer: what they are instead is the
 * correction (iterative refinement; Higham, *Accuracy and Stability of Numerical Algorithms*, §20.5).
 */
import type { LeastSquaresFit } from './leastSquares.ts';

/** Outside these the squares lose digits at the ends of the range of doubles. */
const SMALL = 1e-200;
const LARGE = 1e200;
/** The share of a sum of squares that may cancel away: four digits of a double's sixteen would be too many. */
const KEPT = 1e-3;
const SPREAD = 0.01;

/** The fit, or null where this quick way does not serve: bad data, fewer than three points, no spread, extreme magnitudes. */
export function fitLine(x: ArrayLike<number>, y: ArrayLike<number>): LeastSquaresFit | null {
  const count = x.length;
  if (y.length !== count || count < 3) return null;
  const originX = x[0] as number;
  const originY = y[0] as number;
  let u = 0;
  let v = 0;
  let uu = 0;
  let uv = 0;
  let vv = 0;
  for (let i = 1; i < count; i++) {
    const du = (x[i] as number) - originX;
    const dv = (y[i] as number) - originY;
    u += du;
    v += dv;
    uu += du * du;
    uv += du * dv;
    vv += dv * dv;
  }
  const each = 1 / count;
  const meanU = u * each;
  const meanV = v * each;
  const sxx = uu - u * meanU;
  const syy = vv - v * meanV;
  // NaN and Infinity fail these comparisons too, so they leave by the same door.
  if (!(sxx > SMALL && uu < LARGE && syy > SMALL && vv < LARGE)) return null;
  const sxy = uv - u * meanV;
  const w = sxy / sxx;
  const b = originY + (meanV - w * meanU) - w * originX;
  const share = 1 - (w * sxy) / syy;
  // A close fit, an outlying first point, an intercept that is a small difference: all want the second pass.
  if (!(share > KEPT && sxx > SPREAD * uu && syy > SPREAD * vv && b * b > SPREAD * originY * originY)) {
    return fitCarefully(x, y, originX + meanU, originY + meanV);
  }
  const deviation = Math.sqrt((share * syy) / (count - 2));
  const spread = Math.sqrt(sxx);
  const reach = (originX + meanU) / spread;
  return {
    coefficients: [b, w],
    standardErrors: [deviation * Math.sqrt(each + reach * reach), deviation / spread],
    residualStandardDeviation: deviation,
    rSquared: 1 - share,
  };
}

/** Two more passes, about the means: sums, then residuals and the correction that they ask for. */
function fitCarefully(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  meanX: number,
  meanY: number,
): LeastSquaresFit | null {
  const count = x.length;
  let u = 0;
  let v = 0;
  let uu = 0;
  let uv = 0;
  let vv = 0;
  for (let i = 0; i < count; i++) {
    const du = (x[i] as number) - meanX;
    const dv = (y[i] as number) - meanY;
    u += du;
    v += dv;
    uu += du * du;
    uv += du * dv;
    vv += dv * dv;
  }
  const sxx = uu - (u * u) / count;
  const syy = vv - (v * v) / count;
  // NaN and Infinity fail these comparisons too, so they leave by the same door.
  if (!(sxx > SMALL && sxx < LARGE && syy > SMALL && syy < LARGE && sxx > 1e-20 * meanX * meanX)) return null;
  const slope = (uv - (u * v) / count) / sxx;
  let miss = 0;
  let missU = 0;
  let squares = 0;
  for (let i = 0; i < count; i++) {
    const du = (x[i] as number) - meanX;
    const left = (y[i] as number) - meanY - slope * du;
    miss += left;
    missU += left * du;
    squares += left * left;
  }
  // Normal equations for the correction, with Σdu = u a rounding error rather than 0.
  const bend = (missU - (u * miss) / count) / sxx;
  const lift = (miss - bend * u) / count;
  const w = slope + bend;
  const b = meanY + lift - slope * meanX - bend * meanX;
  const residualSquares = Math.max(0, squares - bend * missU - lift * miss);
  const deviation = Math.sqrt(residualSquares / (count - 2));
  const center = meanX + u / count;
  return {
    coefficients: [b, w],
    standardErrors: [deviation * Math.sqrt(1 / count + (center * center) / sxx), deviation / Math.sqrt(sxx)],
    residualStandardDeviation: deviation,
    // Each form keeps its digits where the other cancels.
    rSquared: 2 * residualSquares < syy ? 1 - residualSquares / syy : ((w * sxx) / syy) * w,
  };
}
