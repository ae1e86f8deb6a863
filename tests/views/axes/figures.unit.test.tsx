import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { createStage } from '../../../src/run/kinds/line/kind.ts';
import type { StagePatch } from '../../../src/run/kinds/line/state.ts';
import { ContourMap } from '../../../src/views/contourMap/ContourMap.tsx';
import { CostHistory } from '../../../src/views/costHistory/CostHistory.tsx';
import { DataPlot } from '../../../src/views/dataPlot/DataPlot.tsx';
import { StageContext } from '../../../src/views/stageContext.ts';

function pictures(state: StagePatch): string[] {
  const stage = createStage(state);
  return [
    <DataPlot key="bars" size="main" />,
    <DataPlot key="squares" size="beside" misses="squares" drag={['line', 'points']} />,
    <ContourMap key="map" size="main" arrows="slopes" showBottom />,
    <ContourMap key="close" size="beside" arrows="both" />,
    <CostHistory key="history" size="main" />,
  ].map((figure) => renderToString(<StageContext.Provider value={stage}>{figure}</StageContext.Provider>));
}

const STAGES: Record<string, StagePatch> = {
  start: {},
  'after some steps': { cursor: 7 },
  'a race': { rates: [0.0005, 0.02, 0.042, 0.045], cursor: 9 },
  'a run that diverges': { learningRate: 0.05, cursor: 24 },
  'a peak': { landscape: 'peak', start: [1, 1] },
  'a saddle': { landscape: 'saddle', start: [1, 1] },
  'points above each other': { data: { x: [2, 2, 2], y: [1, 2, 3] } },
  'a guess beyond the map': { guess: { at: [40, -300], open: true } },
  'one point': { data: { x: [1], y: [2] } },
  'an outlier': { data: { x: [1, 2, 4], y: [2, 4, 50] } },
  'thousands of points': {
    data: {
      x: Array.from({ length: 2000 }, (_, i) => i % 97),
      y: Array.from({ length: 2000 }, (_, i) => i % 31),
    },
  },
};

describe.each(Object.entries(STAGES))('the figures of %s', (_, state) => {
  test('render on the server without style attributes, NaN or infinities', () => {
    for (const html of pictures(state)) {
      expect(html).toContain('<svg');
      expect(html).not.toMatch(/ style=|NaN|Infinity|undefined/);
    }
  });
});

test('the descriptions carry the numbers', () => {
  const [plot = '', , map = '', , history = ''] = pictures({});
  expect(plot).toContain('w = −1 and b = 1');
  expect(plot).toContain('a miss of −8');
  expect(map).toContain('where the cost is 93');
  expect(map).toContain('slope along w −88, uphill toward less w; slope along b −30, uphill toward less b.');
  expect(history).toContain('the cost is 93');
  const [, , guessed = ''] = pictures({ guess: { at: [2.5, -1.25], open: false } });
  expect(guessed).toContain('A flag marks your guess: w = 2.5, b = −1.25.');
});
