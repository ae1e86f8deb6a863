import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  axesOf,
  collinearMaker,
  curveMaker,
  groupLines,
  initialSettings,
  leastSquares,
  lineCost,
  noisyLineMaker,
  outliersMaker,
  problemWithLine,
  summaryOf,
  twoGroupsMaker,
} from '../../src/core/index.ts';
import { MAKERS } from '../../src/run/playground/catalog.ts';

const lineOf = (data: { x: readonly number[]; y: readonly number[] }) => {
  const { w, b } = summaryOf(data);
  return [w, b] as const;
};

describe.each([...MAKERS])('%s', (_, maker) => {
  const settings = initialSettings(maker.settings);

  it('makes the same bits from the same seed, and others from another', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const one = maker.make(seed, settings);
        expect(maker.make(seed, settings)).toEqual(one);
        expect(maker.make(seed + 1, settings).data).not.toEqual(one.data);
      }),
      { numRuns: 50 },
    );
  });

  it('makes as many finite points as it is asked for, whatever its settings', () => {
    const entries = Object.entries(maker.settings).filter(([name]) => name !== 'count');
    const any = fc.tuple(
      ...entries.map(([, { min, max }]) => fc.double({ min, max: Number(max), noNaN: true })),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), any, (count, values) => {
        const turned = entries.map(([name, { whole }], i) => [
          name,
          whole ? Math.round(values[i] ?? 0) : (values[i] ?? 0),
        ]);
        const { data, groups } = maker.make(7, { count, ...Object.fromEntries(turned) });
        expect(problemWithLine(data)).toBeNull();
        expect(data.x).toHaveLength(count);
        if (groups) expect(groups.of).toHaveLength(count);
      }),
      { numRuns: 100 },
    );
  });

  it('names the setting that is missing', () => {
    for (const name of Object.keys(settings)) {
      const { [name]: _gone, ...rest } = settings;
      expect(() => maker.make(1, rest)).toThrow(`settings.${name} must be a finite number`);
    }
  });
});

it('a line with noise is fitted by its own slope and height when there is much of it', () => {
  const { data } = noisyLineMaker.make(3, { count: 20_000, slope: -2, lift: 7, scatter: 3 });
  const [w, b] = lineOf(data);
  expect(w).toBeCloseTo(-2, 1);
  expect(b).toBeCloseTo(7, 0);
});

it('without scatter and strays the points lie on the line', () => {
  const settings = { count: 12, slope: 2.5, lift: -4, scatter: 0, strays: 0, distance: 15 };
  const [w, b] = lineOf(outliersMaker.make(5, settings).data);
  expect(w).toBeCloseTo(2.5, 10);
  expect(b).toBeCloseTo(-4, 10);
});

it('the strays stand at the right end, as far off as they are told, and turn the fit', () => {
  const settings = { count: 20, slope: 1, lift: 3, scatter: 0, strays: 4, distance: 15 };
  const { x, y } = outliersMaker.make(5, settings).data;
  const off = y.map((one, i) => one - (1 * (x[i] ?? 0) + 3));
  expect(off.filter((one) => Math.abs(one) < 1e-9)).toHaveLength(16);
  expect(off.slice(16).every((one) => Math.abs(one - 15) < 1e-9)).toBe(true);
  expect(Math.min(...x.slice(16))).toBeGreaterThanOrEqual(Math.max(...x.slice(0, 16)));
  expect(lineOf({ x, y })[0]).toBeGreaterThan(1.8);
});

it('of fewer points than strays all are strays', () => {
  const settings = { count: 2, slope: 0, lift: 1, scatter: 0, strays: 9, distance: 5 };
  expect(outliersMaker.make(1, settings).data.y).toEqual([6, 6]);
});

it('two groups: up within each, down over all', () => {
  const { data, groups } = twoGroupsMaker.make(1, initialSettings(twoGroupsMaker.settings));
  if (!groups) throw new Error('there are no groups');
  const lines = groupLines(data, groups);
  expect(lines).toHaveLength(2);
  expect(lines.map(({ data: { x } }) => x.length)).toEqual([20, 20]);
  for (const { w } of lines) expect(w).toBeGreaterThan(0.5);
  expect(lineOf(data)[0]).toBeLessThan(-0.5);
});

it('a curve without scatter is a parabola, which least squares finds', () => {
  const { data } = curveMaker.make(8, { count: 9, bend: -0.75, lift: 4, scatter: 0 });
  const fit = leastSquares({
    columns: [data.x.map((x) => x - 5), data.x.map((x) => (x - 5) ** 2)],
    y: data.y,
    intercept: true,
  });
  if (!('coefficients' in fit)) throw new Error('no fit');
  const [lift = 0, slope = 0, bend = 0] = fit.coefficients;
  expect(lift).toBeCloseTo(4, 9);
  expect(slope).toBeCloseTo(0, 9);
  expect(bend).toBeCloseTo(-0.75, 9);
});

it('a collinear pair makes a ravine: thousands of times as steep across as along', () => {
  const narrow = collinearMaker.make(2, initialSettings(collinearMaker.settings)).data;
  const round = noisyLineMaker.make(2, initialSettings(noisyLineMaker.settings)).data;
  const condition = (data: typeof narrow) => {
    const [steep, flat] = axesOf(lineCost({ ...data, reduction: 'mean' })).values;
    return steep / flat;
  };
  expect(condition(narrow)).toBeGreaterThan(10_000);
  expect(condition(round)).toBeLessThan(500);
  expect(Math.max(...narrow.x) - Math.min(...narrow.x)).toBeLessThanOrEqual(2);
});
