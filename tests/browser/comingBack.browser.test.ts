// A reply does not outlive its stage: whoever comes back to what was answered, however, finds the stage as the answer left it.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { lesson } from './course.ts';
import { expectClean, openApp, ready } from './harness.ts';
import { prediction } from './predictions.ts';
import { button, goToStep, output, slider, stageSaid, waitForStep } from './walk.ts';
import { shows } from './ways.ts';

const again = (page: Page) => button(page, 'Show it again').filter({ visible: true });
/** Whichever is chosen, it is shown what happens. */
const answer = (page: Page, id: string) => prediction(page, id).locator('.choice').first().click();
/** Resolves when so many steps have been taken, and nothing plays. */
async function restsAt(page: Page, steps: string): Promise<void> {
  await expect.poll(() => output(page, 'steps taken').textContent(), { timeout: 15_000 }).toBe(steps);
  await button(page, 'Play').waitFor();
}

/** Ways of coming back to the second step of "How big a step?". */
const WAYS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'on and back': async (page) => {
    await page.keyboard.press('PageDown');
    await waitForStep(page, 3);
    await button(page, 'Previous step').click();
  },
  'the history': async (page) => {
    await goToStep(page, 4);
    await page.goBack();
    await waitForStep(page, 2);
    await page.goForward();
    await waitForStep(page, 4);
    await page.goBack();
  },
  'another lesson': async (page) => {
    await goToStep(page, 6);
    await page
      .locator('.step-navigation')
      .getByRole('link', { name: /^Next lesson/ })
      .click();
    await shows(page, lesson('use-the-line'), 1);
    await page.keyboard.press('PageUp');
    await waitForStep(page, 6);
    await goToStep(page, 2);
  },
  'loading anew': async (page) => {
    await page.reload();
    await ready(page);
  },
};

describe('an answer that was played', () => {
  test('is there again with its last frame, without playing, and can be shown again', async () => {
    const page = await openApp({ path: 'lessons/how-big-a-step/#2' });
    await waitForStep(page, 2);
    await answer(page, 'too-large');
    expect(await again(page).count()).toBe(0);
    await restsAt(page, '5');
    expect(await again(page).count()).toBe(0);
    const said = await stageSaid(page);
    for (const [name, go] of Object.entries(WAYS)) {
      await go(page);
      await shows(page, lesson('how-big-a-step'), 2);
      expect(await stageSaid(page), name).toEqual(said);
      expect(await button(page, 'Play').count(), name).toBe(1);
      expect(await again(page).count(), name).toBe(0);
    }
    const heightOf = async () => (await prediction(page, 'too-large').boundingBox())?.height;
    const height = await heightOf();
    await button(page, 'Back to the lesson’s view').click();
    await again(page).waitFor();
    expect(await heightOf()).toBe(height);
    expect(await output(page, 'steps taken').textContent()).toBe('0');
    await again(page).focus();
    await page.keyboard.press('Enter');
    await again(page).waitFor({ state: 'hidden' });
    await restsAt(page, '5');
    expect(await stageSaid(page)).toEqual(said);
    // Looked at from elsewhere it is still the same; moved by hand it is not.
    await slider(page, 'Learning rate').press('ArrowUp');
    await again(page).waitFor();
    expectClean(page);
  });
});

test('a link that says how the stage stands is stronger than the answer', async () => {
  const page = await openApp({ path: 'lessons/two-slopes/#1' });
  await answer(page, 'far-side');
  expect(await output(page, 'w').textContent()).toBe('3');
  await page.evaluate(() => {
    location.hash = '#1&start=[0.5,2]';
  });
  await expect.poll(() => output(page, 'w').textContent()).toBe('0.5');
  expect(await output(page, 'b').textContent()).toBe('2');
  await again(page).click();
  await expect.poll(() => output(page, 'w').textContent()).toBe('3');
  expect(await output(page, 'b').textContent()).toBe('1');
});
