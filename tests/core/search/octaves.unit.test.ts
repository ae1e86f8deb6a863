/** The search's own exponential against one worked out with sixty digits. */
import { describe, expect, it } from 'vitest';
import { random } from '../../../src/core/index.ts';
import { powerOf, shareOf } from '../../../src/core/search/octaves.ts';

/** Numbers with 200 binary digits behind the point, as whole ones. */
const BITS = 200n;
const ONE = 1n << BITS;
const LN2 = (() => {
  // Σ 1/(k · 2ᵏ)
  let sum = 0n;
  for (let k = 1n; k < BITS + 20n; k++) sum += (ONE << 20n) / (k << k);
  return sum >> 20n;
})();

/** A double as such a number, exactly where it has no more digits. */
function fixed(value: number): bigint {
  let [rest, shift] = [value, 0n];
  while (!Number.isInteger(rest)) [rest, shift] = [rest * 2, shift + 1n];
  return (BigInt(rest) << BITS) >> shift;
}

/** 2ᶠ for 0 ≤ f < 1, by the series of e^(f ln 2). */
function powerWithin(f: bigint): bigint {
  const x = (f * LN2) >> BITS;
  let [sum, term] = [0n, ONE];
  for (let k = 1n; term !== 0n; k++) {
    sum += term;
    term = ((term * x) >> BITS) / k;
  }
  return sum;
}

/** How far a value is from a fraction, in units of its own last digit. */
function unitsOff(value: number, over: bigint, under: bigint): number {
  const digit = 2 ** (Math.floor(Math.log2(value)) - 52);
  // value · under − over, in units of the digit · under, to a thousandth.
  const scale = digit < 1 ? BigInt(Math.round(1 / digit)) : 1n;
  const whole = digit < 1 ? BigInt(value / digit) : BigInt(value);
  const off = whole * under - over * scale;
  return Number((off * 1000n) / under) / 1000 / (digit < 1 ? 1 : digit);
}

const { uniform } = random(5);
const scores = [
  ...[0, 0.5, -0.5, 1, -1, 0.49999999999999994, 5.5, 30, -30, 1e-300],
  ...Array.from({ length: 3000 }, () => 80 * uniform() - 40),
  ...Array.from({ length: 3000 }, () => 2 * uniform() - 1),
];

describe('2ˣ and 1/(1 + 2ˣ)', () => {
  it('are right to 2 units of their last digit', () => {
    let [power, share] = [0, 0];
    for (const x of scores.slice(0, 9).concat(scores.slice(10))) {
      const n = Math.floor(x);
      const within = powerWithin(fixed(x) - (BigInt(n) << BITS));
      const [over, under] = n >= 0 ? [within << BigInt(n), ONE] : [within, ONE << BigInt(-n)];
      power = Math.max(power, Math.abs(unitsOff(powerOf(x), over, under)));
      share = Math.max(share, Math.abs(unitsOff(shareOf(x), under, under + over)));
    }
    expect(power).toBeGreaterThan(0.4);
    expect(power).toBeLessThan(2);
    expect(share).toBeLessThan(2);
  });

  it('are exact at whole numbers and at the far ends', () => {
    for (const x of [-1021, -40, 0, 1, 9, 1021]) expect(powerOf(x)).toBe(2 ** x);
    expect([shareOf(0), shareOf(-1021), shareOf(1021)]).toEqual([0.5, 1, 2 ** -1021]);
    expect([powerOf(1e-300), shareOf(1e-300)]).toEqual([1, 0.5]);
  });
});
