import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type BuiltLesson, LESSONS } from './course.ts';
import { expectClean, openApp } from './harness.ts';
import { type Hand, hand, PLANS } from './plans.ts';
import { goToStep, task, waitForStep, waitUntilDone } from './walk.ts';

/** Does every task of a lesson with one kind of hand. */
async function doAll(page: Page, one: BuiltLesson, kind: Hand): Promise<void> {
  for (const { id, step } of one.tasks) {
    await goToStep(page, step);
    const plan = PLANS[id];
    if (!plan) throw new Error(`The task ${id} has no plan in plans.ts.`);
    expect(await task(page, id).getAttribute('data-done')).toBe('false');
    await plan[kind](hand(page, kind));
    await waitUntilDone(page, id);
  }
}

const withTasks = LESSONS.filter(({ tasks }) => tasks.length > 0);

describe.each([
  ['keyboard', {}, withTasks],
  // With a bowl: below, where there is none; and the bowl itself is pressed by touch.
  ['clicks', {}, withTasks.filter(({ hasBowl }) => !hasBowl)],
  ['touch', { touch: true, reducedMotion: true }, withTasks],
] as const)('by %s alone', (kind, options, lessons) => {
  test.each(lessons)('the tasks of $slug are done', async (one) => {
    const page = await openApp({ path: one.path, ...options });
    await waitForStep(page, 1);
    await doAll(page, one, kind);
    expectClean(page);
  });
});

test('there is a plan for each task, and a task for each plan', () => {
  const ids = LESSONS.flatMap(({ tasks }) => tasks.map(({ id }) => id));
  expect(Object.keys(PLANS).sort()).toEqual(ids.sort());
});

describe('without WebGL', () => {
  test.each(withTasks.filter(({ hasBowl }) => hasBowl))(
    'the tasks of $slug are done all the same',
    async (one) => {
      const page = await openApp({ path: one.path, webgl: false });
      await waitForStep(page, 1);
      await doAll(page, one, 'clicks');
      expect(await page.locator('canvas').count()).toBe(0);
      expectClean(page);
    },
  );
});

test('a prediction and a task are reached and done with Tab and keys, from the top of the page', async () => {
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
