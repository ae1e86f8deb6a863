import { expect, it } from 'vitest';
import '../../../src/run/laboratory/laboratory.ts';
import { createStage } from '../../../src/run/kinds/line/kind.ts';

it('a stage shows the run of any optimizer, with its settings and its schedule', () => {
  const stage = createStage({ optimizer: 'momentum', settings: { momentum: 0.5 }, learningRate: 0.01 });
  stage.goTo(2);
  // By hand: slopes (−88, −30), then at (−0.12, 1.3) slopes (−46.84, −15.88) and half of the first step once more.
  expect(stage.get().w).toBeCloseTo(-0.12 + 0.44 + 0.4684, 12);
  expect(stage.get().b).toBeCloseTo(1.3 + 0.15 + 0.1588, 12);
  stage.change({ schedule: { id: 'step', settings: { every: 1, factor: 0.1 } } });
  expect(stage.get().w).toBeCloseTo(-0.12 + 0.44 + 0.04684, 12);
  stage.change({ optimizer: 'newton', learningRate: 1, schedule: null, data: { x: [2, 2], y: [1, 5] } });
  expect([stage.get().ended, stage.get().stepsTaken]).toEqual(['stuck', 0]);
});
