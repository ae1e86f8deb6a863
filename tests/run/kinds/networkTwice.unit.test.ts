// The area measured twice (COURSE Part 2.3, PARTS 2.3): a line of bottoms, and one wobbly bottom. The figures were worked out apart from the app.
import { describe, expect, it } from 'vitest';
import housesInMeters from '../../../src/core/tables/housesInMeters.ts';
import { networkNow } from '../../../src/run/kinds/network/now.ts';
import { NETWORK_FIELDS, type NetworkPatch } from '../../../src/run/kinds/network/state.ts';
import { tableOnStage } from '../../../src/run/kinds/network/tableOnStage.ts';
import { defaultsOf } from '../../../src/run/stage/fields.ts';

const data = tableOnStage(housesInMeters);
const COPY = 'area in m²';
const WHOLE = 'whole m²';
const nowOf = (patch: NetworkPatch) =>
  networkNow({
    ...defaultsOf(NETWORK_FIELDS),
    ...data,
    inputs: ['bedrooms', 'bathrooms', 'area', COPY],
    fitted: true,
    ...patch,
  });

describe('an exact copy of a column', () => {
  const now = nowOf({});
  const [bedrooms, bathrooms, , , b] = now.parameters as [number, number, number, number, number];

  it('is named in a sentence', () => {
    expect(now.problem?.kind).toBe('collinear');
    expect(now.problem?.columns).toEqual([2, 3]);
    expect(now.problem?.message).toMatch(/area in m² .*\barea\b/);
  });

  it('gives the smallest of its endless answers, not the mean', () => {
    expect(now.parameters[2]).toBeCloseTo(0.220957, 6);
    expect(now.parameters[3]).toBeCloseTo(0.020528, 6);
    expect(now.rootMeanSquare).toBeCloseTo(223.41, 3);
  });

  it.each([
    [0.2228641, 0],
    [0, 2.398889],
    [1, -8.365021],
    // As far as one likes: (0.2228641 + 50) / 0.09290304.
    [-50, 50.2228641 / 0.09290304],
  ])('costs the same at %f and %f', (feet, meters) => {
    const there = nowOf({ fitted: false, weights: [bedrooms, bathrooms, feet, meters, b] });
    expect(there.rootMeanSquare).toBeCloseTo(223.41, 3);
  });
});

describe('the copy in whole square meters', () => {
  const now = nowOf({ inputs: ['bedrooms', 'bathrooms', 'area', WHOLE], draws: 1000, seed: 7 });

  it('has one answer, with weights that nobody would believe', () => {
    expect(now.problem).toBeNull();
    expect(now.parameters[2]).toBeCloseTo(-1.2903, 4);
    expect(now.parameters[3]).toBeCloseTo(16.2917, 4);
  });

  it('moves as a whole by little, and each weight by much, when the houses are drawn again', () => {
    const [feet, meters, together] = now.straysOver(1000);
    expect(feet).toBeGreaterThan(2);
    expect(meters).toBeGreaterThan(25);
    expect(together).toBeLessThan(0.03);
    expect(together).toBeGreaterThan(0.02);
  });

  it('says together what the area says alone', () => {
    const { name, weight } = now.redraws.weights.at(-1) as { name: string; weight: number };
    expect(name).toBe('area + whole m²');
    expect(weight).toBeCloseTo(0.2229, 3);
    expect(now.togetherOf('area')).toBe(weight);
    expect(now.togetherOf('bedrooms')).toBe(now.weightOf('bedrooms'));
  });
});
