import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { createStage } from '../../../src/run/kinds/line/kind.ts';
import type { StagePatch } from '../../../src/run/kinds/line/state.ts';
import { StageContext } from '../../../src/views/stageContext.ts';
import { MissesStrip } from '../../../src/views/strips/MissesStrip.tsx';

const shown = (patch: StagePatch) =>
  renderToStaticMarkup(
    <StageContext value={createStage(patch)}>
      <MissesStrip />
    </StageContext>,
  ).replace(/<[^>]*>/g, '');

test.each([
  // −1 + 6, −2 + 6, −4 + 6 against 2, 4, 5
  [{ start: [-1, 6], revealed: true }, '(5−2)+(4−4)+(2−5)=3+0−3=0'],
  [{ start: [2, -1], revealed: true }, '(1−2)+(3−4)+(7−5)=−1−1+2=0'],
  [{ start: [1.25, 0.5], revealed: true }, '(1.75−2)+(3−4)+(5.5−5)=−0.25−1+0.5=−0.75'],
  [{ start: [1 / 9, 0], revealed: true }, '(0.111−2)+(0.222−4)+(0.444−5)=−1.889−3.778−4.556≈−10.222'],
] as const)('the misses of %j are summed as they are shown', (patch, text) => {
  expect(shown(patch)).toBe(text);
});

test('the sum waits until the learner has committed', () => {
  expect(shown({ start: [-1, 6] })).toBe('(5−2)+(4−4)+(2−5)=?');
});
