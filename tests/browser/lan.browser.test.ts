// The site in a room: on plain http by another address than localhost, and at the desk, whose codes lead to that address.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPresenter, openWall, STILL, shows } from './classroom.ts';
import { type AppOptions, expectClean, openApp } from './harness.ts';

const wall = (options: AppOptions) => openWall('the-bowl', 1, { ...STILL, ...options });
const address = async (page: Page) => {
  await page.keyboard.press('q');
  return page.locator('.wall-address').textContent();
};

describe('a phone, on plain http', () => {
  test('presents: the wall, its pens, its link, and the other window', async () => {
    const page = await wall({ lan: 'phone' });
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    const view = await openPresenter(page);
    await page.bringToFront();
    await page.keyboard.press('PageDown');
    await page.locator('.wall:not([data-beat="look"])').waitFor();
    await page.keyboard.press('d');
    const box = (await page.locator('.wall-figures').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + 100, box.y + 100);
    await page.mouse.down();
    await page.mouse.move(box.x + 200, box.y + 150, { steps: 4 });
    await page.mouse.up();
    await page.locator('.ink-line').first().waitFor({ state: 'attached' });
    await view.locator('.ink-line').first().waitFor({ state: 'attached' });
    expect(await address(page)).toBe(new URL('/lessons/the-bowl/#1', page.url()).href);
    expect(await page.locator('.here-only').count()).toBe(0);
    // What cannot be copied is selected.
    await page.getByRole('button', { name: 'Copy link', exact: true }).click();
    await page.getByText(/^Press .* to copy/).waitFor();
    await page.keyboard.press('Escape');
    await page.reload();
    await shows(page, 1);
    expectClean(page);
  });

  test('keeps an experiment in the playground', async () => {
    const page = await openApp({ path: 'playground/#hide=bowl&front=map', lan: 'phone', ...STILL });
    await page.locator('[data-panel="share"] > summary').click();
    await page.getByRole('button', { name: 'Save experiment', exact: true }).click();
    await page.locator('.experiment-name').waitFor();
    expectClean(page);
  });
});

describe('the desk', () => {
  test('hands over the address that phones reach, and nothing is asked for to know it', async () => {
    const page = await wall({ lan: 'desk' });
    const { port } = new URL(page.url());
    expect(await address(page)).toBe(`http://school.test:${port}/lessons/the-bowl/#1`);
    expect(await page.locator('.here-only').count()).toBe(0);
    expectClean(page);
  });

  test('says that a code of this computer is for this computer', async () => {
    const page = await wall({});
    expect(await address(page)).toMatch(/^http:\/\/localhost:/);
    expect(await page.locator('.here-only').textContent()).toContain('npm start -- --lan');
    expectClean(page);
  });
});
