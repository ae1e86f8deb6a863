// Doing a task, and climbing its ladder.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Hand, hand } from './hand.ts';
import { PLANS } from './plans.ts';
import { button, task, waitUntilDone } from './walk.ts';

/** Does a task by its plan with one kind of hand; it is not done before. */
export async function doTask(page: Page, id: string, kind: Hand): Promise<void> {
  const plan = PLANS[id];
  if (!plan) throw new Error(`The task ${id} has no plan in plans.ts.`);
  expect(await task(page, id).getAttribute('data-done')).toBe('false');
  await plan(hand(page, kind));
  await waitUntilDone(page, id);
}

/** Takes both hints: each is its own, alone, and in room that was there before. */
export async function takeHints(page: Page, id: string, room: number): Promise<void> {
  const card = task(page, id);
  const hints = new Set<string>();
  for (const name of ['Give me a hint', 'Another hint']) {
    await card.getByRole('button', { name, exact: true }).click();
    expect(await card.locator('.hint:visible').count()).toBe(1);
    hints.add(await card.locator('.hint:visible').innerText());
    expect((await card.boundingBox())?.height, 'its height, which is kept').toBeCloseTo(room, 0);
  }
  expect(hints.size).toBe(2);
  await card.getByRole('button', { name: 'Show me', exact: true }).waitFor();
}

const numbersShown = (page: Page): Promise<string> =>
  page.locator('.stage .readout-number').allTextContents().then(String);

/** Does something to the stage; then one press brings the lesson's view back. */
export async function andBack(page: Page, wander: () => Promise<void>): Promise<void> {
  const before = await numbersShown(page);
  await wander();
  const back = button(page, 'Back to the lesson’s view');
  if (!(await back.isVisible())) return;
  await back.click();
  await expect.poll(() => numbersShown(page)).toBe(before);
  await back.waitFor({ state: 'hidden' });
}
