import { expect, test } from 'vitest';
import { snapshot } from '../../../../src/run/kinds/line/snapshot.ts';
import { DEFAULT_STAGE } from '../../../../src/run/kinds/line/state.ts';

test('a run is as long as its state says, whatever was recorded of it before', () => {
  const short = { ...DEFAULT_STAGE, start: [-1.5, 2] as const, horizon: 7 };
  const long = { ...short, horizon: 31 };
  expect(snapshot(long).run.steps).toBe(31);
  expect(snapshot(short).run.steps).toBe(7);
  expect(snapshot({ ...long }).run.at(7)).toEqual(snapshot(short).run.at(7));
  // Looking ahead makes it no longer either.
  expect(snapshot(short).after(20).cost).toBe(snapshot(long).run.at(20).cost);
  expect(snapshot({ ...short }).run.steps).toBe(7);
});

test('a run that ended ends where it ended, and not before', () => {
  const stops = {
    ...DEFAULT_STAGE,
    start: [-1.25, 1] as const,
    learningRate: 0.02,
    stopWhenSlopesUnder: 0.001,
  };
  const whole = snapshot({ ...stops, horizon: 5000 }).run;
  expect(whole.end?.reason).toBe('converged');
  const early = snapshot({ ...stops, horizon: 9 }).run;
  expect(early.steps).toBe(9);
  expect(early.end).toBeNull();
});
