import { describe, expect, it } from 'vitest';
import { type FeaturesFit, fitFeatures } from '../../../src/core/fitFeatures.ts';
import { random } from '../../../src/core/random.ts';
import { formed, solved } from '../../../src/run/timings/equations.ts';
import { measure } from '../../../src/run/timings/measure.ts';
import type { Part } from '../../../src/run/timings/timing.ts';

const { normal } = random(5);
const columns = [3, 1, 4, 1, 5, 9, 2].map((scale) =>
  Float64Array.from({ length: 40 }, () => scale * normal()),
);
const y = Float64Array.from({ length: 40 }, normal);

describe('the equations that are timed', () => {
  it('have XᵀX and Xᵀy, and their solution is the least squares', () => {
    const small = [Float64Array.of(1, 2, 4), Float64Array.of(1, 1, 1)];
    const { matrix, right } = formed(small, Float64Array.of(2, 4, 5), () => {});
    expect([...matrix]).toEqual([21, 7, 7, 3]);
    expect([...right]).toEqual([30, 11]);
    const found = solved(
      formed(columns, y, () => {}),
      () => {},
    );
    const { weights } = fitFeatures({ columns, y, intercept: false }) as FeaturesFit;
    for (const [j, weight] of weights.entries()) expect(found[j]).toBeCloseTo(weight, 10);
  });

  it('say how far they are, from little to all', () => {
    const shares: number[] = [];
    solved(
      formed(columns, y, (share) => shares.push(share)),
      () => {},
    );
    expect(shares).toHaveLength(7);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});

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
    expect([...new Set(parts)]).toEqual(['make', 'form', 'solve', 'walk']);
  });

  it('is never nothing, though the clock stands still', () => {
    const { form, solve, walk } = measure(2, { clock: () => 7, onProgress: () => {} }, 4);
    expect(Math.min(form, solve, walk)).toBeGreaterThan(0);
  });
});
