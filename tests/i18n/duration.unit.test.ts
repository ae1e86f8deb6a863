import { expect, test } from 'vitest';
import { duration, YEAR } from '../../src/i18n/duration.ts';

test.each([
  [0, '0 microseconds'],
  [4.3e-6, '4.3 microseconds'],
  [0.00252, '2.5 milliseconds'],
  [0.9996, '1 second'],
  [1, '1 second'],
  [59.8, '1 minute'],
  [1024, '17 minutes'],
  [28_800, '8 hours'],
  [2 * 86_400, '2 days'],
  [123_456_789, '3.9 years'],
  [80 * YEAR, '80 years'],
  [13.8e9 * YEAR, '1.4 × 10¹⁰ years'],
  // Nine weights at a thousand values each and ten million tries a second.
  [1e27 / 1e7, '3.2 × 10¹² years'],
  [Number.NaN, '—'],
])('%d seconds: %s', (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});
