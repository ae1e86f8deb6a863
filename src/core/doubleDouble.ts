/**
 * Numbers of about 32 digits as an unevaluated sum hi + lo of two doubles. The rounding error of a sum, and of a product
 * split in halves, is itself a double and can be carried along. (Dekker 1971, "A floating-point technique for extending the
 * available precision"; Knuth, *TAOCP* 2, §4.2.2.) Valid for sizes between about 1e−290 and 1e290: scale first.
 */
export type DoubleDouble = readonly [hi: number, lo: number];

export interface DoubleDoubleVector {
  readonly hi: Float64Array;
  readonly lo: Float64Array;
}

const SPLITTER = 2 ** 27 + 1;

/** a + b exactly. */
export function twoSum(a: number, b: number): DoubleDouble {
  const sum = a + b;
  const bb = sum - a;
  return [sum, a - (sum - bb) + (b - bb)];
}

/** What rounding took from a · b, given the rounded product (Veltkamp's halves, Dekker's sum). */
function productError(a: number, b: number, product: number): number {
  const ca = SPLITTER * a;
  const aHigh = ca - (ca - a);
  const aLow = a - aHigh;
  const cb = SPLITTER * b;
  const bHigh = cb - (cb - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/** a · b exactly. */
export function twoProduct(a: number, b: number): DoubleDouble {
  const product = a * b;
  return [product, productError(a, b, product)];
}

export function add(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const [high, highError] = twoSum(a[0], b[0]);
  const [low, lowError] = twoSum(a[1], b[1]);
  const middle = highError + low;
  const sum = high + middle;
  const rest = middle - (sum - high) + lowError;
  return [sum + rest, rest - (sum + rest - sum)];
}

export function negate(a: DoubleDouble): DoubleDouble {
  return [-a[0], -a[1]];
}

export function subtract(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  return add(a, negate(b));
}

export function multiply(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const [product, error] = twoProduct(a[0], b[0]);
  const low = error + (a[0] * b[1] + a[1] * b[0]);
  const sum = product + low;
  return [sum, low - (sum - product)];
}

/** a / b, by two corrections of the double quotient; b must not be 0. */
export function divide(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  let quotient: DoubleDouble = [0, 0];
  let remainder = a;
  for (let round = 0; round < 3; round++) {
    const digit = remainder[0] / b[0];
    quotient = add(quotient, [digit, 0]);
    remainder = subtract(remainder, multiply(b, [digit, 0]));
  }
  return quotient;
}

/** √a, by one Newton step from the double root; 0 for 0. */
export function squareRoot(a: DoubleDouble): DoubleDouble {
  if (a[0] <= 0) return [0, 0];
  const root = Math.sqrt(a[0]);
  const [error] = subtract(a, twoProduct(root, root));
  return twoSum(root, error / (2 * root));
}

/** An exact vector of doubles. */
export function vectorOf(values: ArrayLike<number>): DoubleDoubleVector {
  return { hi: Float64Array.from(values), lo: new Float64Array(values.length) };
}

/** Σ aᵢbᵢ, with the errors summed on the side (Ogita, Rump & Oishi 2005). Written out: this is where the time goes. */
export function dot(a: DoubleDoubleVector, b: DoubleDoubleVector): DoubleDouble {
  const { hi: aHi, lo: aLo } = a;
  const { hi: bHi, lo: bLo } = b;
  let total = 0;
  let errors = 0;
  for (let i = 0; i < aHi.length; i++) {
    const left = aHi[i] as number;
    const right = bHi[i] as number;
    const product = left * right;
    const sum = total + product;
    const back = sum - total;
    errors += total - (sum - back) + (product - back);
    errors += productError(left, right, product) + (left * (bLo[i] as number) + (aLo[i] as number) * right);
    total = sum;
  }
  return twoSum(total, errors);
}

/** Σ aᵢ. */
export function sum(a: DoubleDoubleVector): DoubleDouble {
  let total: DoubleDouble = [0, 0];
  for (let i = 0; i < a.hi.length; i++) total = add(total, entry(a, i));
  return total;
}

/** A new vector a − factor · b, written out for the same reason. */
export function minusMultiple(
  a: DoubleDoubleVector,
  factor: DoubleDouble,
  b: DoubleDoubleVector,
): DoubleDoubleVector {
  const [high, low] = factor;
  const hi = new Float64Array(a.hi.length);
  const lo = new Float64Array(a.hi.length);
  for (let i = 0; i < hi.length; i++) {
    const from = a.hi[i] as number;
    const right = b.hi[i] as number;
    const product = high * right;
    const difference = from - product;
    const back = difference - from;
    const error = from - (difference - back) - (product + back);
    const below = productError(high, right, product) + (high * (b.lo[i] as number) + low * right);
    const rest = error + ((a.lo[i] as number) - below);
    const rounded = difference + rest;
    hi[i] = rounded;
    lo[i] = rest - (rounded - difference);
  }
  return { hi, lo };
}

/** A new vector with every entry changed. */
export function mapEntries(
  a: DoubleDoubleVector,
  change: (value: DoubleDouble, index: number) => DoubleDouble,
): DoubleDoubleVector {
  const hi = new Float64Array(a.hi.length);
  const lo = new Float64Array(a.hi.length);
  for (let i = 0; i < hi.length; i++) {
    const [high, low] = change(entry(a, i), i);
    hi[i] = high;
    lo[i] = low;
  }
  return { hi, lo };
}

export function entry(a: DoubleDoubleVector, index: number): DoubleDouble {
  return [a.hi[index] as number, a.lo[index] as number];
}
