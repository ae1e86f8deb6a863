import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axesOf } from '../../../src/core/eigen.ts';
import { lineScaled, lineUnscaled } from '../../../src/core/scaledModel.ts';
import { scaled, scalingOf } from '../../../src/core/standardize.ts';
import { startsOn } from '../../../src/core/startsOn.ts';
import { isQuadratic, quadraticOf } from '../../../src/core/terrain.ts';
import { SURFACES } from '../../../src/run/laboratory/laboratory.ts';
import { bottomOf } from '../../../src/run/playground/now.ts';
import { withRate } from '../../../src/run/playground/rates.ts';
import { rimFor } from '../../../src/run/rim.ts';
import { nowOf, racer } from './playgrounds.ts';

describe('what follows from the first state', () => {
  const now = nowOf({ cursor: 1 });
  it('is the course: slopes (−88, −30) at (−1, 1), and one step of 0.01 to (−0.12, 1.3)', () => {
    const [run] = now.runs;
    expect(run?.at(0)).toEqual({ parameters: [-1, 1], cost: 93, gradient: [-88, -30] });
    expect(run?.at(1).parameters).toEqual([-0.12, 1.3]);
    expect(run?.at(1).cost).toBeCloseTo(26.7884, 10);
    const bottom = bottomOf(now.ground);
    expect(bottom?.w).toBeCloseTo(13 / 14, 14);
    expect(bottom?.b).toBeCloseTo(1.5, 14);
    expect(bottom?.cost).toBeCloseTo(9 / 14, 14);
    expect(now.troubles).toEqual([]);
  });
  it('has a rim that stands 120 over the bottom', () => {
    expect(now.rim).toBeCloseTo(120 + 9 / 14, 10);
  });
});

describe('standardizing x', () => {
  const penguins = { data: { kind: 'set', id: 'penguins' } } as const;
  it('turns a ravine into a round bowl: the condition number is 1', () => {
    const raw = axesOf(quadraticOf(nowOf(penguins).ground)).values;
    const round = axesOf(quadraticOf(nowOf({ ...penguins, standardized: true }).ground)).values;
    expect(raw[0] / raw[1]).toBeGreaterThan(1e6);
    expect(round[0] / round[1]).toBeCloseTo(1, 9);
    // 2n for a sum of squares.
    expect(round[0]).toBeCloseTo(684, 6);
  });
  it('leaves the best line the same line', () => {
    const now = nowOf({ ...penguins, standardized: true });
    const { center } = quadraticOf(now.ground);
    const [w, b] = lineUnscaled(center, now.scaling ?? { mean: 0, spread: 1 });
    expect(w).toBeCloseTo(49.68556640610009, 9);
    expect(b).toBeCloseTo(-5780.831358077062, 6);
  });
  it('lies between the two while it turns', () => {
    const conditions = [0, 0.5, 0.9, 1].map((share) => {
      const [big, small] = axesOf(quadraticOf(nowOf(penguins, share).ground)).values;
      return big / small;
    });
    expect(conditions).toEqual(conditions.toSorted((one, other) => other - one));
  });
  it('has a name where every x is the same, and leaves x alone', () => {
    const now = nowOf({ standardized: true, data: { kind: 'points', x: [4, 4, 4], y: [1, 2, 6] } });
    expect(now.troubles).toEqual([{ code: 'noSpread' }]);
    expect(now.scaling).toBeNull();
    expect(now.runs[0]?.steps).toBeGreaterThan(0);
  });
  it('scales any spread values to mean 0 and spread 1, and lines there and back', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.double({ min: -50, max: 50, noNaN: true }), (x, w) => {
        const scaling = scalingOf(x);
        fc.pre(scaling !== null && scaling.spread > 1e-6);
        if (!scaling) return;
        const z = scaled(x, scaling);
        const mean = z.reduce((sum, one) => sum + one, 0) / z.length;
        const square = z.reduce((sum, one) => sum + one * one, 0) / z.length;
        const size = 1 + Math.abs(scaling.mean / scaling.spread);
        expect(Math.abs(mean)).toBeLessThan(1e-9 * size);
        expect(Math.abs(square - 1)).toBeLessThan(1e-9 * size);
        const [back] = lineUnscaled(lineScaled([w, 3], scaling), scaling);
        expect(back).toBeCloseTo(w, 8);
      }),
    );
  });
});

describe('a line without an intercept', () => {
  it('goes through the origin: w = Σxy/Σx², and b stays 0 whatever goes down', () => {
    // (1·2 + 2·4 + 4·5) / (1 + 4 + 16)
    for (const optimizer of ['gradientDescent', 'momentum', 'adam', 'newton', 'closedForm', 'miniBatch']) {
      const now = nowOf({
        intercept: false,
        racers: [racer(optimizer)],
        cursor: 400,
        horizon: 400,
        starts: [[-1, 1]],
      });
      const run = now.runs[0];
      const { parameters } = run?.at(run.steps) ?? { parameters: [Number.NaN, Number.NaN] };
      expect(parameters[1], optimizer).toBe(0);
      // A batch at a time it comes near; Adam rolls on a little.
      expect(Math.abs(parameters[0] - 30 / 21), optimizer).toBeLessThan(
        optimizer === 'miniBatch' ? 0.5 : 0.01,
      );
    }
  });
  it('takes Newton one step, though the trough is flat along b', () => {
    const [run] = nowOf({ intercept: false, racers: [racer('newton')], cursor: 1 }).runs;
    expect(run?.at(1).parameters[0]).toBeCloseTo(30 / 21, 14);
  });
});

describe('any ground', () => {
  it.each([...SURFACES.keys()])('%s is gone down from where it proposes', (id) => {
    const surface = SURFACES.get(id);
    const now = nowOf({
      landscape: { kind: 'preset', id },
      starts: [surface?.start ?? [0, 0]],
      racers: withRate([racer('gradientDescent')], surface?.learningRate ?? 0),
      cursor: 5,
    });
    expect(isQuadratic(now.ground)).toBe(false);
    expect(now.runs[0]?.cost[5]).toBeLessThan(now.runs[0]?.cost[0] ?? 0);
  });
  it('is a formula too, whose slopes nobody derived', () => {
    const now = nowOf({
      landscape: { kind: 'formula', text: '3(w - 2)^2 + b^2/2 + 7' },
      starts: [[0, 4]],
      racers: [racer('gradientDescent', { learningRate: 0.1 })],
      cursor: 1,
    });
    // Slopes (−12, 4): one step of 0.1 goes to (1.2, 3.6).
    expect(now.runs[0]?.at(1).parameters[0]).toBeCloseTo(1.2, 12);
    expect(now.runs[0]?.at(1).parameters[1]).toBeCloseTo(3.6, 12);
    expect(bottomOf(now.ground)).toMatchObject({ cost: 7 });
  });
  it('starts elsewhere where there is nothing finite, and says so', () => {
    const now = nowOf({ landscape: { kind: 'formula', text: 'ln(w) + b^2' }, starts: [[-1, 1]] });
    const [trouble] = now.troubles;
    expect(trouble).toMatchObject({ code: 'noStart', at: [-1, 1] });
    expect(now.runs[0]?.cost[0]).toSatisfy(Number.isFinite);
  });
  it('may be shown in another window, with the heights of that window', () => {
    const now = nowOf({ window: { w: [0, 2], b: [1, 2] } });
    if (isQuadratic(now.ground)) throw new Error('a window makes a terrain of a bowl');
    expect(now.ground.window.w).toEqual([0, 2]);
    expect(now.ground.window.height[0]).toBeCloseTo(9 / 14, 12);
    // The run is that of the bowl, to the bit.
    expect(now.runs[0]?.cost[10]).toBe(nowOf().runs[0]?.cost[10]);
  });
  it('is nothing where there are no points, and says that', () => {
    const now = nowOf({ data: { kind: 'points', x: [], y: [] } });
    expect(now.works).toBe(false);
    expect(now.troubles).toEqual([{ code: 'noPoints' }]);
  });
  it('is nothing where squares overflow, in the core’s own words', () => {
    const now = nowOf({ data: { kind: 'points', x: [1e200, -1e200], y: [1, 2] } });
    expect(now.troubles[0]).toMatchObject({ code: 'noCost' });
    expect(now.works).toBe(false);
  });
});

describe('races and rains', () => {
  it('give each racer the next start, round and round', () => {
    const racers = ['gradientDescent', 'momentum', 'adam'].map((id) => racer(id));
    const now = nowOf({
      racers,
      starts: [
        [-1, 1],
        [3, -2],
      ],
    });
    expect(now.runs.map((run) => run.at(0).parameters)).toEqual([
      [-1, 1],
      [3, -2],
      [-1, 1],
    ]);
  });
  it('take batches no larger than there are examples', () => {
    const [plan] = nowOf({ racers: [racer('momentum', { batchSize: 50 })] }).plans;
    expect(plan?.settings).toMatchObject({ batchSize: 3, seed: 1 });
  });
  it('drop a ball from every start but the first, each as a run of its own would go', () => {
    const starts = [
      [-1, 1],
      [2, 4],
      [0, 0],
    ] as const;
    const now = nowOf({ starts, cursor: 17 });
    expect(now.rain).toHaveLength(2);
    const alone = nowOf({ starts: [[2, 4]], cursor: 17 }).runs[0];
    expect(now.rain[0]?.at(17)).toEqual(alone?.at(17));
  });
  it('go on from where they were when the cursor moves', () => {
    const starts = [
      [-1, 1],
      [2, 4],
    ] as const;
    const before = nowOf({ starts, cursor: 3 }).rain[0];
    const after = nowOf({ starts, cursor: 40 }).rain[0];
    expect(after?.at(3)).toEqual(before?.at(3));
    expect(after?.steps).toBeGreaterThanOrEqual(40);
  });
});

describe('places to start at random', () => {
  it('are the same for the same seed, under the rim, and short to write', () => {
    const { ground, rim } = nowOf();
    const where = { w: [-5, 7], b: [-12, 15], top: rim } as const;
    const drawn = startsOn(ground, where, 5, 30);
    expect(drawn).toHaveLength(30);
    expect(startsOn(ground, where, 5, 30)).toEqual(drawn);
    expect(startsOn(ground, where, 6, 30)).not.toEqual(drawn);
    for (const at of drawn) {
      expect(ground.value(at)).toBeLessThanOrEqual(rim);
      expect(String(at[0]).length).toBeLessThan(7);
    }
  });
  it('are found in a ravine and beside holes as well', () => {
    const ravine = nowOf({ data: { kind: 'points', x: [1900, 1950, 2000], y: [1, 3, 2] } });
    const all = { w: [-1e6, 1e6], b: [-1e9, 1e9] } as const;
    expect(startsOn(ravine.ground, { ...all, top: ravine.rim }, 1, 20)).toHaveLength(20);
    const holes = nowOf({ landscape: { kind: 'formula', text: 'ln(w) + b^2' }, starts: [[1, 1]] });
    const found = startsOn(holes.ground, { w: [-3, 3], b: [-3, 3], top: 10 }, 1, 20);
    expect(found).toHaveLength(20);
    expect(found.every(([w]) => w > 0)).toBe(true);
  });
});

describe('the rim', () => {
  it('stays where it is while a start is dragged about inside it', () => {
    const cost = quadraticOf(nowOf().ground);
    const still = rimFor(cost, [[-1, 1]]);
    fc.assert(
      fc.property(
        fc.double({ min: -4, max: 6, noNaN: true }),
        fc.double({ min: -10, max: 14, noNaN: true }),
        (w, b) => {
          fc.pre(cost.value([w, b]) <= still);
          expect(rimFor(cost, [[w, b]])).toBe(still);
        },
      ),
    );
    expect(rimFor(cost, [[40, 40]])).toBeGreaterThan(cost.value([40, 40]) * 0.999);
  });
});
