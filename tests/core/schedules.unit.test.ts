import { describe, expect, it } from 'vitest';
import { constantSchedule, cosineSchedule, inverseTimeSchedule, stepSchedule } from '../../src/core/index.ts';

describe('learning-rate schedules', () => {
  it('constant: never changes', () => {
    expect([0, 1, 7, 10_000].map((step) => constantSchedule.factor(step, {}))).toEqual([1, 1, 1, 1]);
  });

  it('step: by 0.3 after every 4 steps', () => {
    const at = (step: number) => stepSchedule.factor(step, { every: 4, factor: 0.3 });
    expect([0, 3].map(at)).toEqual([1, 1]);
    expect([4, 7].map(at)).toEqual([0.3, 0.3]);
    expect(at(8)).toBeCloseTo(0.09, 15);
    expect(at(11)).toBeCloseTo(0.09, 15);
  });

  it('inverse time: a half after k steps, a third after 2k, a hundredth after 99k', () => {
    const at = (step: number) => inverseTimeSchedule.factor(step, { halvedAfter: 50 });
    expect([0, 50, 100, 4950].map(at)).toEqual([1, 1 / 2, 1 / 3, 1 / 100]);
  });

  it('cosine: 1, then Loshchilov & Hutter’s equation 5 at a third and a half, then the floor for ever', () => {
    const at = (step: number) => cosineSchedule.factor(step, { over: 60, floor: 0.2 });
    // cos 0 = 1, cos π/3 = ½, cos π/2 = 0, cos π = −1.
    [
      [0, 1],
      [20, 0.8],
      [30, 0.6],
      [60, 0.2],
      [61, 0.2],
      [5000, 0.2],
    ].forEach(([step = 0, wanted = 0]) => {
      expect(at(step)).toBeCloseTo(wanted, 14);
    });
  });
});
