// What gives way on the wall for all to fit: the controls move, the type stops growing, figures share a place. That all fits at every beat is looked at as each lesson is told
// (wall.browser.test.ts).
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openWall, STILL } from './classroom.ts';
import { expectClean } from './harness.ts';

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not there.`);
  return box;
};

test('the controls lie over the foot of the figures, change nothing under them, and are moved within them by mouse and by keys', async () => {
  const page = await openWall('how-wrong-is-a-line', 3, STILL);
  await page.keyboard.press('n');
  await page.locator('.wall[data-beat="ask"]').waitFor();
  const figure = await boxOf(page, '.wall-main .figure-box');
  await page.keyboard.press('c');
  const panel = () => boxOf(page, '.wall-panel');
  const ground = await boxOf(page, '.wall-ground');
  const foot = await panel();
  expect(await boxOf(page, '.wall-main .figure-box')).toEqual(figure);
  expect(foot.y + foot.height).toBeCloseTo(ground.y + ground.height, 0);
  expect(ground.x + ground.width).toBeLessThanOrEqual((await boxOf(page, '.telling')).x);
  const handle = page.getByRole('button', { name: /^Move the controls/ });
  await handle.focus();
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowUp');
  const free = ground.height - foot.height;
  await expect.poll(async () => foot.y - (await panel()).y).toBeCloseTo(0.3 * free, 0);
  // The arrows were the panel's: the beat has not changed.
  expect(await page.locator('.wall').getAttribute('data-beat')).toBe('ask');
  await page.keyboard.press('Home');
  await expect.poll(async () => (await panel()).y).toBeCloseTo(foot.y, 0);
  // Dragged far beyond the top it stops there.
  await page.mouse.move(foot.x + 50, foot.y + 8);
  await page.mouse.down();
  await page.mouse.move(foot.x + 50, foot.y - 40, { steps: 3 });
  await expect.poll(async () => foot.y - (await panel()).y).toBeCloseTo(48, 0);
  await page.mouse.move(foot.x + 50, 0, { steps: 3 });
  await page.mouse.up();
  await expect.poll(async () => (await panel()).y).toBeCloseTo(ground.y, 0);
  expectClean(page);
});

test('the type grows as far as everything is seen, says so, and the next press for less is seen at once', async () => {
  const page = await openWall('what-can-go-wrong', 5, { ...STILL, viewport: { width: 1024, height: 768 } });
  await page.keyboard.press('n');
  const type = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const note = page.locator('.wall-type');
  await expect.poll(type).toBeCloseTo(16, 3);
  expect(await note.textContent()).toBe('');
  for (let presses = 0; presses < 5; presses++) await page.keyboard.press('+');
  await note.filter({ hasText: 'Type as large as fits' }).waitFor();
  const most = await type();
  expect(most).toBeGreaterThanOrEqual(16);
  expect(most).toBeLessThan(1.3 * 16 - 0.1);
  await page.keyboard.press('-');
  await expect.poll(type).toBeCloseTo(most - 1.6, 3);
  expect(await note.textContent()).toBe('');
  expectClean(page);
});

test('where two small figures would be too low, one is shown at a time, under tabs', async () => {
  const page = await openWall('one-step-downhill', 4, STILL);
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('+');
  const shown = () =>
    page.locator('.wall-card:visible figure').evaluateAll((all) => all.map((one) => one.ariaLabel));
  await expect.poll(async () => (await shown()).length).toBe(1);
  const [first] = await shown();
  await page.getByRole('button', { name: 'The line now', exact: true }).click();
  await expect.poll(shown).not.toEqual([first]);
  expect(await shown()).toHaveLength(1);
  expect(await page.locator('.wall-main').isVisible()).toBe(true);
  expectClean(page);
});
