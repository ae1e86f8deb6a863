// What a jump to the bottom takes here: measured in a worker under the strict policy, shown as measured, and nothing left running.
import { expect, test } from 'vitest';
import { expectClean, openApp } from './harness.ts';
import { button, expectNoBrokenNumbers, waitForStep } from './walk.ts';

test('nothing runs before it is asked for; stopped, it leaves nothing running; what was timed stays from step to step', async () => {
  const page = await openApp({ path: 'lessons/jump-to-the-bottom/#2' });
  await waitForStep(page, 2);
  const strip = page.getByRole('region', { name: 'In milliseconds' });
  const numbers = async () =>
    (await strip.getByRole('cell').allTextContents()).filter((text) => /\d/.test(text));
  const figure = page.getByRole('figure', { name: 'Jump and walk, timed here' });
  const said = async () =>
    page.locator(`[id="${await figure.getAttribute('aria-describedby')}"]`).textContent();
  expect(page.workers()).toHaveLength(0);
  expect(await numbers()).toEqual([]);
  expect(await said()).toContain('Not timed yet');

  await button(page, 'Time it here').click();
  const progress = page.getByRole('progressbar', { name: 'How far the timing is' });
  await progress.waitFor();
  await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(1);
  await button(page, 'Stop').click();
  await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(0);
  expect(await progress.count()).toBe(0);

  await page.getByRole('button', { name: /^Time it/ }).click();
  await button(page, 'Time it again').waitFor({ timeout: 120_000 });
  expect(page.workers()).toHaveLength(0);
  const measured = await numbers();
  expect(measured).toHaveLength(16);
  expect(await said()).toMatch(/with 1000 features the jump took [\d.]+ milliseconds, the walk [\d.]+/);
  await expectNoBrokenNumbers(page);

  await button(page, 'Next step').click();
  await waitForStep(page, 3);
  await page.goBack();
  await waitForStep(page, 2);
  expect(await numbers()).toEqual(measured);

  // Leaving the step ends it.
  await button(page, 'Time it again').click();
  await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(1);
  await button(page, 'Next step').click();
  await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(0);
  expectClean(page);
});
