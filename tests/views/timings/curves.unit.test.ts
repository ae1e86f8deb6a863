import { describe, expect, it } from 'vitest';
import type { Timing } from '../../../src/run/timings/timing.ts';
import { chartOf, verdictOf } from '../../../src/views/timings/curves.ts';
import { milliseconds } from '../../../src/views/timings/milliseconds.ts';

const timed = (features: number, jump: number, walk: number): Timing => ({
  features,
  form: 0.75 * jump,
  solve: 0.25 * jump,
  walk,
  steps: 9,
});
const box = { width: 400, height: 300, em: 10 };

describe('the curves of what was timed', () => {
  it('stand by powers of ten: equal lengths are equal factors', () => {
    const { x, y, frame } = chartOf(box, [timed(3, 0.02, 0.5), timed(1000, 4000, 300)]);
    expect(x(300) - x(30)).toBeCloseTo(x(30) - x(3), 9);
    expect(y(0.01)).toBe(frame.bottom);
    expect(y(10_000)).toBe(frame.top);
    expect(y.invert(y(37))).toBeCloseTo(37, 9);
  });

  it('have axes before anything was timed', () => {
    expect(chartOf(box, []).yTicks).toEqual([0.1, 1, 10, 100, 1000]);
    expect(verdictOf([])).toBeNull();
  });

  it('say which was quicker, and between which sizes that turned over', () => {
    const [small, middle, large] = [timed(3, 1, 2), timed(30, 4, 5), timed(300, 90, 20)];
    expect(verdictOf([small, middle])).toEqual({ kind: 'jump' });
    expect(verdictOf([large])).toEqual({ kind: 'walk' });
    expect(verdictOf([small, middle, large])).toEqual({ kind: 'cross', quick: 'jump', at: 30, from: 300 });
    expect(verdictOf([small, large, middle])).toEqual({ kind: 'both' });
  });
});

it('a time is read with the digits that count', () => {
  expect([0.00042, 0.0318, 0.5, 3.14, 27.4, 4917.2].map(milliseconds)).toEqual([
    '0.00042',
    '0.032',
    '0.5',
    '3.1',
    '27',
    '4917',
  ]);
});
