import { expect, it } from 'vitest';
import { snapshot } from '../../../src/run/kinds/line/snapshot.ts';
import { DEFAULT_STAGE } from '../../../src/run/kinds/line/state.ts';
import { describe as describeRace } from '../../../src/views/dataPlot/layers/racers.tsx';

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
