import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import livelyAndTired from '../../../src/core/datasets/livelyAndTired.ts';
import penguins from '../../../src/core/datasets/penguins.ts';
import { drawDays } from '../../../src/core/draws.ts';
import { drawn } from '../../../src/run/kinds/line/drawn.ts';
import { createStage } from '../../../src/run/kinds/line/kind.ts';
import { onStage } from '../../../src/run/kinds/line/onStage.ts';
import type { StagePatch } from '../../../src/run/kinds/line/state.ts';
import { DataPlot } from '../../../src/views/dataPlot/DataPlot.tsx';
import * as fan from '../../../src/views/dataPlot/layers/fan.tsx';
import * as groups from '../../../src/views/dataPlot/layers/groups.tsx';
import * as otherWay from '../../../src/views/dataPlot/layers/otherWay.tsx';
import * as without from '../../../src/views/dataPlot/layers/without.tsx';
import { Quartet } from '../../../src/views/quartet/Quartet.tsx';
import { StageContext } from '../../../src/views/stageContext.ts';
import { BothWaysStrip } from '../../../src/views/strips/BothWaysStrip.tsx';
import { DrawsStrip } from '../../../src/views/strips/DrawsStrip.tsx';
import { GroupsStrip } from '../../../src/views/strips/GroupsStrip.tsx';
import { OutlierStrip } from '../../../src/views/strips/OutlierStrip.tsx';
import { SummariesStrip } from '../../../src/views/strips/SummariesStrip.tsx';

/** Everything that the lesson on what can go wrong draws, for one state of the stage. */
function drawings(state: StagePatch): Record<string, string> {
  const stage = createStage({ fitted: true, ...state });
  const parts = {
    without: <DataPlot size="main" layers={[without]} />,
    groups: <DataPlot size="main" layers={[groups]} />,
    fan: <DataPlot size="beside" layers={[fan]} />,
    otherWay: <DataPlot size="main" misses="none" layers={[otherWay]} />,
    quartet: <Quartet size="main" />,
    strips: (
      <>
        <OutlierStrip />
        <GroupsStrip />
        <DrawsStrip />
        <SummariesStrip />
        <BothWaysStrip />
      </>
    ),
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      renderToString(<StageContext.Provider value={stage}>{part}</StageContext.Provider>),
    ]),
  );
}

const STAGES: Record<string, StagePatch> = {
  'the first three days': {},
  'the first three days, uncovered': { revealed: true },
  'a level line': { data: { x: [1, 2, 4], y: [3, 3, 3] }, revealed: true },
  'a day that stands alone in its pats': { data: { x: [2, 2, 2, 5], y: [1, 4, 3, 3] }, revealed: true },
  'no spread at all': { data: { x: [2, 2], y: [1, 4] }, revealed: true },
  'lively and tired days': { ...onStage(livelyAndTired), revealed: true },
  'hundreds of penguins': { ...onStage(penguins), revealed: true },
  'a hundred draws': { draws: { size: 30, counts: [100, 0, 100] }, data: drawDays(8, 30, 99) },
};

describe.each(Object.entries(STAGES))('what can go wrong, with %s', (_, state) => {
  test('is drawn on the server without style attributes, NaN or infinities', () => {
    for (const [name, html] of Object.entries(drawings(state))) {
      expect(html, name).toMatch(/<svg|<table/);
      expect(html, name).not.toMatch(/ style=|NaN|Infinity|undefined/);
    }
  });
});

test('the layers say in words what they show, with its numbers', () => {
  const before = drawings(STAGES['lively and tired days'] ?? {});
  expect(before['groups']).toContain('The best line of the 6 lively days has w = 0.7231 and b = 5.7846.');
  expect(before['groups']).toContain('The best line of the 6 tired days has w = 0.8 and b = −3.2667.');
  const { without: strange, otherWay: turned } = drawings({
    data: { x: [1, 2, 4], y: [2, 4, 5] },
    revealed: true,
  });
  expect(strange).toContain('The best line without day 3, dashed, has w = 2 and b = 0 and costs 0.');
  expect(turned).toContain('pats = w · wags + b with w = 0.9286 and b = −1.0714');
});

test('what is covered is not in the page', () => {
  const { groups: plot, strips, quartet } = drawings({ ...onStage(livelyAndTired) });
  expect(plot).toContain('All points look alike.');
  expect(`${plot}${strips}`).not.toContain('0.7231');
  expect(quartet).not.toContain('observation-dot');
});

test('a draw keeps the other sizes, begins with one, and stops at a hundred', () => {
  const { getState } = createStage({ draws: { size: 3, counts: [7, 0, 0] }, seed: 8 });
  expect(drawn(getState(), 10, 0)).toEqual({
    draws: { size: 10, counts: [7, 1, 0] },
    data: drawDays(8, 10, 0),
  });
  expect(drawn(getState(), 3, 101).draws.counts).toEqual([100, 0, 0]);
});
