// How a network's cost curves: edge, condition, least cost, and the learning rates that its slider offers.
import { describe, expect, it } from 'vitest';
import { networkNow } from '../../../src/run/kinds/network/now.ts';
import { NETWORK_FIELDS, type NetworkPatch } from '../../../src/run/kinds/network/state.ts';
import { defaultsOf } from '../../../src/run/stage/fields.ts';
import '../../../src/run/laboratory/laboratory.ts';
import { houseNow } from './houses.ts';

const days = (patch: NetworkPatch = {}) => networkNow({ ...defaultsOf(NETWORK_FIELDS), ...patch });
const STANDARDIZED = { scaling: { spread: 1, center: 1 } } as const;

describe('the edge of Biscuit’s days', () => {
  it.each([
    ['sum', 1, 0.0427318],
    ['sum', 2, 0.0213659],
    ['sum', 10, 0.00427318],
    ['mean', 1, 0.1281955],
    ['mean', 2, 0.1281955],
    ['mean', 10, 0.1281955],
    ['halfSum', 1, 0.0854637],
    ['halfMean', 1, 0.256391],
    ['halfMean', 10, 0.256391],
  ] as const)('of the %s of %i copies is %f, and the shape the same', (reduction, copies, edge) => {
    const now = days({ reduction, copies });
    expect(now.edge).toBeCloseTo(edge, 7);
    expect(now.condition).toBeCloseTo(39.117, 3);
    // λmax + λmin of the sum over three days is 48.
    expect(now.fastest / now.edge).toBeCloseTo(46.8035 / 48, 5);
  });

  it('is where a run no longer settles', () => {
    const run = (share: number) => {
      const now = days({ learningRate: share * days().edge, horizon: 400, cursor: 400 });
      return now.cost / days().leastCost;
    };
    expect(run(0.99)).toBeLessThan(1.01);
    expect(run(1.01)).toBeGreaterThan(100);
  });
});

describe('500 houses', () => {
  it('standardized, the mean bears 500 times what the sum does', () => {
    const mean = houseNow(STANDARDIZED);
    const sum = houseNow({ ...STANDARDIZED, reduction: 'sum' });
    expect(mean.edge).toBeCloseTo(0.451878, 6);
    expect(sum.edge).toBeCloseTo(0.000903756, 9);
    expect(mean.edge / sum.edge).toBeCloseTo(500, 9);
    expect(mean.condition).toBeCloseTo(9.35339, 5);
  });

  it('as they are, are a ravine', () => {
    const raw = houseNow();
    expect(raw.edge / 1.97864e-7).toBeCloseTo(1, 5);
    expect(raw.condition / 95_744_416).toBeCloseTo(1, 6);
  });

  it('centered alone, hardly less of one', () => {
    const centered = houseNow({ scaling: { spread: 0, center: 1 } });
    expect([centered.condition / 3_583_929, centered.edge / 1.29548e-6].map((one) => one.toFixed(5))).toEqual(
      ['1.00000', '1.00000'],
    );
  });
});

describe('the least cost', () => {
  it('is that of the fit: 9/14 of the sum, a third of that of the mean, times the copies', () => {
    expect(days({ reduction: 'sum' }).leastCost).toBeCloseTo(9 / 14, 12);
    expect(days({ reduction: 'mean' }).leastCost).toBeCloseTo(3 / 14, 12);
    expect(days({ reduction: 'halfSum', copies: 4 }).leastCost).toBeCloseTo(18 / 14, 12);
  });

  it('is the same for a copied column, where the floor is flat and the condition endless', () => {
    const { data } = houseNow().state;
    const [, , area] = data.features;
    if (!area) throw new Error('no area');
    const meters = { name: 'meters', unit: '', values: area.values.map((value) => 0.09290304 * value) };
    const trough = houseNow({
      ...STANDARDIZED,
      data: { ...data, features: [...data.features, meters] },
      inputs: ['bedrooms', 'bathrooms', 'area', 'meters'],
    });
    expect(trough.problem).not.toBeNull();
    expect(trough.condition).toBe(Number.POSITIVE_INFINITY);
    expect(trough.leastCost / houseNow(STANDARDIZED).leastCost).toBeCloseTo(1, 9);
  });

  it('of a cost that is no bowl nobody knows, and its edge goes by the place', () => {
    const odds = { loss: 'crossEntropy', output: 'sigmoid' } as const;
    const data = {
      features: [{ name: 'pats', unit: '', values: [1, 2, 4] }],
      target: { name: 'happy', unit: '', values: [0, 1, 1] },
    };
    const flat = days({ ...odds, data });
    expect(flat.leastCost).toBeNaN();
    // At 0 each example curves by a quarter: the mean of [[x², x], [x, 1]]/4.
    expect(2 / flat.edge).toBeCloseTo((46.8035 / 2 / 3) * 0.25, 4);
    expect(days({ ...odds, data, weights: [2, -3] }).edge).toBeGreaterThan(flat.edge);
    const deep = days({ hidden: [{ units: 2, activation: 'tanh' }] });
    expect(deep.edge).toBe(Number.POSITIVE_INFINITY);
    expect(deep.rates).toBeUndefined();
  });
});

describe('the learning rates that a slider offers', () => {
  it.each([
    ['the sum over three days, as in the course’s first bowl', days({ reduction: 'sum' }), [0.0001, 0.1]],
    ['their mean', days(), [0.001, 1]],
    ['500 houses, the sum', houseNow({ ...STANDARDIZED, reduction: 'sum' }), [0.00001, 0.01]],
    ['500 houses, the mean', houseNow(STANDARDIZED), [0.001, 1]],
    ['houses in square feet', houseNow(), [1e-9, 1e-6]],
  ])('go by the edge: %s', (_which, now, rates) => {
    expect(now.rates).toEqual(rates);
    const [least = 0, most = 0] = now.rates ?? [];
    expect(least).toBeLessThan(now.edge / 20);
    expect(most).toBeGreaterThanOrEqual(2 * now.edge);
  });

  it('stay the same object, and where they are when the data are copied', () => {
    const once = days({ reduction: 'sum' });
    expect(once.with({ cursor: 3 }).rates).toBe(once.rates);
    expect(once.with({ copies: 10 }).rates).toBe(once.rates);
  });
});
