/**
 * 2ˣ and 1/(1 + 2ˣ), written out so that a search need not ask the engine for an exponential and gets the same bits wherever it runs. With n the whole number nearest to x
 * and f = x − n, 2ˣ = 2ⁿ·(c + f)/(c − f), where c = f·coth(½f·ln 2) = 2/ln 2 + (ln 2)f²/6 − … is even, so that one division does: 1/(1 + 2ˣ) = (c − f)/((c − f) + 2ⁿ·(c + f)).
 * (The form of e_exp.c in fdlibm, Sun 1993; Muller, *Elementary Functions*, ch. 4.) The sigmoid of a score a is 1/(1 + 2ˣ) at x = −a/ln 2.
 *
 * The series are c's coefficients, moved a little (Chebyshev) so that for |f| ≤ ½ the power is right to 6·10⁻¹⁸ of itself before rounding; after it both are right to 2 units of
 * their last digit, which tests hold them to. Where |x| > 1021 they are wrong: `searched.ts` lets no search come there.
 */
export const OCTAVES = {
  /** A score times this is x. */
  perScore: -Math.LOG2E,
  /** 1½ · 2⁵²: what is added to it is rounded to a whole number, which stands in its last bits. */
  magic: 6755399441055744,
  /** From the highest power of f² down. */
  series: [
    1.5304650396623221e-9, -1.2710356513989057e-7, 1.0582188777479849e-5, -0.0009250684777399119,
    0.11552453009332418, 2.8853900817779268,
  ],
} as const;

/** As far as x may go to either side. */
export const MOST_OCTAVES = 1021;

const { magic, series } = OCTAVES;
const [fifth, fourth, third, second, first, constant] = series;
/** 2ⁿ. */
const POWERS = Float64Array.from({ length: 2 * MOST_OCTAVES + 1 }, (_, i) => 2 ** (i - MOST_OCTAVES));
const powerAt = (n: number): number => POWERS[(n + MOST_OCTAVES) | 0] as number;

const even = (square: number): number =>
  ((((fifth * square + fourth) * square + third) * square + second) * square + first) * square + constant;

/** 2ˣ. */
export function powerOf(x: number): number {
  const n = x + magic - magic;
  const f = x - n;
  const c = even(f * f);
  return ((c + f) * powerAt(n)) / (c - f);
}

/** 1/(1 + 2ˣ). */
export function shareOf(x: number): number {
  const n = x + magic - magic;
  const f = x - n;
  const c = even(f * f);
  const top = c - f;
  return top / (top + (c + f) * powerAt(n));
}
