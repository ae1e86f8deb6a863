// On narrow screens no page is wider than the window, fresh or come to from a lesson; and what a lesson brought changes no other page.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { LESSONS } from './course.ts';
import { expectClean, openApp, ready } from './harness.ts';
import { sticksOut } from './legible.ts';
import { frames } from './walk.ts';

const WIDTHS = [390, 360, 320];

async function tooWide(page: Page, where: string): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 740 });
    await frames(page, 2);
    for (const part of await sticksOut(page)) found.push(`${where} at ${width}: ${part}`);
  }
  return found;
}

/** Where everything on the page stands, but for what is drawn. */
const laidOut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body :not(svg, svg *)')]
      .filter((one) => one.checkVisibility() && !one.closest('[aria-hidden="true"]'))
      .map((one) => {
        const { x, width, height } = one.getBoundingClientRect();
        return `${one.localName} ${one.textContent?.slice(0, 30)}: ${[x, width, height].map(Math.round)}`;
      }),
  );

test('no page is wider than a phone, and after all lessons the others look as they do when they are loaded anew', async () => {
  const page = await openApp({ viewport: { width: 360, height: 740 }, reducedMotion: true });
  const found: string[] = [];
  for (const { slug } of LESSONS) {
    await press(page, `.lesson-list a[href*="lessons/${slug}/"]`);
    await page.locator('.step[data-current]').waitFor();
    for (const part of await sticksOut(page)) found.push(`${slug}: ${part}`);
    await press(page, '.brand');
    await page.locator('.home').waitFor();
  }
  const home = page.url();
  for (const route of [
    '',
    'teach/',
    'playground/',
    'teach/the-bowl/',
    'teach/the-bowl/key/',
    'present/',
    'present/the-bowl/',
  ]) {
    const door = `.page a[href$="${route}"]`;
    const title = await page.title();
    // Some are left by a link of the page before, in the same page; others are opened.
    if (route !== '' && (await page.locator(door).count()) > 0) await press(page, door);
    else if (route !== '') await page.goto(home + route);
    if (route !== '') await page.waitForFunction((before) => document.title !== before, title);
    await ready(page);
    found.push(...(await tooWide(page, route || 'home')));
    const after = await laidOut(page);
    await page.reload();
    await ready(page);
    await frames(page, 2);
    expect(await laidOut(page), route || 'home').toEqual(after);
  }
  expect(found).toEqual([]);
  expectClean(page);
}, 120_000);

/** Presses what may be below the fold. */
const press = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((link: HTMLElement) => link.click());
