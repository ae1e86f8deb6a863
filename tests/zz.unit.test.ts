import { test } from 'vitest';
import { networkNow } from '../src/run/kinds/network/now.ts';
import { NETWORK_FIELDS } from '../src/run/kinds/network/state.ts';
import { defaultsOf } from '../src/run/stage/fields.ts';
import { terrainMap } from '../src/views/contourMap/terrain/terrainMap.ts';
import { terrainSpace } from '../src/views/costBowl/terrain/terrainSpace.ts';
import { trianglesOf } from '../src/views/costBowl/terrain/terrainTriangles.ts';
import { linearScale } from '../src/views/scale.ts';
import { gridOf } from '../src/views/terrain/terrainGrid.ts';

const data = {
  features: [
    { name: 'sleep', unit: '', values: [0.3, 0.5, 1] },
    { name: 'study', unit: '', values: [1, 0.2, 0.4] },
  ],
  target: { name: 'score', unit: '', values: [0.75, 0.82, 0.93] },
};
const net = (patch = {}) =>
  networkNow({
    ...defaultsOf(NETWORK_FIELDS),
    data,
    inputs: ['sleep', 'study'],
    hidden: [{ units: 3, activation: 'sigmoid' }],
    output: 'sigmoid',
    intercept: false,
    loss: 'halfSquared',
    reduction: 'sum',
    weights: [0.5, -1, 0.3, -0.7, 0.2, 0.8, 0, 0, 0, -0.6, 0.4, -0.9],
    horizon: 4,
    ...patch,
  } as never);
test('x', () => {
  for (const chosen of [
    [9, 11],
    [9, 10],
    [0, 1],
    [0, 9],
    [0, 3],
  ])
    for (const box of [null, [-5, 5]]) {
      const n = net({ chosen, box });
      const g = n.ground as never as { window: { w: number[]; height: number[] } };
      const s = [...gridOf(n.ground as never, 30).values].sort((a, b) => a - b);
      console.log(chosen.join(), g.window.w, g.window.height, s[0], s[480], s.at(-1), n.cost, n.slopes);
    }
  for (let r = 0; r < 6; r++) {
    let a = performance.now();
    const n = net({
      chosen: [
        [9, 11],
        [0, 3],
      ][r % 2],
      box: [-5, 5],
      weights: [0.5, -1, 0.3, -0.7, 0.2, 0.8 + r / 10, 0, 0, 0, -0.6, 0.4, -0.9],
    });
    const terrain = n.ground as never;
    const made = performance.now() - a;
    a = performance.now();
    gridOf(terrain, 144);
    const grid = performance.now() - a;
    const x = linearScale([-5, 5], [40, 900]),
      y = linearScale([-5, 5], [500, 10]);
    const axes = { x, y };
    a = performance.now();
    terrainMap.contours(terrain, axes);
    const cont = performance.now() - a;
    a = performance.now();
    terrainMap.place(terrain, {
      ...axes,
      frame: { left: 40, right: 900, top: 10, bottom: 500 },
      em: 14,
      tight: false,
      away: null,
      keep: [],
    } as never);
    const lab = performance.now() - a;
    a = performance.now();
    const s = terrainSpace(terrain);
    s.contours();
    s.edge();
    s.shadow();
    const space = performance.now() - a;
    a = performance.now();
    trianglesOf(s as never);
    const tri = performance.now() - a;
    console.log({ made, grid, cont, lab, space, tri });
  }
});
