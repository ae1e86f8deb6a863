// The picture of misses by degree: its axes, its words, what a press chooses.
import { renderToString } from 'react-dom/server';
import { expect, describe as group, it } from 'vitest';
import { kind } from '../../../src/run/kinds/network/kind.ts';
import type { NetworkPatch } from '../../../src/run/kinds/network/state.ts';
import { createStageOf } from '../../../src/run/stage/stage.ts';
import { complexityChart, placesOf, windowOf } from '../../../src/views/modelComplexity/chart.ts';
import { describe, missText } from '../../../src/views/modelComplexity/describe.ts';
import { figure } from '../../../src/views/modelComplexity/figure.tsx';
import { StageContext } from '../../../src/views/stageContext.ts';
import { houseNow } from '../../run/kinds/houses.ts';

const TWENTY = {
  inputs: ['area'],
  across: 'area',
  degree: 4,
  split: { learned: 20, heldOut: 100, seed: 7 },
} as const;
const now = (patch: NetworkPatch = {}) => houseNow({ ...TWENTY, ...patch });
const drawn = (patch: NetworkPatch) =>
  renderToString(
    <StageContext value={createStageOf(kind, now(patch).state)}>
      <figure.component size="main" />
    </StageContext>,
  );

group('misses by degree', () => {
  const box = { width: 920, height: 560, em: 14 };

  it('have powers of ten around them, from 61 to past a million', () => {
    expect(windowOf(now().complexity)).toEqual({ sizes: 12, low: 1, high: 7 });
    expect(windowOf(now({ draws: 3 }).complexity)).toEqual({ sizes: 12, low: 0, high: 7 });
    expect(windowOf(houseNow({ split: null, inputs: [] }).complexity).high).toBeGreaterThan(0);
  });

  it('stand inside the picture, a power of ten as far from the next as that from the one after', () => {
    const chart = complexityChart(box, windowOf(now().complexity));
    expect(chart.y(10) - chart.y(100)).toBeCloseTo(chart.y(1e5) - chart.y(1e6), 9);
    expect(placesOf([100, null, Number.POSITIVE_INFINITY, 1000], chart).length).toBe(2);
    for (const { x, y } of placesOf(now().complexity.heldOut, chart)) {
      expect(x).toBeGreaterThan(chart.frame.left);
      expect(y).toBeGreaterThanOrEqual(chart.frame.top);
    }
    expect([-1e4, chart.x(5.4), 1e4].map(chart.sizeAt)).toEqual([0, 5, 12]);
  });

  it('are said, degree by degree, with what nobody has looked at', () => {
    expect(describe(now())).toContain('Degree 4: 175.9 and 227.2.');
    expect(describe(now({ peeked: [4] }))).toContain('Degree 5: 174.1 and not looked at.');
    expect(describe(now({ opened: 4 }))).toContain('opened with degree 4 and says 228.7.');
    expect(describe(now({ draws: 40 }))).toMatch(
      /In 40 deals the best on what is held out was degree 0 in \d+, degree 1 in \d+/,
    );
    expect(describe(now({ asked: ['heldOutMiss'] }))).not.toContain('227.2');
  });

  it('are drawn without NaN, however large', () => {
    for (const patch of [
      {},
      { opened: 12 },
      { peeked: [] },
      { draws: 5 },
      { degree: 12 },
      { degree: 15 },
      { split: null },
      { inputs: [] },
    ])
      expect(drawn(patch)).not.toMatch(/NaN|undefined|Infinity/);
    expect(missText(1_109_328)).toBe('1.11 × 10⁶');
  });
});
