import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../src/core/numberText.ts';
import { fixed, grouped, plain } from '../../src/i18n/format.ts';

describe('numbers as people read them', () => {
  it.each([
    [-1, '−1'],
    [93, '93'],
    [-0.0001, '0.000'],
    [1.5, '1.5'],
    [0.1 + 0.2, '0.3'],
    [1.9996, '2.000'],
    [-4e-15, '0'],
    [93 + 3e-14, '93'],
    [-0, '0'],
    [0.12345, '0.123'],
    [-1234567, '−1.23 × 10⁶'],
    [Number.NaN, '—'],
    [Number.POSITIVE_INFINITY, '—'],
  ])('fixed(%d) is %s', (value, text) => {
    expect(fixed(value)).toBe(text);
  });
  it.each([
    [26.7884, '26.7884'],
    [-0.12, '−0.12'],
    [1.30000000001, '1.3'],
    [0, '0'],
    [0.00001, '1.0 × 10⁻⁵'],
    [Number.NaN, '—'],
  ])('plain(%d) is %s', (value, text) => {
    expect(plain(value)).toBe(text);
  });
});

describe('counts', () => {
  it.each([
    [0, '0'],
    [9999, '9999'],
    [10_000, '10\u202f000'],
    [-20_000, '−20\u202f000'],
    [1_234_567, '1\u202f234\u202f567'],
  ])('grouped(%d) is %s, and is read as that again', (count, text) => {
    expect(grouped(count)).toBe(text);
    expect(readingsOf(text)).toEqual([count]);
  });

  it('no number is written in any other way', () => {
    // What machines read of a number, and errors of the core, which knows no words.
    const OTHERS = /^(ui\/ariaNumber\.ts|core\/|i18n\/format\.ts)/;
    const writing = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (path) =>
        /\.(tsx?|mdx)$/.test(path) &&
        !OTHERS.test(path) &&
        /\.toLocaleString\(|Intl\.NumberFormat/.test(readFileSync(`src/${path}`, 'utf8')),
    );
    expect(writing).toEqual([]);
  });
});
