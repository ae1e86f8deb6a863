// The ways through a lesson: from step to step, over its edges to the next lesson, back in the history, and back to it another day.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type BuiltLesson, LESSONS, stepsOf } from './course.ts';
import { ready } from './harness.ts';
import { expectRemembered, type Left } from './predictions.ts';
import { button, goToStep, waitForStep, waitUntilDone } from './walk.ts';

export const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);

/** A page that is loaded anew forgets it. */
export const mark = (page: Page) => page.evaluate(() => Object.assign(window, { marked: true }));
export const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => 'marked' in window);

/** Resolves when the page, its title and its address are those of a step of a lesson. */
export async function shows(page: Page, { path, title }: BuiltLesson, step: number): Promise<void> {
  await page.waitForFunction((wanted) => document.title === wanted, title);
  await waitForStep(page, step);
  expect(new URL(page.url()).pathname).toBe(`/${path}`);
  expect(await hashOf(page)).toMatch(step === 1 ? /^(#1)?$/ : `#${step}`);
}

/** Goes on to a step from the one before it, by the button and by the key in turn. */
export async function goOnTo(page: Page, one: BuiltLesson, step: number): Promise<void> {
  if (step > 1) await (step % 2 ? page.keyboard.press('PageDown') : button(page, 'Next step').click());
  await shows(page, one, step).catch(async (error: unknown) => {
    // The walk goes on from here all the same.
    await goToStep(page, step);
    throw error;
  });
  if (step === 1) expect(await hashOf(page)).toBe('');
}

/** From the last step to the next lesson and back, by the links and by the keys. */
export async function overTheEdge(page: Page, one: BuiltLesson): Promise<void> {
  const next = LESSONS[LESSONS.indexOf(one) + 1];
  if (!next) return;
  const follow = (name: RegExp) => page.locator('.step-navigation').getByRole('link', { name }).click();
  await follow(/^Next lesson/);
  await shows(page, next, 1);
  await follow(/^Previous lesson/);
  await shows(page, one, one.steps);
  await page.keyboard.press('PageDown');
  await shows(page, next, 1);
  await page.keyboard.press('PageUp');
  await shows(page, one, one.steps);
}

/** Another day: opens at the last step by its address, goes back to the first, and every answer and every task is there again. */
export async function comeAgain(
  page: Page,
  one: BuiltLesson,
  answers: ReadonlyMap<string, Left>,
): Promise<void> {
  await page.reload();
  await ready(page);
  for (const step of stepsOf(one).reverse()) {
    if (step < one.steps)
      await (step % 2 ? page.keyboard.press('PageUp') : button(page, 'Previous step').click());
    await shows(page, one, step);
    for (const { id } of one.predictions.filter((placed) => placed.step === step))
      await expectRemembered(page, id, answers.get(id));
    for (const { id } of one.tasks.filter((placed) => placed.step === step)) await waitUntilDone(page, id);
  }
  await page.goBack();
  await shows(page, one, 2);
  await page.goForward();
  await shows(page, one, 1);
}
