import { describe, expect, it } from 'vitest';
import { aboveOf, spreadRows } from '../../../src/views/weightSpread/rows.ts';
import { spotsIn } from '../examples/spotsIn.ts';

const box = { width: 400, height: 300, em: 14 };
const [row, other] = spreadRows(box, [
  { name: 'bedrooms', weight: -25, standardError: 13 },
  { name: 'area', weight: 0.2, standardError: 0.02 },
]);

/** The dots of a row, stack by stack from the right, the lowest of each first. */
const dotsIn = (path = '') => spotsIn(path).sort((one, other) => other[0] - one[0] || other[1] - one[1]);

describe('a row of drawn weights', () => {
  it('says what share is above 0; 0 itself is not', () => {
    expect(aboveOf([-3, 0, 1, 2])).toBe(0.5);
    expect(aboveOf([])).toBe(0);
  });

  it('holds 0 and the weight, with rows below each other', () => {
    expect(row?.x(0)).toBeGreaterThan(row?.x(-25) ?? 0);
    expect(other?.x(0)).toBe(other?.left);
    expect(row?.base).toBeLessThan(other?.top ?? 0);
  });

  it('has a dot a draw, those above 0 by themselves, stacked where they fall together', () => {
    const drawn = [-26, -26.01, -60, 4, 9];
    const below = dotsIn(row?.stack(drawn, false));
    const above = dotsIn(row?.stack(drawn, true));
    expect(below).toHaveLength(3);
    expect(above).toHaveLength(2);
    expect(below[0]?.[0]).toBe(below[1]?.[0]);
    expect(below[1]?.[1]).toBeLessThan(below[0]?.[1] ?? 0);
    for (const [x] of above) expect(x).toBeGreaterThan(row?.x(0) ?? 0);
  });

  it('keeps a thousand draws inside its room', () => {
    const drawn = Array.from({ length: 1000 }, (_, i) => -25 + Math.sin(i) * 5);
    for (const [, y] of dotsIn(row?.stack(drawn, false))) {
      expect(y).toBeGreaterThan(row?.top ?? 0);
      expect(y).toBeLessThan(row?.base ?? 0);
    }
  });

  // The tallest stacks once reached a dot's width into the words over them.
  it.each([
    [640, 345, 26],
    [640, 280, 26],
    [400, 300, 14],
  ])('leaves the line of words over the dots to the words, in %i × %i', (width, height, em) => {
    const drawn = Array.from({ length: 1000 }, (_, i) => 0.2 + 0.02 * Math.sin(i));
    const rows = spreadRows({ width, height, em }, [
      { name: 'bedrooms', weight: -25, standardError: 13 },
      { name: 'bathrooms', weight: 25, standardError: 20 },
      { name: 'area', weight: 0.2, standardError: 0.02 },
    ]);
    for (const { top, base, dot, stack } of rows.slice(2))
      for (const [, y] of dotsIn(stack(drawn, true))) {
        expect(y - dot / 2).toBeGreaterThanOrEqual(top + 1.2 * em);
        expect(y).toBeLessThan(base);
      }
  });
});
