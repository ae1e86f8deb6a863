import { describe, expect, it } from 'vitest';
import {
  axesFor,
  CHART_AXES,
  type Pace,
  type Pacing,
  placeAt,
  placeOfAll,
  stepAt,
  stepsOfAll,
} from '../../../src/run/stage/paces.ts';

const of = (batchSize: number, milliseconds: number | null = null): Pace => ({
  count: 500,
  batchSize,
  milliseconds,
});
const pacing = (axis: Pacing['axis'], ...paces: readonly Pace[]): Pacing => ({
  axis,
  paces,
  choose: () => ({}),
});

describe('how far a run has come', () => {
  it('is counted in examples dealt, the last hand of an epoch short', () => {
    const hands = of(64);
    expect([0, 1, 7, 8, 9, 16].map((step) => placeAt(hands, 'examples', step))).toEqual([
      0, 64, 448, 500, 564, 1000,
    ]);
    expect(placeAt(hands, 'epochs', 12)).toBeCloseTo(1.512, 12);
    expect(placeAt(of(10, 0.25), 'time', 12)).toBe(3);
    expect(placeAt(hands, 'steps', 12)).toBe(12);
  });

  it.each(CHART_AXES)(
    'by %s gives the step back, also where the batch does not divide the examples',
    (axis) => {
      for (const pace of [of(1, 0.003), of(64, 0.017), of(499, 1 / 3), of(500, 7)])
        for (let step = 0; step < 40; step++)
          expect(stepAt(pace, axis, placeAt(pace, axis, step))).toBe(step);
    },
  );

  it('is the last step that ends by then', () => {
    expect(stepAt(of(64), 'examples', 499)).toBe(7);
    expect(stepAt(of(500), 'epochs', 1.99)).toBe(1);
    expect(stepAt(of(10, 0.25), 'time', 1.1)).toBe(4);
  });
});

describe('runs that race', () => {
  const four = [of(1, 0.004), of(10, 0.01), of(50, 0.03), of(500, 0.2)];

  it('can be compared by time once all have been measured', () => {
    expect(axesFor(four)).toEqual(['steps', 'examples', 'epochs', 'time']);
    expect(axesFor([...four, of(5)])).toEqual(['steps', 'examples', 'epochs']);
  });

  it.each([
    ['steps', [300, 300, 300, 300]],
    ['examples', [300, 30, 6, 0]],
    ['epochs', [300, 30, 6, 0]],
    ['time', [300, 120, 40, 6]],
  ] as const)('by %s have come equally far when the quickest has taken 300 steps', (axis, steps) => {
    const race = pacing(axis, ...four);
    const place = placeOfAll(race, 300);
    expect(four.map((pace) => stepAt(pace, axis, place))).toEqual(steps);
    expect(stepsOfAll(race, place)).toBe(300);
  });
});
