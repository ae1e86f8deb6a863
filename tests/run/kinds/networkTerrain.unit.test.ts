// The cost of a network over two of its weights, where it is no quadratic.
import { describe, expect, it } from 'vitest';
import { isQuadratic, type Terrain } from '../../../src/core/terrain.ts';
import type { NetworkNow } from '../../../src/run/kinds/network/now.ts';
import { NETWORK_FIELDS, type NetworkPatch } from '../../../src/run/kinds/network/state.ts';
import { gridOf } from '../../../src/views/terrain/terrainGrid.ts';
import { EXAM, examNow, LAST } from './exam.ts';
import { houseNow } from './houses.ts';

const terrainOf = ({ ground }: NetworkNow): Terrain => {
  if (isQuadratic(ground)) throw new Error('This ground is a quadratic.');
  return ground;
};
const [FIRST, , THIRD] = LAST;
const turned = (weight: number, value: number): NetworkPatch => ({
  weights: EXAM.weights?.map((one, i) => (i === weight ? value : one)) ?? [],
});
const over = (patch: NetworkPatch = {}) => examNow({ chosen: [FIRST, THIRD], ...patch });

describe('the cost over two weights of a network', () => {
  it('is the network’s cost, with the others held', () => {
    const ground = terrainOf(over());
    expect(ground.value([-0.6, -0.9])).toBeCloseTo(0.394261, 6);
    expect(ground.gradient([-0.6, -0.9]).map((slope) => Number(slope.toFixed(5)))).toEqual([
      -0.16421, -0.21379,
    ]);
    // The lowest of a million tries in the box, as the course has it.
    expect(ground.value([4.419, -0.966])).toBeCloseTo(0.002982, 6);
  });

  it('is the same on a grid', () => {
    for (const chosen of [
      [FIRST, THIRD],
      [THIRD, 0],
      [1, 4],
      [2, 8],
      [7, FIRST],
    ] as const) {
      const ground = terrainOf(over({ chosen, box: [-4, 6] }));
      const grid = gridOf(ground, 8);
      for (const [i, j] of [
        [0, 0],
        [3, 5],
        [8, 2],
      ] as const)
        expect(grid.values[j * 9 + i]).toBeCloseTo(ground.value([-4 + (10 * i) / 8, -4 + (10 * j) / 8]), 12);
    }
  });

  it('is one object while the ball is moved, and another when what is held is another', () => {
    const ground = terrainOf(over());
    expect(terrainOf(over(turned(FIRST, 3.25)))).toBe(ground);
    expect(terrainOf(over({ ...turned(THIRD, -7), cursor: 0, lit: 1 }))).toBe(ground);
    expect(terrainOf(over(turned(0, 0.75)))).not.toBe(ground);
  });
});

describe('its window', () => {
  it('is the step’s box, or as far as a weight does something', () => {
    expect(terrainOf(over({ box: [-5, 5] })).window).toMatchObject({ w: [-5, 5], b: [-5, 5] });
    expect(terrainOf(over()).window).toMatchObject({ w: [-10, 10], b: [-10, 10] });
    // Areas of some thousand square feet: a hundredth more moves a sum by ten and more.
    const houses = houseNow({
      fitted: false,
      output: 'sigmoid',
      loss: 'crossEntropy',
      chosen: [2, 3],
      data: priced(),
    });
    const { w, b } = terrainOf(houses).window;
    expect(w[1]).toBeLessThan(0.01);
    expect(b).toEqual([-10, 10]);
  });

  it('stays while any weight is turned, by hand or by a run', () => {
    for (const box of [null, [-5, 5] as const]) {
      const { w, b } = terrainOf(over({ box })).window;
      for (const patch of [
        turned(FIRST, -9.5),
        turned(THIRD, 14),
        turned(2, 8),
        { cursor: 700, horizon: 2000 },
      ])
        expect(terrainOf(over({ box, ...patch })).window).toMatchObject({ w, b });
    }
  });

  it('reaches from 0 to a round height, which seldom changes while a held weight is turned', () => {
    const heights = Array.from(
      { length: 81 },
      (_, i) => terrainOf(over(turned(10, -4 + i / 10))).window.height,
    );
    for (const [low, high] of heights) {
      expect(low).toBe(0);
      expect([0.8, 1, 1.2, 1.5]).toContain(high);
    }
    const changes = heights.filter((height, i) => i > 0 && height[1] !== heights[i - 1]?.[1]);
    expect(changes.length).toBeLessThan(4);
  });

  it('cuts off what towers: the wall of a network whose answers know no bounds', () => {
    const wild = over({ hidden: [{ units: 3, activation: 'relu' }], output: 'identity', chosen: [0, FIRST] });
    const { value, window } = terrainOf(wild);
    const corners = window.w.flatMap((p) => window.b.map((q) => value([p, q])));
    expect(window.height[1]).toBeLessThan(Math.max(...corners) / 3);
    expect(window.height[1]).toBeGreaterThan(0);
  });

  it('is a sentence where the box goes nowhere, and no link takes one', () => {
    expect(() => over({ box: [5, -5] }).ground).toThrow(
      'box is 5 to -5; it must go from a smaller number to a larger one',
    );
    expect(NETWORK_FIELDS.box.link?.([5, -5])).toBe(false);
    expect(NETWORK_FIELDS.box.link?.([-5, 5])).toBe(true);
    expect(NETWORK_FIELDS.box.link?.(null)).toBe(true);
  });
});

describe('a model of one weight', () => {
  it('has a ground that its second direction does nothing on', () => {
    const one = houseNow({ fitted: false, inputs: ['area'], intercept: false });
    expect(one.ground.value([0.3, -2])).toBeCloseTo(one.ground.value([0.3, 7]), 9);
    const bent = houseNow({ fitted: false, inputs: ['area'], intercept: false, output: 'tanh' });
    expect(gridOf(terrainOf(bent), 2).values.every(Number.isFinite)).toBe(true);
  });
});

/** The houses, with 1 for a price above 500 thousand. */
function priced() {
  const { data } = houseNow().state;
  return {
    ...data,
    target: { ...data.target, values: data.target.values.map((price) => (price > 500 ? 1 : 0)) },
  };
}
