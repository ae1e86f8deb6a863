/**
 * The axes of a symmetric matrix of any size by Jacobi's method: turn two of the axes until their product entry is gone, and again, until all are as good as gone. An entry counts as gone
 * beside its own two diagonal entries, |aᵢⱼ| ≤ ε√(aᵢᵢaⱼⱼ), not beside the largest: then a matrix that curves up every way keeps the digits of its smallest eigenvalue even where units make the largest
 * a hundred million times as large. (Jacobi 1846; Demmel & Veselić 1992, "Jacobi's method is more accurate than QR"; Golub & Van Loan, *Matrix Computations*, §8.5.)
 */

export interface SymmetricEigen {
  /** The largest first. */
  readonly values: readonly number[];
  /** Unit vectors at right angles, one for each value, in the same order. */
  readonly vectors: readonly (readonly number[])[];
}

/** Ten sweeps are plenty for any matrix that was ever seen. */
const MOST_SWEEPS = 30;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, which is not changed; its upper half is read.
 * @throws naming the place, when a row is too short or an entry is not finite
 */
export function symmetricEigen(matrix: readonly ArrayLike<number>[]): SymmetricEigen {
  const size = matrix.length;
  const a = matrix.map((row, i) => {
    if (row.length !== size)
      throw new Error(`row ${i} has ${row.length} entries, but there are ${size} rows`);
    const bad = Array.from(row).findIndex((entry) => !Number.isFinite(entry));
    if (bad >= 0) throw new Error(`entry ${i}, ${bad} is ${row[bad]}; it must be finite`);
    return Float64Array.from(row);
  });
  const axes = a.map((_, i) => Float64Array.from(a, (_, j) => (i === j ? 1 : 0)));
  let turned = true;
  for (let sweep = 0; turned && sweep < MOST_SWEEPS; sweep++) {
    turned = false;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) turned = turn(a, axes, p, q) || turned;
    }
  }
  const order = a
    .map((row, i) => ({ value: row[i] as number, i }))
    .sort((one, other) => other.value - one.value);
  return {
    values: order.map(({ value }) => value),
    vectors: order.map(({ i }) => Array.from(axes[i] as Float64Array)),
  };
}

/** Turns axes p and q so that their entry is 0, unless it counts as that. `axes` are kept as rows. */
function turn(a: readonly Float64Array[], axes: readonly Float64Array[], p: number, q: number): boolean {
  const rowP = a[p] as Float64Array;
  const rowQ = a[q] as Float64Array;
  const between = rowP[q] as number;
  const pp = rowP[p] as number;
  const qq = rowQ[q] as number;
  if (Math.abs(between) <= 0.5 * Number.EPSILON * Math.sqrt(Math.abs(pp)) * Math.sqrt(Math.abs(qq)))
    return false;
  const tau = (qq - pp) / (2 * between);
  const tan = Number.isFinite(tau) ? Math.sign(tau || 1) / (Math.abs(tau) + Math.hypot(1, tau)) : 0;
  if (tan === 0) return false;
  const cos = 1 / Math.hypot(1, tan);
  const sin = tan * cos;
  for (let k = 0; k < a.length; k++) {
    if (k === p || k === q) continue;
    const [rowOfP, atP] = k < p ? [a[k] as Float64Array, p] : [rowP, k];
    const [rowOfQ, atQ] = k < q ? [a[k] as Float64Array, q] : [rowQ, k];
    const one = rowOfP[atP] as number;
    const other = rowOfQ[atQ] as number;
    rowOfP[atP] = cos * one - sin * other;
    rowOfQ[atQ] = sin * one + cos * other;
  }
  rowP[p] = pp - tan * between;
  rowQ[q] = qq + tan * between;
  rowP[q] = 0;
  const axisP = axes[p] as Float64Array;
  const axisQ = axes[q] as Float64Array;
  for (let k = 0; k < axisP.length; k++) {
    const one = axisP[k] as number;
    const other = axisQ[k] as number;
    axisP[k] = cos * one - sin * other;
    axisQ[k] = sin * one + cos * other;
  }
  return true;
}
