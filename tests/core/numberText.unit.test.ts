import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownNumber } from '../../src/app/playground/data/cell.ts';
import { isPercent, readCell } from '../../src/core/csv/index.ts';
import { readingsOf, readNumber, seen } from '../../src/core/numberText.ts';
import { fixed, plain, scientific, tenTo } from '../../src/i18n/format.ts';
import { axisText, shortNumber } from '../../src/views/axes/roundNumbers.ts';

describe('a number that stands alone', () => {
  it.each<[text: string, ...readings: number[]]>([
    ['3.5', 3.5],
    ['−3,5', -3.5],
    [' .5 ', 0.5],
    ['−0.5', -0.5],
    ['-2', -2],
    ['+3', 3],
    ['1e-3', 0.001],
    ['1.5E3', 1500],
    // What is written with a comma and three digits after it could be either.
    ['1,234', 1.234, 1234],
    ['-12,345', -12.345, -12345],
    ['1,234e3', 1234, 1234000],
    // What could be only one is that one.
    ['1,5', 1.5],
    ['46,4', 46.4],
    ['1,2345', 1.2345],
    ['0,123', 0.123],
    ['1234,567', 1234.567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    // As we print it.
    ['1.234', 1.234],
    ['12.345', 12.345],
    // Thousands set apart by what is no mark for decimals.
    ['1 234', 1234],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234\u202f567', 1234567],
    ["1'234'567.25", 1234567.25],
    ['1’234', 1234],
    ['1_000_000', 1000000],
    // As in India.
    ['1,23,456', 123456],
    ['1,23,45,678.5', 12345678.5],
    // Powers of ten.
    ['1.23 × 10⁶', 1.23e6],
    ['−2.50 × 10⁻⁷', -2.5e-7],
    ['2.5×10⁹', 2.5e9],
    ['1,5 x 10^3', 1500],
    ['3*10^-2', 0.03],
    ['10⁶', 1e6],
    ['−10⁻³', -0.001],
    ['1e−7', 1e-7],
    // Other scripts.
    ['１２３．５', 123.5],
    ['－７', -7],
    ['١٬٢٣٤٫٥', 1234.5],
    ['۱۲۳', 123],
    ['१२,३४,५६७', 1234567],
    ['𝟙𝟚.𝟝', 12.5],
    // Marks that nobody sees.
    ['\u200b1\u200c2\u200d.5\u200e', 12.5],
    ['\ufeff-3', -3],
    ['\u202a4,5\u202c', 4.5],
    ['\u2066\u00ad6\u2069', 6],
    ['1e999', Number.POSITIVE_INFINITY],
  ])('%j could be %j', (text, ...readings) => {
    expect(readingsOf(text)).toEqual(readings);
  });

  it.each([
    ...['', ' ', '\u200b', '-', '.', ',', 'e5', 'abc', '0x10', 'Infinity', 'NaN', '—', '--5', '+-5'],
    // Spaces and marks that set nothing apart.
    ...['1 2', '12 34', '1.2.3', '1,,2', '1 23 456 7', '123,45,678', '1,234,56,789', '1.5,5.5'],
    // Digits that are none: powers, fractions, numbers in circles, indices.
    ...['5²', '1⁵', '½', '1½', '①', '⑴', '1₂', 'Ⅳ'],
    ...['5 kg', '5m', '$', '%', '5 5'],
  ])('%j is none', (text) => {
    expect(readingsOf(text)).toEqual([]);
    expect(readingsOf(text, readCell)).toEqual([]);
  });

  it('is seen without what nobody sees', () => {
    expect(seen(' \u202e12\u200b ')).toBe('12');
  });
});

describe('a cell, as spreadsheets write it', () => {
  it.each([
    ['(123.45)', -123.45],
    ['($900.23)', -900.23],
    ['$(900.23)', -900.23],
    ['( 1,234.50 )', -1234.5],
    ['(€ 5)', -5],
    ['(5 €)', -5],
    ['（７）', -7],
    ['(12%)', -12],
    ['123.45-', -123.45],
    ['900.23−', -900.23],
    ['-$2.50', -2.5],
    ['$-2.50', -2.5],
    ['−£2', -2],
    ['1.50 ₹', 1.5],
    ['￥1200', 1200],
    ['12.5 %', 12.5],
    ['\u200f(5)\u200e', -5],
  ])('%j is %d', (text, value) => {
    expect(readCell(text, '.')).toBe(value);
  });

  it('with a comma before the decimals too', () => {
    expect(readCell('(1.234,50 €)', ',')).toBe(-1234.5);
    expect(readCell('(1.234,50 €)', '.')).toBeNaN();
  });

  it.each(['(-5)', '(5', '5)', '()', '($)', '$$5', '5%%', '-(5)', '(5)(6)', '-5-'])('%j is none', (text) => {
    expect(readCell(text, '.')).toBeNaN();
    expect(readCell(text, ',')).toBeNaN();
  });

  it('may be in percent', () => {
    expect(['10%', '１０％', '٪10', '10'].map(isPercent)).toEqual([true, true, true, false]);
  });
});

describe('whatever we print, we read', () => {
  const numbers = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ min: -1e7, max: 1e7, noNaN: true }),
    fc.integer({ min: -3_000_000, max: 3_000_000 }),
    fc.constantFrom(0, -0, 1234, 1.234, -1234567, 999_999, 1e6, 1e-4, 5e-324, Number.MAX_VALUE),
  );
  /** Reads what was printed, and is as near to the number as its digits can be. */
  function expectRead(value: number, text: string, error: number) {
    const [read, other] = readingsOf(text);
    expect(other, text).toBeUndefined();
    // At the ends of what a double holds, rounding goes past them.
    if (read === undefined) throw new Error(`${text} is not read`);
    if (Number.isFinite(read)) expect(Math.abs(read - value), text).toBeLessThanOrEqual(error);
    else expect(Math.abs(value), text).toBeGreaterThan(1.79e308);
  }
  const half = (value: number, decimals: number) =>
    0.5 * 10 ** -decimals * (1 + 1e-9) + Math.abs(value) * 1e-15;
  const digits = (value: number, after: number) =>
    0.5 * 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - after) * (1 + 1e-9) + 5e-324;

  it.each([0, 2, 3, 6, 12])('plainly and fixed, with %i decimals', (decimals) => {
    fc.assert(
      fc.property(numbers, (value) => {
        const coarse = Math.abs(value) >= 1e6 ? digits(value, 2) : 0;
        expectRead(value, plain(value, decimals), Math.max(coarse, half(value, decimals)));
        expectRead(value, fixed(value, decimals), Math.max(coarse, half(value, decimals)));
      }),
      { numRuns: 500, seed: 11 },
    );
  });

  it('in powers of ten, as the axes write them too, and with every digit', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        expectRead(value, scientific(value, 5), digits(value, 5));
        if (value !== 0)
          expectRead(
            value,
            shortNumber(value, (one) => plain(one, 9)),
            digits(value, 2) + 1e-9,
          );
        if (value !== 0) expectRead(value, axisText([value])(value), digits(value, 2) + 1e-6);
        expect(readingsOf(shownNumber(value))).toEqual([value + 0]);
        expect(readNumber(String(value), '.')).toBe(value + 0);
      }),
      { numRuns: 500, seed: 11 },
    );
    for (const exponent of [-300, -12, 0, 7, 123])
      expect(readingsOf(tenTo(exponent))).toEqual([Number(`1e${exponent}`)]);
  });
});
