// The picture of misses by degree: its axes, its words, what a press chooses.
import { renderToString } from 'react-dom/server';
import { expect, describe as group, it } from 'vitest';
import { heldOut as words } from '#words/heldOut.ts';
import { kind } from '../../../src/run/kinds/network/kind.ts';
import type { NetworkPatch } from '../../../src/run/kinds/network/state.ts';
import { createStageOf } from '../../../src/run/stage/stage.ts';
import { alongLine } from '../../../src/views/axes/clearPlace.ts';
import { textWidth } from '../../../src/views/axes/frame.ts';
import { complexityChart, placesOf, windowOf } from '../../../src/views/modelComplexity/chart.ts';
import { describe, missText } from '../../../src/views/modelComplexity/describe.ts';
import { figure } from '../../../src/views/modelComplexity/figure.tsx';
import { namesOf } from '../../../src/views/modelComplexity/names.ts';
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

  it.each([
    { width: 920, height: 560, em: 14 },
    { width: 390, height: 230, em: 14 },
    { width: 1230, height: 420, em: 27 },
  ])('have their names off both rows and off the rings, in %o', (room) => {
    const peeks = { degree: 0, split: { learned: 20, heldOut: 10, seed: 58 } };
    const said = 'envelope 228.7';
    const opened = { degree: 4, opened: 4 };
    for (const patch of [
      {},
      { degree: 9 },
      opened,
      { ...peeks, degree: 2, opened: 2, peeked: [0, 1, 2] },
      { ...peeks, peeked: [0] },
      { ...peeks, peeked: [0, 3, 9] },
    ]) {
      const { complexity } = now(patch);
      const chart = complexityChart(room, windowOf(complexity));
      const names = namesOf(complexity, chart, said);
      const drawn = [complexity.learned, complexity.heldOut].flatMap((row, i) => {
        const places = placesOf(row, chart);
        return i === 0 || complexity.peeks === null ? alongLine(places, room.em) : places;
      });
      for (const [name, text] of [
        [names.learned, words.learned],
        [names.heldOut, words.heldOut],
        ...(complexity.opened ? ([[names.envelope, said]] as const) : []),
      ] as const) {
        const half = textWidth(text, room.em) / 2;
        expect(name?.x, text).toBeGreaterThan(chart.frame.left + half);
        const over = drawn.filter(
          ({ x, y }) =>
            Math.abs(x - (name?.x ?? 0)) < half && y < (name?.y ?? 0) && y > (name?.y ?? 0) - 0.8 * room.em,
        );
        expect(over, `${text} ${JSON.stringify(patch)}`).toEqual([]);
      }
    }
  });

  it('have no name where nobody has looked', () => {
    const { complexity } = now({ peeked: [] });
    expect(namesOf(complexity, complexityChart(box, windowOf(complexity)), '').heldOut).toBeUndefined();
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
