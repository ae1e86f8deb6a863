import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { quadratic } from '../../../src/core/quadratic.ts';
import type { Surface } from '../../../src/core/surfaces/surface.ts';
import type { Ground, Terrain } from '../../../src/core/terrain.ts';
import { ContourMap } from '../../../src/views/contourMap/ContourMap.tsx';
import { CostBowl } from '../../../src/views/costBowl/CostBowl.tsx';
import { stillOf } from '../../../src/views/costBowl/stillOf.tsx';
import { CostHistory } from '../../../src/views/costHistory/CostHistory.tsx';
import { StageContext } from '../../../src/views/stageContext.ts';
import '../../../src/views/rain/showRain.ts';
import '../../../src/views/terrain/showTerrains.ts';
import { type GroundOptions, groundStage, terrainOf } from './groundStage.ts';

const files = import.meta.glob<{ default?: Surface }>(['../../../src/core/surfaces/*.ts', '!**/surface.ts'], {
  eager: true,
});
const surfaces = Object.values(files).flatMap((file) => file.default ?? []);
const hole: Terrain = {
  parameterCount: 2,
  value: ([w = 0, b = 0]) => Math.log(w) + b * b,
  gradient: ([w = 0, b = 0]) => [1 / w, 2 * b],
  window: { w: [-1, 3], b: [-2, 2], height: [-3, 4] },
  minima: [],
};

function render(options: GroundOptions) {
  const stage = groundStage(options);
  const shown = (figure: React.ReactNode) =>
    renderToString(<StageContext value={stage}>{figure}</StageContext>);
  return {
    bowl: shown(<CostBowl arrows="both" />),
    map: shown(<ContourMap size="main" arrows="both" showBottom />),
    flat: shown(<ContourMap size="beside" />),
    chart: shown(<CostHistory size="main" />),
  };
}
const CLEAN = / style=|NaN|Infinity|undefined/;
const aside = (start: readonly [number, number], by: number): readonly [number, number] => [
  start[0] + by,
  start[1] - by,
];

describe('a terrain from the server', () => {
  for (const surface of surfaces) {
    it(`is the bowl, the map and the chart of ${surface.id}, with races, a rain, and balls that leave`, () => {
      const { start, learningRate } = surface;
      for (const options of [
        { state: { start, cursor: 60 }, learningRate },
        { state: { start, cursor: 40, slice: 'w' as const }, learningRate: 40 * learningRate },
        {
          state: { start, cursor: 9 },
          learningRate,
          races: [start, aside(start, 0.3)],
          rain: [start, aside(start, 0.1)],
        },
      ]) {
        const figures = render({ ground: terrainOf(surface), ...options });
        for (const html of Object.values(figures)) expect(CLEAN.exec(html)?.[0]).toBeUndefined();
        expect(figures.bowl.includes('aria-label="Cost in 3D"')).toBe(true);
        expect(figures.bowl.length).toBeLessThan(160_000);
        expect(figures.map.match(/class="contour-area" d="M/g)?.length).toBeGreaterThan(5);
        expect(figures.map.match(/class="bottom-mark"/g)?.length ?? 0).toBe(surface.minima.length);
      }
    });
  }
  it('has a hatched hole where there are no values', () => {
    const { bowl, map } = render({
      ground: hole,
      state: { start: [2.5, 1.2], cursor: 30 },
      learningRate: 0.05,
    });
    expect(CLEAN.exec(bowl + map)?.[0]).toBeUndefined();
    expect(/fill="url\(#[^"]+\)" fill-rule="evenodd" d="M|d="M[^"]+" fill="url\(#/.test(map)).toBe(true);
  });
  it('says where each bottom is', () => {
    const four = surfaces.find(({ id }) => id === 'himmelblau') as Surface;
    const { bowl, map } = render({ ground: terrainOf(four), state: { start: four.start } });
    for (const html of [bowl, map]) {
      expect(/The bottom is at w (= )?3, b (= )?2, cost 0/.test(html)).toBe(true);
      expect(/The bottom is at w (= )?−2.8051, b (= )?3.1313, cost 0/.test(html)).toBe(true);
    }
  });
  it('is one SVG element where it is taken out of the page, with all its layers', () => {
    const four = surfaces.find(({ id }) => id === 'himmelblau') as Surface;
    for (const ground of [
      terrainOf(four),
      quadratic({ center: [1, 2], base: 3, slope: [0, 0], curvature: [4, 1, 2] }),
    ]) {
      const now = groundStage({ ground, state: { start: four.start, cursor: 5 } }).get();
      const picture = stillOf(
        now,
        { arrows: 'slopes', surface: true, compact: false },
        { width: 640, height: 400 },
      );
      const html = renderToString(picture);
      expect(html.startsWith('<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"')).toBe(true);
      expect(html.match(/<path color="#/g)?.length).toBeGreaterThan(10);
      expect(CLEAN.exec(html)?.[0]).toBeUndefined();
      expect(/<(div|canvas|button)/.test(html)).toBe(false);
    }
  });
  it('is a trough where the cost does not depend on b', () => {
    const ground: Ground = quadratic({ center: [1.2, 0], base: 0.6, slope: [0, 0], curvature: [42, 0, 0] });
    const { bowl, map, chart } = render({ ground, state: { start: [-0.8, 3], cursor: 20 } });
    for (const html of [bowl, map, chart]) expect(CLEAN.exec(html)?.[0]).toBeUndefined();
    expect(map.includes('w = 1.2')).toBe(true);
  });
  it('shows costs under 0 on a linear scale', () => {
    const camel = surfaces.find(({ id }) => id === 'sixHumpCamel') as Surface;
    const { chart } = render({
      ground: terrainOf(camel),
      state: { start: [0.4, 0.6], cursor: 60 },
      learningRate: 0.02,
    });
    expect(chart.includes('>−1<')).toBe(true);
  });
});
