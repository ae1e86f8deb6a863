/**
 * The cost of squared misses over two parameters alone, whatever else goes into the answers: cost(p, q) = scale · Σ (r + p·x + q·z)², with r what is missed at (0, 0). Completed
 * to squares along z it is scale · [ Σz²·(δq + tilt·δp)² + Σe²·δp² ], where e is what is left of x once z is taken out of it, so that columns which are nearly
 * alike, or of very different size, do not cancel. Where one is a multiple of the other e is nothing but rounding: the floor is a trough, and all places along its bottom
 * are equally good. (Golub & Van Loan, *Matrix Computations*, §5.3.)
 */
import { type Quadratic, quadratic } from './quadratic.ts';
import { slack } from './rounding.ts';

export interface TwoColumns {
  /** What each parameter multiplies, one entry an example. */
  readonly x: ArrayLike<number>;
  readonly z: ArrayLike<number>;
  /** Predicted − observed where both parameters are 0. */
  readonly residuals: ArrayLike<number>;
  /** What a squared miss counts. */
  readonly scale: number;
}

/**
 * The cost as a quadratic of [p, q]. Its center is the bottom; of a trough, the place on its bottom where both parameters do half of the work; where both columns are 0, no
 * place is better than another.
 * @throws naming the part, when squares overflow
 */
export function costOfTwoColumns({ x, z, residuals, scale }: TwoColumns): Quadratic {
  const count = residuals.length;
  const of = (column: ArrayLike<number>, i: number) => column[i] as number;
  const sum = (term: (i: number) => number) => {
    let total = 0;
    for (let i = 0; i < count; i++) total += term(i);
    return total;
  };
  const sxx = sum((i) => of(x, i) ** 2);
  const sxz = sum((i) => of(x, i) * of(z, i));
  const szz = sum((i) => of(z, i) ** 2);
  const tilt = szz > 0 ? sxz / szz : 0;
  const left = (i: number) => of(x, i) - tilt * of(z, i);
  const spread = sum((i) => left(i) ** 2);
  const see = spread > slack(count) ** 2 * sxx ? spread : 0;
  const lift = szz > 0 ? -sum((i) => of(z, i) * of(residuals, i)) / szz : 0;
  const p = see > 0 ? -sum((i) => left(i) * of(residuals, i)) / see : tilt === 0 ? 0 : lift / (2 * tilt);
  const q = lift - tilt * p;
  const twice = 2 * scale;
  return quadratic({
    center: [p, q],
    base: scale * sum((i) => (of(residuals, i) + p * of(x, i) + q * of(z, i)) ** 2),
    slope: [0, 0],
    curvature: [twice * sxx, twice * sxz, twice * szz],
    squares: { alongW: twice * see, alongB: twice * szz, tilt, cross: 0 },
  });
}
