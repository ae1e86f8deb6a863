import { expect, test } from 'vitest';
import { same } from '../../src/core/same.ts';
import { LESSONS, loadLesson } from '../../src/lessons/catalog.ts';
import { outlineOf } from '../../src/lessons/outline.tsx';
import { withBefore } from '../../src/lessons/vocabulary/withBefore.ts';
import { kindOf, loadKind, stageOf } from '../../src/run/kinds/kinds.ts';
import type { Snapshot } from '../../src/run/kinds/line/snapshot.ts';
import { describeBowl } from '../../src/views/costBowl/describe.ts';
import { describe as describePlot } from '../../src/views/dataPlot/describe.ts';
import * as before from '../../src/views/dataPlot/late/before.tsx';

// A line.
await loadKind();

/** Every answer of a lesson that changes the line, its data or the ball without a run that shows it. */
async function changesOf(slug: string) {
  const lesson = await loadLesson(slug);
  if (!lesson) throw new Error(slug);
  return outlineOf(lesson).flatMap(({ number, layout, given, question }) => {
    if (kindOf(layout).id !== 'line' || !question?.reveal) return [];
    const stage = stageOf(layout);
    stage.show(withBefore(question.reveal, given, question.play));
    const [was, now] = [given as unknown as Snapshot, stage.get() as unknown as Snapshot];
    const isMoved = !same(was.at, now.at) || !same(was.state.data, now.state.data);
    // Where the ground itself is another, what was there before has no place on it.
    const isComparable =
      !question.play &&
      now.stepsTaken === 0 &&
      same([was.state.labels, was.state.landscape], [now.state.labels, now.state.landscape]);
    return isMoved && isComparable ? [{ step: number, layout, was, now }] : [];
  });
}

test.each(LESSONS.map(({ slug }) => slug))(
  '%s: what an answer changes can be seen as it was',
  async (slug) => {
    for (const { step, layout, was, now } of await changesOf(slug)) {
      expect(now.before, `step ${step}`).toMatchObject({ at: was.at, cost: was.cost });
      const figures = [layout.show, ...(layout.beside ?? [])];
      if (figures.includes('dataPlot') && !layout.layers?.length)
        expect(describePlot(now, layout.misses ?? 'bars', [before]), `step ${step}`).toMatch(
          /before|hollow dot|dashed/,
        );
      if (figures.includes('costBowl') && (layout.surface ?? true) && !same(was.at, now.at))
        expect(describeBowl(now, { arrows: 'none', surface: true, compact: false })).toContain('hollow ring');
    }
  },
);

test('the course has such answers, of the line and of the data', async () => {
  const first = await changesOf('pats-and-wags');
  const second = await changesOf('how-wrong-is-a-line');
  expect(first.map(({ step }) => step)).toEqual([3, 5]);
  expect(second.map(({ step }) => step)).toEqual([3, 4]);
});
