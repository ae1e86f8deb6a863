// Tasks and answers by other hands than the keyboard, which does and gives them all (lessons.browser.test.ts): of each act that a hand can be
// asked for, one.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type BuiltLesson, LESSONS, type Placed, piecesAt } from './course.ts';
import { cover } from './cover.ts';
import type { Hand } from './hand.ts';
import { expectClean, openApp, ready } from './harness.ts';
import { actsOf, PLANS } from './plans.ts';
import { giveRight } from './predictions.ts';
import { doTask } from './tasks.ts';
import { goToStep, task, waitForStep, waitUntilDone } from './walk.ts';

interface Task extends Placed {
  readonly one: BuiltLesson;
  /** What its plan asks of a hand. */
  readonly acts: readonly string[];
}

const TASKS: readonly Task[] = await Promise.all(
  LESSONS.flatMap((one) =>
    one.tasks.map(async (placed) => ({
      ...placed,
      one,
      acts: await actsOf(PLANS[placed.id] ?? (async () => {})),
    })),
  ),
);

/** Answers that are a number or a place, each with the words that ask for it. */
const ANSWERS: readonly Task[] = LESSONS.flatMap((one) =>
  one.given.map((placed) => ({
    ...placed,
    one,
    acts: piecesAt(one, placed.step).filter((piece) => /word Predict(Number|Place)\b/.test(piece)),
  })),
);

/** The fewest tasks, or answers, that together have all such pieces, by their lessons. */
function lessonsWith(
  piecesOf: (one: Task) => string[],
  all: readonly Task[] = TASKS,
): (BuiltLesson & { chosen: Task[] })[] {
  const chosen = cover(all, piecesOf, ({ one }) => one);
  return LESSONS.map((one) => ({ ...one, chosen: chosen.filter((each) => each.one === one) })).filter(
    (one) => one.chosen.length > 0,
  );
}

/** Does a task, or gives an answer. */
const doEither = (page: Page, id: string, kind: Hand) =>
  ANSWERS.some((answer) => answer.id === id) ? giveRight(page, id, kind) : doTask(page, id, kind);

async function forEach(
  page: Page,
  tasks: readonly Task[],
  act: (id: string) => Promise<void>,
): Promise<void> {
  for (const { id, step } of tasks) {
    await goToStep(page, step);
    await act(id);
  }
}

test('there is a plan for each task, and a task for each plan', () => {
  expect(Object.keys(PLANS).sort()).toEqual(TASKS.map(({ id }) => id).sort());
});

describe('by single clicks alone', () => {
  // Where there is a bowl, without it: the tasks are done all the same.
  const chosen = lessonsWith(
    ({ one, acts }) => [...acts, one.hasBowl ? 'without WebGL' : 'with WebGL'],
    [...TASKS, ...ANSWERS],
  );
  test.each(chosen)('tasks of $slug are done, and answers given', async (one) => {
    const page = await openApp({ path: one.path, webgl: !one.hasBowl });
    await waitForStep(page, 1);
    await forEach(page, one.chosen, (id) => doEither(page, id, 'clicks'));
    if (one.hasBowl) expect(await page.locator('canvas').count()).toBe(0);
    expectClean(page);
  });
});

describe('by touch alone', () => {
  const chosen = lessonsWith(({ acts }) => [...acts], [...TASKS, ...ANSWERS]);
  test.each(chosen)('tasks of $slug are done, and answers given', async (one) => {
    const page = await openApp({ path: one.path, touch: true, reducedMotion: true });
    await waitForStep(page, 1);
    await forEach(page, one.chosen, (id) => doEither(page, id, 'touch'));
    expectClean(page);
  });
});

describe('by the ladder', () => {
  // One for each thing that “Show me” may be asked to do, and each way to be done; that it does every task is proved without a browser.
  const ladders = ({ one, step }: Task) =>
    piecesAt(one, step).filter((piece) => /word (Try|Hint|ShowMe)\b/.test(piece));
  test.each(lessonsWith(ladders))('tasks of $slug are done, and stay done', async (one) => {
    const page = await openApp({ path: one.path, webgl: false });
    await forEach(page, one.chosen, async (id) => {
      expect(await task(page, id).getAttribute('data-done')).toBe('false');
      for (const name of ['Give me a hint', 'Another hint', 'Show me']) {
        expect(await task(page, id).getAttribute('data-done')).toBe('false');
        await task(page, id).getByRole('button', { name, exact: true }).click();
      }
      await waitUntilDone(page, id);
    });
    await page.reload();
    await ready(page);
    await forEach(page, one.chosen, (id) => waitUntilDone(page, id));
    expectClean(page);
  });
});

test('a task is reached and done with Tab and keys, from the top of the page', async () => {
  const page = await openApp({ path: 'lessons/how-wrong-is-a-line/#5' });
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      if (name.test(found)) return;
    }
    throw new Error(`Tab never comes to ${name}.`);
  };
  await tabTo(/^w$/);
  // From (0, 2) to (0.9, 1.5).
  for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowRight');
  await tabTo(/^b$/);
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft');
  await waitUntilDone(page, 'under-one');
  expectClean(page);
});
