import { describe, expect, test } from 'vitest';
import { grainOf, snapTo } from '../../../src/views/contourMap/grain.ts';

describe('how finely a hand places', () => {
  test('is as ever for windows like the lessons’', () => {
    for (const window of [
      [-4, 6],
      [-12, 15],
      [-1.6, 4.2],
      [-60, 70],
      [0.2, 3.4],
    ] as const)
      expect(grainOf(window)).toBe(1);
  });
  test('goes with the window, in powers of ten', () => {
    expect(grainOf([0, 0.02])).toBeCloseTo(0.001, 12);
    expect(grainOf([-1, 1])).toBeCloseTo(0.1, 12);
    expect(grainOf([0, 5000])).toBe(100);
    expect(grainOf([-2e6, 2e6])).toBe(100_000);
    expect(grainOf([3, 3])).toBe(1);
    for (const span of [1e-9, 0.004, 0.7, 2.9, 3, 149, 150, 1499, 3e4, 1e12]) {
      const steps = span / (0.05 * grainOf([0, span]));
      expect(steps).toBeGreaterThan(55);
      expect(steps).toBeLessThan(3000);
    }
  });
  test('leaves no digits behind that multiplying makes', () => {
    expect(snapTo(0.30000000000000004, 0.05)).toBe(0.3);
    expect(snapTo(1.23456e-7, 1e-9)).toBe(1.23e-7);
    expect(snapTo(-0.01, 0.05)).toBe(0);
    expect(snapTo(1234, 50)).toBe(1250);
  });
});
