import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createStage } from '../../../src/run/kinds/line/kind.ts';
import { snapshot } from '../../../src/run/kinds/line/snapshot.ts';
import { DEFAULT_STAGE } from '../../../src/run/kinds/line/state.ts';
import { DataPlot } from '../../../src/views/dataPlot/DataPlot.tsx';
import * as racers from '../../../src/views/dataPlot/layers/racers.tsx';
import { StageContext } from '../../../src/views/stageContext.ts';

const { describe: describeRace } = racers;

it('a race says of each run where its line is at the cursor', () => {
  const state = { ...DEFAULT_STAGE, rates: [0.01, 0.02], raceNames: ['slow', 'quick'] };
  // One step from w = −1, b = 1, where the slopes are −88 and −30.
  expect(describeRace(snapshot({ ...state, cursor: 1 }))).toBe(
    'Racer A, slow: w = −0.12 and b = 1.3. Racer B, quick: w = 0.76 and b = 1.6.',
  );
  expect(describeRace(snapshot({ ...state, cursor: 0 }))).toContain('Racer B, quick: w = −1 and b = 1.');
});

it('without a race there is nothing to say', () => {
  expect(describeRace(snapshot(DEFAULT_STAGE))).toBe('');
});

it('no line of a race crosses a letter: the balls with the letters come over all lines', () => {
  const stage = createStage({ rates: [0.01, 0.02, 0.03], cursor: 1 });
  const markup = renderToString(
    createElement(
      StageContext,
      { value: stage as never },
      createElement(DataPlot, { size: 'main', layers: [racers] }),
    ),
  );
  const last = markup.lastIndexOf('class="race-line"');
  expect([...markup.matchAll(/class="race-letter"/g)]).toHaveLength(3);
  expect(last).toBeGreaterThan(0);
  expect(markup.indexOf('class="race-letter"')).toBeGreaterThan(last);
});
