import { describe, expect, it } from 'vitest';
import himmelblau from '../../../src/core/surfaces/himmelblau.ts';
import type { Pair } from '../../../src/run/stage/facets.ts';
import { drawing } from '../../../src/views/costBowl/drawing.ts';
import { extras } from '../../../src/views/costBowl/extras.ts';
import { bowlScene } from '../../../src/views/costBowl/scene.ts';
import { drawnSteps, rainRange, spreadAt } from '../../../src/views/costHistory/rainCosts.ts';
import { describeRain, describeRainCosts } from '../../../src/views/rain/describeRain.ts';
import { gathered } from '../../../src/views/rain/rainPlaces.ts';
import { groundSnapshot, terrainOf } from '../terrain/groundStage.ts';
import '../../../src/views/rain/showRain.ts';
import '../../../src/views/terrain/showTerrains.ts';

const window = { w: [-5, 5], b: [-5, 5] } as const;
const ground = terrainOf(himmelblau);
/** 24 balls: 15 in the basin of (3, 2), and 9 in that of (−2.8, 3.1). */
const starts = [
  ...Array.from({ length: 15 }, (_, i): Pair => [2.6 + 0.05 * i, 1.5 + 0.04 * i]),
  ...Array.from({ length: 9 }, (_, i): Pair => [-3.1 + 0.05 * i, 2.8 + 0.04 * i]),
];
const rainAt = (cursor: number, rain: readonly Pair[] = starts) =>
  groundSnapshot({ ground, state: { start: [0, 1], cursor }, rain });

describe('a rain in words', () => {
  it('says how many balls have gathered where', () => {
    expect(describeRain(rainAt(150), window)).toBe('24 more balls: 15 near (3, 2), 9 near (−2.81, 3.13).');
    expect(describeRain(rainAt(150, starts.slice(0, 1)), window)).toBe('1 more ball: 1 near (3, 2).');
  });
  it('counts those that are on the way, and those that have left', () => {
    expect(
      describeRain(
        rainAt(0, [
          [1, 1],
          [0, 4],
          [30, 2],
        ]),
        window,
      ),
    ).toBe('3 more balls: 2 elsewhere, 1 out of the picture.');
  });
  it('finds places that nobody knew, the fullest first', () => {
    const { together, alone, outside } = gathered(
      [
        [1, 1],
        [4, 4],
        [1.05, 0.95],
        [4, 4.02],
        [4.09, 4],
        [0, 0],
        [7, 0],
      ],
      window,
    );
    expect(together.map(({ count }) => count)).toEqual([3, 2]);
    expect(together[1]?.at).toEqual([1, 1]);
    expect([alone, outside]).toEqual([1, 1]);
  });
  it('says the costs', () => {
    expect(
      describeRainCosts(
        rainAt(0, [
          [3, 2],
          [0, 0],
          [1, 1],
        ]),
      ),
    ).toBe('3 more balls: costs from 0 to 170, the middle one 106.');
  });
});

describe('a rain in the bowl', () => {
  const options = { arrows: 'none', surface: true, compact: false } as const;
  const size = { width: 920, height: 560 };
  const dots = (d = '') => (d.match(/h0/g) ?? []).length;
  it('has a dot for each ball that is in the picture, seen or hidden', () => {
    const { layers } = drawing(bowlScene(rainAt(3, [...starts.slice(1), [-1, 1]]), options, size));
    expect(dots(layers['rain']) + dots(layers['rainHidden'])).toBe(24);
    expect(layers['rainTrail']).toMatch(/^M[\d.]+ [\d.]+l/);
    const some = drawing(
      bowlScene(
        rainAt(0, [
          [1, 1],
          [30, 2],
          [4.9, 4.9],
        ]),
        options,
        size,
      ),
    ).layers;
    expect(dots(some['rain']) + dots(some['rainHidden'])).toBe(1);
  });
  it('leaves the trails out where there are many', () => {
    const many = Array.from({ length: 61 }, (_, i): Pair => [2 + 0.01 * i, 1]);
    const { layers } = drawing(bowlScene(rainAt(3, many), options, size));
    expect(layers['rainTrail']).toBe('');
    expect(extras.rain).toBeDefined();
  });
});

describe('a rain in the chart', () => {
  it('is the lowest, the middle and the highest cost of each step', () => {
    const { rain } = rainAt(0, [
      [3, 2],
      [0, 0],
      [1, 1],
    ]);
    expect(spreadAt(rain, 0)).toEqual({ low: 0, middle: 106, high: 170 });
    expect(spreadAt(rain, 0)).toBe(spreadAt(rain, 0));
  });
  it('makes room for nine in ten of the starts', () => {
    const many = [...Array.from({ length: 19 }, (): Pair => [1, 1]), [4.9, 4.9] as const];
    expect(rainRange(rainAt(0, many))).toEqual({ low: 106, high: 106 });
    expect(rainRange(rainAt(5, []))).toEqual({ low: 0, high: 0 });
  });
  it('asks for few steps, the shown one last, and for few new ones as a run goes on', () => {
    expect(drawnSteps(3)).toEqual([0, 1, 2, 3]);
    const [before, after] = [drawnSteps(1000), drawnSteps(1001)];
    expect(before.at(-1)).toBe(1000);
    expect(after.length).toBeLessThan(93);
    expect(after.filter((step) => !before.includes(step))).toEqual([1001]);
  });
});
