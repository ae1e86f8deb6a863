/**
 * A column that is a power of an earlier column to the last bit or two was meant as that power, and storing x¹⁰ in a double
 * rounds it. NIST's Filip data lose half their digits to that rounding alone, before any fitting; so such columns are
 * taken as the exact powers, to 32 digits. The change is within the rounding of what was given.
 */
import {
  type DoubleDouble,
  type DoubleDoubleVector,
  entry,
  mapEntries,
  multiply,
  vectorOf,
} from './doubleDouble.ts';
import { scaleByPowerOfTwo } from './scaling.ts';

const HIGHEST = 20;
/** Repeated multiplication may miss by half a unit a factor. */
const unitsFor = (power: number): number => Number.EPSILON * (1 + power / 2);

/** The columns times 2^−exponent as double-doubles, with powers of the first column made exact. */
export function exactPowers(
  columns: readonly ArrayLike<number>[],
  exponents: readonly number[],
): DoubleDoubleVector[] {
  const vectors = columns.map((column, j) => vectorOf(scaleByPowerOfTwo(column, -(exponents[j] as number))));
  const [first] = vectors;
  if (!first || columns.length < 2) return vectors;
  return vectors.map((vector, j) => {
    const shift = (k: number): number => k * (exponents[0] as number) - (exponents[j] as number);
    for (let k = 2; j > 0 && k <= HIGHEST; k++) {
      // A look at doubles first: almost every column is refused by its first entry.
      if (Math.abs(shift(k)) > 1000 || !resembles(vector.hi, first.hi, k, 2 ** shift(k))) continue;
      const exact = powerOf(first, k, 2 ** shift(k));
      if (agrees(vector, exact, unitsFor(k))) return exact;
    }
    return vector;
  });
}

function resembles(given: Float64Array, base: Float64Array, power: number, factor: number): boolean {
  for (let i = 0; i < given.length; i++) {
    const wanted = (base[i] as number) ** power * factor;
    if (!(Math.abs((given[i] as number) - wanted) <= 1e-13 * Math.abs(wanted))) return false;
  }
  return true;
}

function powerOf(base: DoubleDoubleVector, power: number, factor: number): DoubleDoubleVector {
  let found = base;
  for (let k = 2; k <= power; k++) found = mapEntries(found, (value, i) => multiply(value, entry(base, i)));
  return mapEntries(found, ([high, low]): DoubleDouble => [high * factor, low * factor]);
}

function agrees(given: DoubleDoubleVector, exact: DoubleDoubleVector, relative: number): boolean {
  for (let i = 0; i < given.hi.length; i++) {
    const wanted = exact.hi[i] as number;
    if (!(Math.abs((given.hi[i] as number) - wanted) <= relative * Math.abs(wanted))) return false;
  }
  return true;
}
