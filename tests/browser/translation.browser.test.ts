// A browser that translates the page changes it under the hands of what drew it. The page goes on, and goes on telling the truth.
import { describe, expect, test } from 'vitest';
import { expectClean, openApp } from './harness.ts';
import { translatableNumbers, translatePage } from './translated.ts';
import { numberIn, output, readout, slider, waitForStep } from './walk.ts';

test('a run plays on in a translated lesson, and what is said of it is true', async () => {
  const page = await openApp({ path: 'lessons/again-and-again/' });
  expect(await translatePage(page)).toBeGreaterThan(100);
  await page.locator('.run-play').click();
  await expect.poll(() => page.locator('.run-play').textContent()).toBe('Pause');
  await expect.poll(() => readout(page, 'steps taken')).toBeGreaterThan(3);
  await translatePage(page);
  await page.locator('.run-play').click();
  await expect.poll(() => page.locator('.run-play').textContent()).toBe('Play');
  const steps = numberIn(await slider(page, 'Timeline').getAttribute('aria-valuetext'));
  expect(await readout(page, 'steps taken')).toBe(steps);
  // What stands beside other words in its paragraph is written anew as well.
  const place = page.locator('.reading-text > [role="status"]');
  expect(await place.textContent()).toMatch(/^Step 1 of 5 ~/);
  await page.keyboard.press('PageDown');
  await waitForStep(page, 2);
  await expect.poll(() => place.textContent()).toMatch(/^Step 2 of 5/);
  expectClean(page);
});

// What lessons show is translated as they are walked.
describe('pages that are no lesson', () => {
  test.each(['', 'playground/', 'teach/', 'teach/the-bowl/', 'no/such/page/'])(
    '“%s” survives it',
    async (path) => {
      const page = await openApp({ path });
      if (path !== 'teach/the-bowl/') expect(await translatableNumbers(page)).toEqual([]);
      await translatePage(page);
      for (const name of ['Lessons', 'Keys ?']) {
        await page
          .locator('.header-tools button')
          .nth(name === 'Lessons' ? 0 : 1)
          .click();
        await page.locator('dialog[open]').waitFor();
        await translatePage(page);
        await page.keyboard.press('Escape');
        await page.locator('dialog[open]').waitFor({ state: 'detached' });
      }
      expectClean(page, { allow: [/404/] });
    },
  );

  test('the playground goes on in it', async () => {
    const page = await openApp({ path: 'playground/' });
    await translatePage(page);
    await page.locator('.run-play').click();
    await expect.poll(() => page.locator('.run-play').textContent()).toBe('Pause');
    await page.locator('.run-play').click();
    for (const summary of await page.locator('.panels summary').all()) {
      if (!(await summary.isVisible())) continue;
      await summary.click();
      await translatePage(page);
    }
    for (const box of await page.locator('.panels input[type="checkbox"]').all())
      if (await box.isVisible()) await box.click();
    await translatePage(page);
    await page.locator('.history button').last().click();
    expectClean(page);
  });

  test('the wall goes on in it, from beat to beat and over the edge of the lesson', async () => {
    const page = await openApp({ path: 'present/how-wrong-is-a-line/#4' });
    await output(page, 'w').waitFor();
    for (let i = 0; i < 12; i++) {
      await translatePage(page);
      await page.keyboard.press('PageDown');
    }
    await page.waitForURL(/present\/cost-is-a-function\/#\d$/);
    expect(await translatableNumbers(page)).toEqual([]);
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    await translatePage(page);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expectClean(page);
  });
});
