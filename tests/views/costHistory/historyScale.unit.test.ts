import { describe, expect, test } from 'vitest';
import { hasNegative, historyWindow } from '../../../src/views/costHistory/historyScale.ts';

const falling = { cost: [93, 26.8, 8, 2.7, 1.2, 0.9], last: 5 };
const straight = { cursor: 5, horizon: 24, log: false };

describe('the window of the cost history', () => {
  test('shows a short timeline whole, with the cost from 0 to a round number', () => {
    expect(historyWindow([falling], straight)).toEqual({ steps: 24, low: 0, high: 100 });
  });

  test('gives nothing away of what lies beyond the cursor', () => {
    const climbing = { cost: [93, 200, 5000, 1e9], last: 1 };
    expect(historyWindow([climbing], { ...straight, cursor: 1 }).high).toBe(200);
  });

  test('grows along a long timeline by round numbers', () => {
    const long = { ...straight, horizon: 5000 };
    expect(historyWindow([falling], { ...long, cursor: 3 }).steps).toBe(20);
    expect(historyWindow([falling], { ...long, cursor: 130 }).steps).toBe(150);
    expect(historyWindow([falling], { ...long, cursor: 4999 }).steps).toBe(5000);
  });

  test('is not flattened by a race’s runaway', () => {
    const runaway = { cost: [93, 1e4, 1e6, 1e8], last: 3 };
    expect(historyWindow([falling, runaway], straight).high).toBe(150);
  });

  test('has whole powers of ten on a logarithmic scale', () => {
    const { low, high } = historyWindow([falling], { ...straight, log: true });
    expect([low, high]).toEqual([0.1, 100]);
  });

  test('survives costs of 0 and costs that are no numbers', () => {
    const odd = { cost: [0, Number.POSITIVE_INFINITY, Number.NaN], last: 2 };
    for (const log of [false, true]) {
      const { low, high } = historyWindow([odd], { ...straight, log });
      expect(high).toBeGreaterThan(low);
      expect(Number.isFinite(high)).toBe(true);
    }
  });

  test('has room for costs under 0', () => {
    const sinking = { cost: [2.4, 0.3, -0.8, -1.03], last: 3 };
    expect(historyWindow([sinking], straight)).toEqual({ steps: 24, low: -1.2, high: 2.5 });
    expect(historyWindow([{ cost: [-3, -7], last: 1 }], straight)).toEqual({ steps: 24, low: -8, high: 0 });
    expect(historyWindow([{ cost: [0, 0], last: 1 }], straight)).toEqual({ steps: 24, low: 0, high: 1 });
  });

  test('knows which costs have no place on a logarithmic scale', () => {
    const sinking = { cost: [2.4, 0.3, -0.8], last: 2 };
    expect(hasNegative([falling])).toBe(false);
    expect(hasNegative([falling, sinking])).toBe(true);
    expect(hasNegative([{ ...sinking, last: 1 }])).toBe(false);
  });

  test('has room for the highest start of a race, and for a rain', () => {
    const higher = { cost: [170, 12], last: 1 };
    expect(historyWindow([falling, higher], straight).high).toBe(200);
    const also = [{ low: -2, high: 240 }];
    expect(historyWindow([falling], { ...straight, also })).toEqual({ steps: 24, low: -2, high: 250 });
  });
});
