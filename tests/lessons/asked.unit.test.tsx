// No answer beside its question: every step's stage, rendered as it is set and in a few variants, while its question is open.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LESSONS } from '../../src/lessons/catalog.ts';
import type { StageLayout } from '../../src/lessons/lesson.ts';
import { StageArea } from '../../src/lessons/stage/StageArea.tsx';
import { kindOf, loadKind, stageOf } from '../../src/run/kinds/kinds.ts';
import { QUANTITIES, type Quantity } from '../../src/run/stage/quantities.ts';
import { StageContext } from '../../src/views/stageContext.ts';
import { givenAway, writtenIn } from '../givenAway.ts';
import { type ParsedStep, stepsOf } from './elements.ts';
import { type Hidden, hiddenIn } from './hidden.ts';

// A line.
await loadKind();

const QUESTIONS = ['Predict', 'PredictNumber', 'PredictPlace'] as const;
const questionsOf = (step: ParsedStep) => QUESTIONS.flatMap((word) => step.find(word));

const lessons = await Promise.all(LESSONS.map(async ({ slug }) => ({ slug, steps: await stepsOf(slug) })));
const steps = lessons.flatMap(({ slug, steps: all }) =>
  all.map((step) => [slug, step.number, step] as const),
);

function givenAwayBy(
  layout: StageLayout,
  { changes, hidden }: Hidden,
  asked?: readonly Quantity[],
): string[] {
  return givenAway(
    changes.map((change, k) => {
      const stage = stageOf(layout);
      stage.show({ ...change, ...(asked && { asked }) });
      const html = renderToStaticMarkup(
        <StageContext value={stage}>
          <StageArea layout={layout} player={null} fold={[null, () => undefined]} />
        </StageContext>,
      );
      return { written: writtenIn(html), hidden: hidden[k] ?? [] };
    }),
  );
}

describe('while a question is open', () => {
  it.each(steps)('nothing on the stage of %s, step %i, gives its answer away', (_slug, _number, step) => {
    const [question] = questionsOf(step);
    expect(givenAwayBy(step.layout, hiddenIn(step.layout, question?.['answer']))).toEqual([]);
  });
  it('what is asked for has a question that asks for it, and stands in no word of the step that follows the stage', () => {
    const asking = steps.filter(([, , { layout }]) => stageOf(layout).getState().asked.length > 0);
    expect(asking.length).toBeGreaterThan(8);
    for (const [slug, number, step] of asking) {
      expect([slug, number, questionsOf(step).length]).toEqual([slug, number, 1]);
      expect([slug, number, step.find('Now').length]).toEqual([slug, number, 0]);
    }
  });
});

describe('whatever is asked for', () => {
  it.each(steps)('is written nowhere on the stage of %s, step %i', (_slug, _number, { layout }) => {
    const { id } = kindOf(layout);
    const asked = (Object.keys(QUANTITIES) as Quantity[]).filter((name) =>
      (QUANTITIES[name] as readonly string[]).includes(id),
    );
    expect(givenAwayBy(layout, hiddenIn(layout, undefined, asked), asked)).toEqual([]);
  });
});
