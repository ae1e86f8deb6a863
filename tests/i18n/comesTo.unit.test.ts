import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comesTo, shownNumber } from '../../src/i18n/comesTo.ts';
import { fixed, plain } from '../../src/i18n/format.ts';

const three = (value: number) => plain(value, 3);
const times = (a: string, b: string, shown: string) => comesTo(shownNumber(a) * shownNumber(b), shown, three);

describe('the sign between what is worked out and what it comes to', () => {
  it.each([
    ['0.929', '2', '1.858', '='],
    ['0.929', '2', '1.857', '≈'],
    ['0.5', '(−88)', '−44', '='],
    ['0.333', '0.111', '0.037', '='],
    ['0.333', '3', '1', '≈'],
    ['2.50 × 10⁻⁷', '4.00 × 10⁸', '100', '='],
  ])('%s · %s, shown as %s, has %s between', (a, b, shown, sign) => {
    expect(times(a, b, shown)).toBe(sign);
  });
  it('takes no offense at what is no number', () => {
    expect(times('—', '3', '—')).toBe('=');
    expect(times('—', '3', '7')).toBe('≈');
  });
  it('is = only where the digits shown give the digits shown, for any two factors and however they are rounded', () => {
    const number = fc.double({ min: -500, max: 500, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 0, max: 5 }), (a, b, digits) => {
        const write = (value: number) => plain(value, digits);
        const shown = write(a * b);
        const worked = shownNumber(write(a)) * shownNumber(write(b));
        const sign = comesTo(worked, shown, write);
        const apart = Math.abs(worked - shownNumber(shown));
        if (sign === '=') expect(apart).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-9);
        else expect(apart).toBeGreaterThan(0);
      }),
    );
  });
  it('reads the texts that we write', () => {
    for (const value of [0.929, -88, 1234567, 2.5e-9, 0, -0.004])
      for (const text of [fixed(value, 3), plain(value, 4)])
        expect(Math.abs(shownNumber(text) - value)).toBeLessThanOrEqual(
          0.005 * Math.max(0.1, Math.abs(value)),
        );
  });
});
