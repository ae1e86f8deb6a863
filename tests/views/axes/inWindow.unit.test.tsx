import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { createStage } from '../../../src/run/kinds/line/kind.ts';
import type { StagePatch } from '../../../src/run/kinds/line/state.ts';
import { FIRST_BOX } from '../../../src/views/axes/frame.ts';
import { ContourMap } from '../../../src/views/contourMap/ContourMap.tsx';
import { CostHistory } from '../../../src/views/costHistory/CostHistory.tsx';
import { DataPlot } from '../../../src/views/dataPlot/DataPlot.tsx';
import * as otherWay from '../../../src/views/dataPlot/layers/otherWay.tsx';
import * as racers from '../../../src/views/dataPlot/layers/racers.tsx';
import * as range from '../../../src/views/dataPlot/layers/range.tsx';
import * as without from '../../../src/views/dataPlot/layers/without.tsx';
import { SlopeSlice } from '../../../src/views/slopeSlice/SlopeSlice.tsx';
import { StageContext } from '../../../src/views/stageContext.ts';

/** A program that runs out of the window at once, as one at a rate of 1 does. */
const away = (steps: number) => {
  const at = Array.from({ length: steps }, (_, i) => i);
  const w = at.map((i) => (-93) ** i);
  const path = { at, parameters: [w, w.map((value) => 0.4 * value)], count: steps, brokenAt: null };
  return { language: 'python', texts: {}, learningRate: null, blanks: 0, path } as const;
};

const STAGES: Record<string, StagePatch> = {
  'a run that climbs out at once': { learningRate: 1, cursor: 24, lit: 2 },
  'the same, over its slice': { learningRate: 1, cursor: 3, slice: 'w', nudge: 0.5 },
  'a nudge up a steep wall': { start: [4000, 1], slice: 'w', nudge: 0.5 },
  'a ball that has left its level': { learningRate: 1, cursor: 3 },
  'a race at large rates': { rates: [0.05, 0.3, 1], cursor: 24 },
  'a program that leaves': { code: away(60) },
  'a steep line between the other way round': {
    data: { x: [1, 1.0001, 1], y: [-4, 5, 50] },
    fitted: true,
    revealed: true,
    plane: { x: [0, 7], y: [-2, 9] },
  },
};

function pictures(state: StagePatch): string[] {
  const stage = createStage(state);
  return [
    <DataPlot key="plot" size="main" layers={[racers, range]} />,
    <DataPlot key="lines" size="main" misses="none" layers={[without, otherWay]} />,
    <ContourMap key="map" size="main" arrows="slopes" />,
    <ContourMap key="equal" size="main" arrows="both" />,
    <CostHistory key="history" size="main" />,
    <SlopeSlice key="slice" size="main" />,
  ].map((figure) => renderToString(<StageContext.Provider value={stage}>{figure}</StageContext.Provider>));
}

/** Where the lines of a picture go: of paths by their absolute commands, and of straight lines. */
function farthest(html: string): number {
  let most = 0;
  for (const [, d = ''] of html.matchAll(/ d="([^"]*)"/g))
    for (const [, numbers = ''] of d.matchAll(/[MLHVCQ]([^A-Za-z]*)/g))
      for (const number of numbers.match(/-?[\d.]+(?:e[+-]?\d+)?/g) ?? [])
        most = Math.max(most, Math.abs(Number(number)));
  for (const [, number] of html.matchAll(/ [xy][12]="([^"]*)"/g))
    most = Math.max(most, Math.abs(Number(number)));
  return most;
}

/** Arrows and tangents have a length of their own; contours end at the rim, and a slice's curve is what its window is made for. */
const lines = (html: string) =>
  [...html.matchAll(/<(?:path|line) [^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/class="(arrow|right-angle|contour|slice-(curve|tangent))/.test(tag));

test.each(Object.entries(STAGES))(
  'no line of %s goes further than its window by more than a stroke',
  (_, state) => {
    for (const html of pictures(state)) {
      // A glass that is off is not drawn.
      const [drawn = ''] = html.split(/<g class="slice-lens [^"]*is-off"/);
      const far = lines(drawn).filter((tag) => farthest(tag) > FIRST_BOX.main.width);
      expect(far).toEqual([]);
    }
  },
);
