import { describe, expect, it } from 'vitest';
import { fixed, plain } from '../../src/i18n/format.ts';

describe('numbers as people read them', () => {
  it.each([
    [-1, '−1'],
    [93, '93'],
    [-0.0001, '0.000'],
    [1.5, '1.5'],
    [0.1 + 0.2, '0.3'],
    [1.9996, '2.000'],
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
