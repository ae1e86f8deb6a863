import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { loadLesson } from '../../src/lessons/catalog.ts';
import { outlineOf } from '../../src/lessons/outline.tsx';
import { When } from '../../src/lessons/vocabulary/rare/When.tsx';
import { StepContext } from '../../src/lessons/vocabulary/stepContext.ts';
import type { AnyNow } from '../../src/run/kinds/kinds.ts';
import { createStage } from '../../src/run/kinds/line/kind.ts';
import type { Pair } from '../../src/run/stage/facets.ts';
import { StageContext } from '../../src/views/stageContext.ts';

/** What a learner reads at a line, tags left out. */
function readAt(start: Pair, said: React.ReactNode): string {
  const stage = createStage({ start, slice: 'w' });
  const step = { number: 1, isCurrent: true, given: createStage({ start: [-1, 1] }).get() };
  return renderToStaticMarkup(
    <StepContext value={step}>
      <StageContext value={stage}>{said}</StageContext>
    </StepContext>,
  ).replace(/<[^>]*>/g, '');
}

const lesson = await loadLesson('two-slopes');

describe('what is said only while it is true', () => {
  const said = (
    <>
      <When is={(now: AnyNow) => now.slopeW < 0}>falls</When>
      <When is={(now: AnyNow) => now.slopeW > 0}>climbs</When>
    </>
  );
  it.each([
    [[-1, 1], 'falls'],
    // 42 · 2 + 14 · 1 − 60 = 38
    [[2, 1], 'climbs'],
  ] as const)('reads the stage as it is now: at %s it %s', (start, text) => {
    expect(readAt(start, said)).toBe(text);
  });

  it('the hints for the level spot know on which side of it the ball is', () => {
    if (!lesson) throw new Error('no lesson');
    const task = outlineOf(lesson).find(({ task: one }) => one?.id === 'level')?.task;
    const [first] = task?.hints ?? [];
    expect(readAt([-1, 1], first)).toMatch(/negative/);
    expect(readAt([-1, 1], first)).not.toMatch(/positive/);
    expect(readAt([2, 1], first)).toMatch(/positive/);
    expect(readAt([2, 1], first)).not.toMatch(/negative/);
    // b has been moved: that is what is in the way.
    expect(readAt([1, 3], first)).toMatch(/b back to 1/);
  });
});
