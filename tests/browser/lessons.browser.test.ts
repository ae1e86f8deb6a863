import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type BuiltLesson, LESSONS } from './course.ts';
import { expectClean, openApp, ready } from './harness.ts';
import { type Hand, hand, PLANS } from './plans.ts';
import { goToStep, stepShown, waitForStep } from './walk.ts';

const task = (page: Page, id: string): Locator => page.locator(`[data-try="${id}"]`);

async function waitUntilDone(page: Page, id: string): Promise<void> {
  await page.locator(`[data-try="${id}"][data-done="true"]`).waitFor();
  expect(await task(page, id).locator('.done-mark').innerText()).toMatch(/Done/);
}

const heightOf = async (card: Locator) => (await card.boundingBox())?.height ?? 0;

describe.each(LESSONS)('$slug', (one) => {
  test('every choice of every prediction gets a reply of its own, in room that was there before', async () => {
    const page = await openApp({ path: one.path });
    for (const { id, step } of one.predictions) {
      await goToStep(page, step);
      const card = stepShown(page).locator(`[data-predict="${id}"]`);
      await card.scrollIntoViewIfNeeded();
      const room = await heightOf(card);
      const replies = new Set<string>();
      let right = 0;
      for (const choice of await card.locator('button.choice').all()) {
        await choice.click();
        expect(await choice.getAttribute('aria-pressed')).toBe('true');
        expect(await card.locator('[aria-pressed="true"]').count()).toBe(1);
        const shown = card.locator('.reply:visible');
        expect(await shown.count()).toBe(1);
        const text = await shown.innerText();
        const isRight = (await choice.getAttribute('data-right')) === 'true';
        expect(text).toMatch(isRight ? /^Yes\. ./ : /^Not quite\. ./);
        expect(text.length).toBeGreaterThan(25);
        expect(text).not.toMatch(/NaN|Infinity|undefined|—/);
        expect(await shown.getAttribute('data-right')).toBe(String(isRight));
        expect(await heightOf(card), `${id} keeps its height`).toBeCloseTo(room, 0);
        replies.add(text);
        if (isRight) right++;
      }
      expect(replies.size).toBeGreaterThanOrEqual(2);
      expect(replies.size).toBe(await card.locator('button.choice').count());
      expect(right, `${id} has one right choice`).toBe(1);
    }

    await page.reload();
    await ready(page);
    for (const { id, step } of one.predictions) {
      await goToStep(page, step);
      const card = stepShown(page).locator(`[data-predict="${id}"]`);
      const last = card.locator('button.choice').last();
      await card.locator('.reply[data-shown]:not(.reply-before)').waitFor();
      expect(await last.getAttribute('aria-pressed'), `${id} remembers its answer`).toBe('true');
      expect(await card.locator('.reply:visible').count()).toBe(1);
    }
    expectClean(page);
  });

  test('every task is done by its ladder: two hints, then “Show me”; and stays done', async () => {
    const page = await openApp({ path: one.path });
    for (const { id, step } of one.tasks) {
      await goToStep(page, step);
      const card = task(page, id);
      expect(await card.getAttribute('data-done')).toBe('false');
      const room = await heightOf(card);
      const hints = new Set<string>();
      for (const name of ['Give me a hint', 'Another hint']) {
        await card.getByRole('button', { name, exact: true }).click();
        expect(await card.locator('.hint:visible').count()).toBe(1);
        hints.add(await card.locator('.hint:visible').innerText());
        expect(await heightOf(card)).toBeCloseTo(room, 0);
      }
      expect(hints.size).toBe(2);
      expect(await card.getAttribute('data-done')).toBe('false');
      await card.getByRole('button', { name: 'Show me', exact: true }).click();
      await waitUntilDone(page, id);
    }
    await page.reload();
    await ready(page);
    for (const { id, step } of one.tasks) {
      await goToStep(page, step);
      await waitUntilDone(page, id);
    }
    expectClean(page);
  });
});

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
  ['keyboard', { touch: false }],
  ['clicks', { touch: false }],
  ['touch', { touch: true }],
] as const)('by %s alone', (kind, options) => {
  test.each(withTasks)('the tasks of $slug are done', async (one) => {
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
  test.each(withTasks)('the tasks of $slug are done all the same', async (one) => {
    const page = await openApp({ path: one.path, webgl: false });
    await waitForStep(page, 1);
    await doAll(page, one, 'clicks');
    expect(await page.locator('canvas').count()).toBe(0);
    expectClean(page);
  });
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
