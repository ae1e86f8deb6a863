import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { loadLesson } from '../../src/lessons/catalog.ts';
import { outlineOf } from '../../src/lessons/outline.tsx';
import { When } from '../../src/lessons/vocabulary/rare/When.tsx';
import { StepContext } from '../../src/lessons/vocabulary/stepContext.ts';
import type { AnyNow } from '../../src/run/kinds/kinds.ts';
import { createStage } from '../../src/run/kinds/line/kind.ts';
import type { Snapshot } from '../../src/run/kinds/line/snapshot.ts';
import type { StagePatch } from '../../src/run/kinds/line/state.ts';
import type { Pair } from '../../src/run/stage/facets.ts';
import { StageContext } from '../../src/views/stageContext.ts';

/** What a learner reads at a line, tags left out. */
function readAt(start: Pair, said: React.ReactNode, patch: StagePatch = {}): string {
  const stage = createStage({ start, slice: 'w', ...patch });
  const step = { number: 1, isCurrent: true, given: createStage({ start: [-1, 1] }).get() };
  return renderToStaticMarkup(
    <StepContext value={step}>
      <StageContext value={stage}>{said}</StageContext>
    </StepContext>,
  ).replace(/<[^>]*>/g, '');
}

/** A task of a lesson, as it is written. */
async function taskOf(slug: string, id: string) {
  const lesson = await loadLesson(slug);
  const task = lesson && outlineOf(lesson).find(({ task: one }) => one?.id === id)?.task;
  if (!task) throw new Error(`There is no task ${id} in ${slug}.`);
  return task;
}

const level = await taskOf('two-slopes', 'level');
const nudge = await taskOf('two-slopes', 'shrink-the-nudge');
const uphill = await taskOf('one-step-downhill', 'uphill');
const train = await taskOf('again-and-again', 'train');
const climbing = await loadLesson('how-big-a-step');

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
    const [first] = level.hints;
    expect(readAt([-1, 1], first)).toMatch(/negative/);
    expect(readAt([-1, 1], first)).not.toMatch(/positive/);
    expect(readAt([2, 1], first)).toMatch(/positive/);
    expect(readAt([2, 1], first)).not.toMatch(/negative/);
    // b has been moved: that is what is in the way.
    expect(readAt([1, 3], first)).toMatch(/b back to 1/);
  });

  it('the hint to flip the sign does not send back whoever has flipped it', () => {
    const [first] = uphill.hints;
    expect(readAt([0.5, 1], first)).toMatch(/turns the minus/);
    expect(readAt([0.5, 1], first, { uphill: true })).toBe(
      'The plus is in place. Now take a step, and see which way it goes.',
    );
  });

  it('the hint to wait does not ask for patience with a learning rate that climbs out', () => {
    const second = train.hints[1];
    expect(readAt([-1, 1], second, { learningRate: 0.02 })).toMatch(/a few hundred steps/);
    // The edge is at 0.04273.
    expect(readAt([-1, 1], second, { learningRate: 0.05 })).toMatch(/^With a learning rate this large/);
  });
});

describe('what tasks and answers say is what is seen', () => {
  it('rise over run is measured along the slice that is shown', () => {
    const along = (patch: StagePatch) => nudge.done(createStage({ start: [-1, 1], ...patch }).get());
    // Half the curvature times the nudge is what it is off by: 21 · 0.01 along w, 3 · 0.01 along b.
    expect(along({ slice: 'w', nudge: 0.01 })).toBe(false);
    expect(along({ slice: 'b', nudge: 0.01 })).toBe(true);
    expect(along({ slice: 'b', nudge: 0.1 })).toBe(false);
    expect(along({ slice: 'w', nudge: 0 })).toBe(false);
  });

  it('whoever hears that the ball climbs out of the bowl sees it outside', () => {
    if (!climbing) throw new Error('no lesson');
    const step = outlineOf(climbing).find(({ question }) => question?.id === 'too-large');
    expect(step?.question?.answer).toBe('Climb out of the bowl');
    const { given, question } = step ?? {};
    const frame = (given as Snapshot).after(question?.play ?? 0);
    expect(frame.cost).toBeGreaterThan((given as Snapshot).state.rim);
    // Four steps would have left it inside, at 79.2 under a rim of 120.
    expect((given as Snapshot).after((question?.play ?? 0) - 1).cost).toBeLessThan(120);
  });
});
