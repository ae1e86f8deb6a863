import { describe, expect, it } from 'vitest';
import { lineCost } from '../../../src/core/lineCost.ts';
import { createStage } from '../../../src/run/kinds/line/kind.ts';
import { fitted } from '../../../src/views/readouts/fitted.ts';
import { riseWords } from '../../../src/views/stageControls/Rise.tsx';
import { factorOf } from '../../../src/views/strips/factor.ts';
import { newValue } from '../../../src/views/strips/newValue.ts';
import { raceState } from '../../../src/views/strips/raceState.ts';
import { slopeFormulas } from '../../../src/views/strips/slopeCoefficients.ts';

describe('the slopes strip', () => {
  it('spells 42w + 14b − 60 and 14w + 6b − 22 for the three days', () => {
    const { w, b } = slopeFormulas(lineCost({ x: [1, 2, 4], y: [2, 4, 5], reduction: 'sum' }));
    expect(w).toEqual({ alongW: 42, alongB: 14, constant: -60 });
    expect(b).toEqual({ alongW: 14, alongB: 6, constant: -22 });
  });
  it('agrees with the slopes wherever the line is, also for a mean', () => {
    const surface = lineCost({ x: [-3, 0.5, 7], y: [2, 11, -4], reduction: 'mean' });
    const formulas = slopeFormulas(surface);
    const [alongW, alongB] = surface.gradient([1.7, -2.3]) as [number, number];
    expect(formulas.w.alongW * 1.7 - formulas.w.alongB * 2.3 + formulas.w.constant).toBeCloseTo(alongW, 10);
    expect(formulas.b.alongW * 1.7 - formulas.b.alongB * 2.3 + formulas.b.constant).toBeCloseTo(alongB, 10);
  });
});

describe('the update strip', () => {
  it('subtracts the scaled slope, and adds it where the minus is forgotten', () => {
    expect(newValue(-1, -88, { learningRate: 0.01, uphill: false })).toBeCloseTo(-0.12, 12);
    expect(newValue(-1, -88, { learningRate: 0.01, uphill: true })).toBeCloseTo(-1.88, 12);
  });
});

describe('the cost strip', () => {
  it('writes what the sum is multiplied by', () => {
    expect(factorOf('sum', 3)).toBe('');
    expect(factorOf('mean', 30)).toBe('1/30');
    expect(factorOf('halfMean', 4)).toBe('1/8');
  });
});

describe('the race strip', () => {
  const stage = createStage({ rates: [0.0005, 0.02, 0.05], horizon: 900 });
  const least = stage.get().bottom.cost;
  const states = (step: number) =>
    stage.get().races.map((race) => raceState(race, Math.min(step, race.steps), least));
  it('says who rolls, who is at the bottom and who has climbed out', () => {
    expect(states(0)).toEqual(['ready', 'ready', 'ready']);
    expect(states(5)).toEqual(['rolling', 'rolling', 'rolling']);
    expect(states(900)).toEqual(['rolling', 'arrived', 'out']);
  });
});

describe('the readouts', () => {
  it.each([
    [-1, '−1'],
    [0.64285714, '0.643'],
    [-1234.5678, '−1234.57'],
    [123456.789, '123456.8'],
    [-999999.4, '−999999'],
    [137841634, '1.38×10⁸'],
    [Number.NaN, '—'],
  ])('show %d as %s, in eight figures', (value, text) => {
    expect(fitted(value)).toBe(text);
    expect(text.length).toBeLessThanOrEqual(8);
  });
});

describe('the growing bowl', () => {
  it('says in words where it stands', () => {
    expect(riseWords(0)).toBe('floor');
    expect(riseWords(1.4)).toBe('from risen to joined');
  });
});
