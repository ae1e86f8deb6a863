import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/run/timings/measure.ts';
import type { Part } from '../../../src/run/timings/timing.ts';

describe('what is measured', () => {
  /** A clock on which each look takes ten milliseconds. */
  const slowClock = () => {
    let time = 0;
    return () => {
      time += 10;
      return time;
    };
  };

  it('is how long each part takes, over and over where it is quick, and how many steps the walk takes', () => {
    const parts: Part[] = [];
    const timing = measure(8, { clock: slowClock(), onProgress: (part) => parts.push(part) }, 200);
    // Three looks of ten milliseconds each until 25 have gone.
    expect(timing).toMatchObject({ features: 8, form: 10, solve: 10, walk: 10 });
    expect(timing.steps).toBeGreaterThan(1);
    expect(timing.steps).toBeLessThan(40);
    expect([parts[0], parts.at(-1)]).toEqual(['make', 'walk']);
  });

  it('is never nothing, though the clock stands still', () => {
    const { form, solve, walk } = measure(2, { clock: () => 7, onProgress: () => {} }, 4);
    expect(Math.min(form, solve, walk)).toBeGreaterThan(0);
  });
});
