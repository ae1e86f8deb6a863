// A task is done by whoever does it: not by going on, not by passing by.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectClean, openApp } from './harness.ts';
import { button, goToStep, readout, slider, task, waitForStep, waitUntilDone } from './walk.ts';

/** Resolves when a run has gone so far. */
const stepsTaken = (page: Page, steps: number) =>
  expect.poll(() => readout(page, 'steps taken'), { timeout: 15_000 }).toBeGreaterThan(steps);

const isDone = (page: Page, id: string) => task(page, id).getAttribute('data-done');

test('going on to what a task asks for is not doing it, nor is coming back', async () => {
  const page = await openApp({ path: 'lessons/pats-and-wags/#4' });
  await waitForStep(page, 4);
  await button(page, 'Next step').click();
  await waitForStep(page, 5);
  await goToStep(page, 4);
  expect(await isDone(page, 'two-dots')).toBe('false');
  await page.goto(new URL('../again-and-again/#4', page.url().replace(/#.*/, '')).href);
  await waitForStep(page, 4);
  await page.keyboard.press('PageDown');
  await waitForStep(page, 5);
  await page.keyboard.press('PageUp');
  await waitForStep(page, 4);
  expect(await isDone(page, 'train')).toBe('false');
  expectClean(page);
});

test('a slider that is dragged or held past the place has not found it; one that rests there has', async () => {
  const page = await openApp({ path: 'lessons/how-wrong-is-a-line/#5' });
  await waitForStep(page, 5);
  const cost = () => readout(page, 'cost');
  await slider(page, 'w').focus();
  const seen: number[] = [];
  // From w = 0 with b = 2 a cost under 1 lies on the way to 2.
  await page.keyboard.down('ArrowRight');
  for (let press = 0; press < 20; press++) {
    await page.keyboard.down('ArrowRight');
    seen.push(await cost());
  }
  expect(Math.min(...seen)).toBeLessThan(1);
  await page.keyboard.up('ArrowRight');
  expect(await cost()).toBeGreaterThan(1);
  expect(await isDone(page, 'under-one')).toBe('false');

  await page.keyboard.down('ArrowLeft');
  while ((await cost()) >= 1) await page.keyboard.down('ArrowLeft');
  await page.keyboard.up('ArrowLeft');
  await waitUntilDone(page, 'under-one');
});

test('a run that is played past the place has not found it', async () => {
  const page = await openApp({ path: 'lessons/again-and-again/#2' });
  await waitForStep(page, 2);
  await slider(page, 'Timeline').press('Home');
  await button(page, 'Play').click();
  await stepsTaken(page, 9);
  await button(page, 'Pause').click();
  expect(await isDone(page, 'first-under-2')).toBe('false');
});

test('the fewest steps are those of the path, wherever it was stopped', async () => {
  const page = await openApp({ path: 'lessons/how-big-a-step/#6' });
  await waitForStep(page, 6);
  for (let press = 0; press < 20; press++) await slider(page, 'Learning rate').press('ArrowUp');
  while ((await isDone(page, 'fewest-steps')) === 'false') await button(page, 'Step').click();
  const best = () => task(page, 'fewest-steps').locator('.done-mark').textContent();
  const stepped = await best();
  expect(stepped).toMatch(/: 1\d$/);
  await goToStep(page, 5);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await goToStep(page, 6);
  expect(await isDone(page, 'fewest-steps')).toBe('false');
  for (let press = 0; press < 20; press++) await slider(page, 'Learning rate').press('ArrowUp');
  await button(page, 'Play').click();
  await stepsTaken(page, 20);
  await button(page, 'Pause').click();
  await waitUntilDone(page, 'fewest-steps');
  expect(await best()).toBe(stepped);
});
