// The network kind over the 500 houses: figures that other programs worked out (PARTS 2.1), in thousands of dollars.
import { describe, expect, it } from 'vitest';
import { quadraticOf } from '../../../src/core/terrain.ts';
import { withInputs } from '../../../src/run/kinds/network/inputs.ts';
import { rimIn } from '../../../src/views/axes/floor.ts';
import { isInside, wholeWindow } from '../../../src/views/contourMap/mapWindow.ts';
import { heldText } from '../../../src/views/held/Held.tsx';
import { describe as describeNetwork } from '../../../src/views/network/describe.ts';
import { wayOf } from '../../../src/views/network/Way.tsx';
import { houseNow } from './houses.ts';

const rounded = (values: ArrayLike<number>, digits: number) =>
  Array.from(values, (value) => Number(value.toFixed(digits)));

describe('a fitted model', () => {
  it('of all three has the weights of least squares, and says how well it does', () => {
    const now = houseNow();
    expect(rounded(now.parameters, 4)).toEqual([-24.9772, 25.5752, 0.2229, 107.8231]);
    expect(now.rootMeanSquare).toBeCloseTo(223.41, 3);
    expect(now.rSquared).toBeCloseTo(0.44062, 5);
    expect(now.cost).toBeCloseTo(223.41 ** 2, 0);
  });

  it.each([
    [[], [0, 538.682], 298.709],
    [['area'], [0.224, 74.235], 224.368],
    [['bedrooms'], [109.375, 170.525], 282.489],
    [['bedrooms', 'area'], [-23.087, 0.238, 124.754], 223.728],
  ] as const)('of %j', (inputs, parameters, miss) => {
    const now = houseNow({ inputs });
    rounded(now.parameters, 3).forEach((value, i) => {
      expect(value).toBeCloseTo(parameters[i] as number, 2);
    });
    expect(now.rootMeanSquare).toBeCloseTo(miss, 3);
  });

  it('without a lift misses by 224.895 at least, by area alone 226.236', () => {
    expect(houseNow({ intercept: false }).rootMeanSquare).toBeCloseTo(224.895, 3);
    expect(houseNow().fitOf(['area'], false).rootMeanSquare).toBeCloseTo(226.236, 3);
    const turned = houseNow({ intercept: false, fitted: false, weights: [0, 50, 0.2] });
    expect(turned.rootMeanSquare).toBeCloseTo(225.497, 3);
  });

  it('shows a feature in its unit, and one divided by its spread without', () => {
    const areaOf = (scaling: { spread: number; center: number }) => {
      const area = houseNow({ scaling, lit: 0 }).incoming[2];
      return [area?.value?.toFixed(2), area?.unit];
    };
    expect(areaOf({ spread: 0, center: 0 })).toEqual(['1180.00', 'sq ft']);
    expect(areaOf({ spread: 0, center: 1 })).toEqual(['-889.31', 'sq ft']);
    expect(areaOf({ spread: 1, center: 1 })).toEqual(['-1.01', '']);
  });

  it('keeps each weight with its feature as others come and go', () => {
    const { state } = houseNow({ fitted: false, weights: [3, 5, 0.7, 11] });
    expect(withInputs(state, ['area', 'bedrooms'])).toMatchObject({
      inputs: ['bedrooms', 'area'],
      weights: [3, 0.7, 11],
    });
  });
});

describe('the floor under two of its parameters', () => {
  it.each([
    [0, 2],
    [1, 3],
  ] as const)('is the cost itself, along %i and %i', (first, second) => {
    const now = houseNow({ fitted: false, weights: [-20, 30, 0.2, 100], chosen: [first, second] });
    const { objective } = now.model;
    expect(now.at).toEqual([now.parameters[first], now.parameters[second]]);
    for (const [p, q] of [now.at, [7, 0.31], [-60, 140]] as const) {
      const whole = now.parameters.map((value, i) => (i === first ? p : i === second ? q : value));
      expect(now.ground.value([p, q]) / objective.value(whole)).toBeCloseTo(1, 9);
      const slopes = objective.gradient(whole);
      const [up, along] = now.ground.gradient([p, q]) as [number, number];
      expect(up / (slopes[first] as number)).toBeCloseTo(1, 6);
      expect(along / (slopes[second] as number)).toBeCloseTo(1, 6);
    }
  });

  it('has its bottom where both slopes are 0', () => {
    const now = houseNow({ fitted: false, weights: [-20, 30, 0.2, 100], chosen: [0, 1] });
    const put = houseNow({ ...now.put(now.bottom.at), chosen: [0, 1] });
    expect(Math.hypot(...put.slopes)).toBeLessThan(1e-6 * Math.hypot(...now.slopes));
    expect(put.cost).toBeCloseTo(now.bottom.cost, 5);
  });
});

describe('what is shown of the floor', () => {
  const zeros = { fitted: false, weights: [] } as const;

  it('is one ground for a ball that is moved about, and for a run of two weights', () => {
    const now = houseNow({ ...zeros, chosen: [0, 1] });
    expect(houseNow({ ...zeros, ...now.put([9, 90]), chosen: [0, 1] }).ground).toBe(now.ground);
    const two = { ...zeros, inputs: ['area'], learningRate: 1e-7 };
    expect(houseNow({ ...two, cursor: 3 }).ground).toBe(houseNow(two).ground);
  });

  it.each([
    ['square feet and a lift', [2, 3], [0.2, 3], [500, 10_000]],
    ['bedrooms and bathrooms', [0, 1], [100, 4000], [200, 4000]],
    ['bathrooms and square feet', [1, 2], [100, 4000], [0.2, 3]],
  ] as const)(
    'of %s has the scale of the weights, with the start and the bottom in it',
    (_, chosen, w, b) => {
      const now = houseNow({ ...zeros, chosen });
      const window = wholeWindow(quadraticOf(now.ground), rimIn(now));
      for (const at of [now.start, now.bottom.at]) expect(isInside(window, at)).toBe(true);
      for (const [span, [least, most]] of [
        [window.w, w],
        [window.b, b],
      ] as const) {
        expect(span[1] - span[0]).toBeGreaterThan(least);
        expect(span[1] - span[0]).toBeLessThan(most);
      }
      expect(rimIn(now)).toBeGreaterThan(now.cost);
    },
  );

  it('says which others are held, and where', () => {
    const now = houseNow({ chosen: [0, 2] });
    expect(now.held?.map(({ name }) => name)).toEqual(['bathrooms', 'b']);
    expect(heldText(now)).toBe('bathrooms held at 25.6, b at 108');
    expect(heldText(houseNow({ ...zeros, inputs: ['area'] }))).toBe('');
  });

  it('leaves a rim that a step asks for as it is', () => {
    expect(rimIn(houseNow({ rim: 130_000 }))).toBe(130_000);
  });
});

describe('what is looked along', () => {
  it('is the parameter that was chosen last, and the one before it', () => {
    const now = houseNow({ chosen: [0, 1] });
    expect(now.choose(3)).toEqual({ chosen: [1, 3] });
    expect(houseNow(now.choose(3)).axes.map(({ name }) => name)).toEqual(['bathrooms', 'b']);
    expect(now.choose(1)).toEqual({});
  });

  it('is said by the network where a picture stands beside it', () => {
    const now = houseNow({ chosen: [2, 3] });
    expect(describeNetwork(now, true)).toMatch(/goes along area, across, and b, up\.$/);
    expect(describeNetwork(now)).not.toContain('goes along');
    expect([0, 2, 3].map((parameter) => wayOf(now, parameter, true))).toEqual(['', 'is-across', 'is-up']);
    expect(wayOf(now, 2, false)).toBe('');
  });
});

describe('the first house', () => {
  it('flows in with its three numbers and out with 321.4; 221.9 was paid', () => {
    const { incoming, layers, targets, residuals } = houseNow({ lit: 0 });
    expect(incoming).toEqual([
      { name: 'bedrooms', unit: '', value: 3 },
      { name: 'bathrooms', unit: '', value: 1 },
      { name: 'area', unit: 'sq ft', value: 1180 },
    ]);
    const sum = 3 * -24.9772 + 25.5752 + 1180 * 0.2228641 + 107.8231;
    expect(layers[0]?.units[0]?.activation).toBeCloseTo(sum, 2);
    expect(targets[0]?.value).toBe(221.9);
    expect(residuals[0]).toBeCloseTo(sum - 221.9, 2);
  });

  it('moves the sum by weight times spread, which is how wide a wire is', () => {
    const reaches = houseNow().layers[0]?.wires.map(({ reach }) => reach) ?? [];
    expect(rounded(reaches, 1)).toEqual([22.2, 18.4, 195.8]);
  });
});

describe('holding area still', () => {
  it('tips the trend among 96 houses and more; the means go 526, 441, 394', () => {
    const all = houseNow({ inputs: ['bedrooms', 'area'] });
    expect(all.bandTrend).toBeCloseTo(109.3748, 4);
    const now = houseNow({ inputs: ['bedrooms', 'area'], band: { feature: 'area', range: [1400, 1800] } });
    expect(now.bandTrend).toBeLessThan(-20);
    expect(now.inside.length).toBeGreaterThan(95);
    expect([2, 3, 4].map((count) => all.meanWhere('bedrooms', count).toFixed(1))).toEqual([
      '426.4',
      '483.6',
      '629.5',
    ]);
  });

  it('for all at once, by the leftovers, gives the weight itself', () => {
    const two = houseNow({ inputs: ['bedrooms', 'area'], leftovers: true });
    expect(two.bandTrend).toBeCloseTo(-23.087, 4);
    expect(two.bandTrend).toBeCloseTo(two.weightOf('bedrooms'), 9);
    const three = houseNow({ across: 'bathrooms', leftovers: true });
    expect(three.bandTrend).toBeCloseTo(25.5752, 4);
    expect(three.leftovers?.x).toHaveLength(500);
    expect(houseNow().leftovers).toBeNull();
  });
});

describe('drawn again a thousand times', () => {
  it('bedrooms are above 0 in about one draw of twenty-two, bathrooms below in about one of eight, area always above', () => {
    const now = houseNow({ draws: 1000 });
    expect(now.shareAbove('bedrooms', 1000)).toBeGreaterThan(0.025);
    expect(now.shareAbove('bedrooms', 1000)).toBeLessThan(0.065);
    expect(now.shareAbove('bathrooms', 1000)).toBeGreaterThan(0.84);
    expect(now.shareAbove('bathrooms', 1000)).toBeLessThan(0.9);
    expect(now.shareAbove('area', 1000)).toBe(1);
    const errors = now.redraws.weights.map(({ standardError }) => standardError?.toPrecision(3));
    expect(errors).toEqual(['13.8', '21.5', '0.0186']);
  });

  it('the first draws are the same, however many follow, and other seeds draw others', () => {
    const few = houseNow({ draws: 3 }).redraws.weights[0]?.drawn;
    const more = houseNow({ draws: 40 }).redraws.weights[0]?.drawn;
    expect(Array.from(few ?? [])).toEqual(Array.from(more ?? []).slice(0, 3));
    expect(houseNow({ draws: 3, seed: 2 }).redraws.weights[0]?.drawn[0]).not.toBe(few?.[0]);
  });
});
