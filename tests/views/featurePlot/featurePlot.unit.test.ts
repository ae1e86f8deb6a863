import { expect, describe as group, it } from 'vitest';
import { networkNow } from '../../../src/run/kinds/network/now.ts';
import { NETWORK_FIELDS, type NetworkPatch } from '../../../src/run/kinds/network/state.ts';
import { defaultsOf } from '../../../src/run/stage/fields.ts';
import { textWidth } from '../../../src/views/axes/frame.ts';
import { heldOutRows, learnedRows } from '../../../src/views/examples/dealt.ts';
import {
  featureChart,
  plottedOf,
  stacksOf,
  trendOf,
  windowOf,
} from '../../../src/views/featurePlot/chart.ts';
import { describe } from '../../../src/views/featurePlot/describe.ts';
import { rangeNameOn } from '../../../src/views/featurePlot/ModelCurve.tsx';
import { houseNow } from '../../run/kinds/houses.ts';

const band = { feature: 'area', range: [1400, 1800] } as const;
const two = { inputs: ['bedrooms', 'area'] };

group('its lines', () => {
  it('level at the mean where nothing goes in, else the best over the feature', () => {
    expect(plottedOf(houseNow({ inputs: [], across: 'area' })).line.w).toBe(0);
    expect(plottedOf(houseNow({ inputs: [], across: 'area' })).line.b).toBeCloseTo(538.682, 2);
    const { w, b } = plottedOf(houseNow({ inputs: ['area'], across: 'area' })).line;
    expect([w.toFixed(7), b.toFixed(4)]).toEqual(['0.2244464', '74.2347']);
  });

  it('go one way over all houses and the other in the band', () => {
    const now = houseNow({ ...two, band });
    expect(plottedOf(now).line.w).toBeCloseTo(109.3748, 4);
    expect(trendOf(now).w).toBeCloseTo(now.bandTrend, 9);
    expect(now.bandTrend).toBeLessThan(-20);
  });

  it('have the slope of the weight over leftovers', () => {
    const now = houseNow({ ...two, leftovers: true });
    expect(plottedOf(now).line.w).toBeCloseTo(-23.087, 4);
    expect(plottedOf(now).line.b).toBeCloseTo(0, 6);
    expect(windowOf(now).x[0]).toBeLessThan(-2);
  });
});

group('Biscuit’s days', () => {
  const days = (patch: NetworkPatch = {}) => networkNow({ ...defaultsOf(NETWORK_FIELDS), ...patch });
  const away = days({ weights: [0.5, 1] });

  it('have the line of the model, wherever it is on its way', () => {
    expect(plottedOf(away).line).toEqual({ w: 0.5, b: 1 });
    expect(describe(away)).toContain('The line of the model is wags = 0.5 · pats + 1.');
    const { line } = plottedOf(days({ fitted: true }));
    expect([line.w.toFixed(9), line.b.toFixed(9)]).toEqual([(13 / 14).toFixed(9), '1.500000000']);
    // A bent answer is on no line.
    expect(plottedOf(days({ output: 'sigmoid', weights: [3, -5] })).line.w).toBeCloseTo(13 / 14, 9);
  });

  it('stand at three places, however often they are copied', () => {
    expect(stacksOf(away)).toEqual([]);
    const twice = away.with({ copies: 2 });
    expect(stacksOf(twice)).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
    const often = away.with({ copies: 10 });
    const { placed, x } = featureChart({ width: 600, height: 500, em: 15 }, windowOf(often));
    expect(new Set(Array.from(placed(often).x))).toEqual(new Set([1, 2, 4].map((pats) => x(pats))));
    expect(describe(twice)).toContain('6 examples, several at each of 3 places: pats across');
  });
});

group('in words', () => {
  it('holds the numbers of the line, the band and the house in hand', () => {
    const now = houseNow({ ...two, band, lit: 0 });
    const said = describe(now);
    expect(said).toContain('price = 109.37 · bedrooms + 170.53');
    expect(said).toContain(`Only the ${now.inside.length} whose area is from 1400 up to under 1800 count`);
    expect(said).toContain(`the slope is −${Math.abs(now.bandTrend).toFixed(2).replace(/0$/, '')}`);
    expect(said).toContain('Row 1: bedrooms 3, price 221.9 thousand dollars');
  });

  it('says that the slope of the leftovers is the weight', () => {
    const said = describe(houseNow({ ...two, leftovers: true, lit: 0 }));
    expect(said).toContain('what is left of bedrooms across, what is left of price up');
    expect(said).toContain('the slope −23.09, and that is the weight of bedrooms');
  });
});

group('on the screen', () => {
  const now = houseNow({ ...two, band });
  const chart = featureChart({ width: 600, height: 500, em: 15 }, windowOf(now));

  it('houses of one count stand beside each other, nearer to their count than to the next', () => {
    const { x } = chart.placed(now);
    const bedrooms = now.columns[0]?.values ?? [];
    const places = new Set<number>();
    for (let i = 0; i < 500; i++) {
      const away = (x[i] as number) - chart.x(bedrooms[i] as number);
      expect(Math.abs(away)).toBeLessThanOrEqual((chart.x(1) - chart.x(0)) * 0.25 + 1e-9);
      places.add(x[i] as number);
    }
    expect(places.size).toBeGreaterThan(100);
  });

  it('areas stand where they are', () => {
    const areas = houseNow({ ...two, across: 'area' });
    const plot = featureChart({ width: 600, height: 500, em: 15 }, windowOf(areas));
    expect(plot.placed(areas).x[0]).toBeCloseTo(plot.x(1180), 6);
  });

  it.each([
    [-80, 900],
    [0, 500],
    [120, 100],
  ])('the name of a line of slope %i is clear of it', (w, b) => {
    const at = (x: number) => chart.y(w * chart.x.invert(x) + b);
    const { right } = chart.frame;
    const left = right - 15 * 0.6 * 'slope 12.34'.length;
    const over = chart.nameAt({ w, b }, 'slope 12.34', true);
    const under = chart.nameAt({ w, b }, 'slope 12.34', false);
    expect(over).toBeLessThan(Math.min(at(left), at(right)));
    expect(under).toBeGreaterThan(Math.max(at(left), at(right)) + 10);
  });
});

group('the name of the learned range', () => {
  const split = { learned: 20, heldOut: 100, seed: 7 };
  it.each([
    [{ width: 920, height: 560, em: 14 }, 1],
    [{ width: 920, height: 560, em: 14 }, 4],
    [{ width: 300, height: 420, em: 13 }, 9],
    [{ width: 390, height: 330, em: 14 }, 12],
  ])('is off the dots and the curve, in %o at degree %i', (box, degree) => {
    const now = houseNow({ inputs: ['area'], across: 'area', degree, split });
    const chart = featureChart(box, windowOf(now));
    const at = rangeNameOn(chart)(now);
    if (!at) throw new Error('it has no place');
    const half = textWidth('learned range', box.em) / 2;
    const { x, y } = chart.placed(now);
    for (const row of [...learnedRows(now), ...heldOutRows(now)]) {
      const isOver =
        Math.abs((x[row] as number) - at.x) < half &&
        Math.abs((y[row] as number) + 0.35 * box.em - at.y) < 0.5 * box.em;
      expect(isOver, `house ${row}`).toBe(false);
    }
    for (let across = at.x - half; across <= at.x + half; across++) {
      const curve = chart.y(now.curve?.at(chart.x.invert(across)) ?? 0);
      expect(Math.abs(curve + 0.35 * box.em - at.y)).toBeGreaterThan(0.4 * box.em);
    }
    expect(at.y).toBeGreaterThan(chart.frame.top);
    expect(at.y).toBeLessThan(chart.frame.bottom);
  });

  it('is not there where the range is narrower than its name', () => {
    const now = houseNow({ inputs: ['area'], across: 'area', degree: 1, split });
    const box = { width: 110, height: 110, em: 14 };
    expect(rangeNameOn(featureChart(box, windowOf(now)))(now)).toBeNull();
  });
});
