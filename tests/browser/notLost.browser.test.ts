// A page is never lost: however quickly it is left, whatever does not come, whatever breaks in it.
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { lesson } from './course.ts';
import { expectClean, openApp, ready } from './harness.ts';
import { translatePage } from './translated.ts';
import {
  button,
  expectNoBrokenNumbers,
  frames,
  output,
  readout,
  slider,
  stepShown,
  waitForStep,
} from './walk.ts';

const at = (page: Page) => new URL(page.url()).pathname.slice(1) + new URL(page.url()).hash;
const notice = (page: Page) => page.locator('.refusal.is-missing');
const missing = [/Failed to load resource/, /dynamically imported module/];

async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
const times = (count: number, key: string): string[] => Array.from({ length: count }, () => key);

/** Resolves when the address and what is shown are of one lesson and step. */
async function settled(page: Page, slug: string, step: number): Promise<void> {
  await page.waitForURL(new RegExp(`lessons/${slug}/#${step}$`));
  await waitForStep(page, step);
  const title = lesson(slug).title.split(' · ')[0] ?? '';
  await page
    .locator('article.reading')
    .and(page.getByLabel(title, { exact: true }))
    .waitFor();
}

describe('a clicker pressed quickly', () => {
  test.each([
    ['use-the-line', 2, [...times(2, 'PageUp'), ...times(5, 'PageDown')], 'use-the-line', 5],
    ['use-the-line', 1, ['PageUp', 'PageDown', 'PageUp', 'PageDown', 'PageUp'], 'how-big-a-step', 6],
    ['two-slopes', 6, [...times(3, 'PageDown'), ...times(4, 'PageUp')], 'two-slopes', 5],
    ['how-wrong-is-a-line', 4, times(9, 'PageDown'), 'the-bowl', 3],
  ] as const)('from %s, step %i: %j ends at %s, step %i', async (slug, step, keys, there, last) => {
    const page = await openApp({ path: `lessons/${slug}/#${step}` });
    await waitForStep(page, step);
    await press(page, keys);
    await settled(page, there, last);
    await expectNoBrokenNumbers(page);
    expectClean(page);
  });

  test('while a step is slow to come, another one that is gone to is shown once it can be', async () => {
    const page = await openApp();
    const held: Route[] = [];
    await page.route(/assets\/ShapesStrip.*\.js/, (route) => void held.push(route));
    await page.goto(new URL('lessons/from-scratch/#5', page.url()).href, {
      waitUntil: 'commit',
    });
    await expect.poll(() => held.length, { timeout: 15_000 }).toBeGreaterThan(0);
    await page.evaluate(() => {
      location.hash = '#4';
    });
    await Promise.all(held.map((route) => route.continue()));
    await ready(page);
    await waitForStep(page, 4);
    expectClean(page);
  });

  test('while the next lesson is slow to come, presses count from where the last one led', async () => {
    const page = await openApp({ path: 'lessons/how-wrong-is-a-line/#4' });
    await waitForStep(page, 4);
    const held: Route[] = [];
    await page.route(/assets\/.*cost-is-a-function.*\.js/, (route) => void held.push(route));
    await press(page, times(3, 'PageDown'));
    await expect.poll(() => at(page)).toBe('lessons/cost-is-a-function/#2');
    // It is said, and what was there is still there, and works.
    await page.locator('.refusal.is-opening').waitFor();
    await page.getByText('Opening…').waitFor();
    expect(await stepShown(page).count()).toBe(1);
    await press(page, ['PageDown', 'PageUp', 'PageUp']);
    await expect.poll(() => at(page)).toBe('lessons/cost-is-a-function/#1');
    for (const route of held) await route.continue();
    await settled(page, 'cost-is-a-function', 1);
    expect(await page.locator('.refusal').filter({ visible: true }).count()).toBe(0);
    expectClean(page);
  });

  test('a lesson that comes late is not shown to whoever has gone elsewhere', async () => {
    const page = await openApp({ path: 'lessons/how-wrong-is-a-line/#5' });
    await waitForStep(page, 5);
    const held: Route[] = [];
    await page.route(/assets\/.*cost-is-a-function.*\.js/, (route) => void held.push(route));
    await press(page, ['PageDown']);
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await press(page, ['PageUp', 'PageUp']);
    await settled(page, 'how-wrong-is-a-line', 4);
    for (const route of held) await route.continue();
    await frames(page, 10);
    await settled(page, 'how-wrong-is-a-line', 4);
    expectClean(page);
  });
});

describe('a piece that does not come', () => {
  test('is said with a way to try again, and leaves what is there as it is', async () => {
    const page = await openApp({ path: 'lessons/how-wrong-is-a-line/#5' });
    await waitForStep(page, 5);
    expect(await notice(page).isVisible()).toBe(false);
    // What was done in this lesson is none of the next one's.
    await slider(page, 'w').focus();
    await press(page, times(3, 'ArrowRight'));
    await page.route(/assets\/.*cost-is-a-function.*\.js/, (route) => route.abort());
    await press(page, ['PageDown']);
    await notice(page).waitFor();
    expect(await notice(page).textContent()).toContain('did not arrive');
    expect(await stepShown(page).getAttribute('id')).toBe('5');
    // Whoever goes elsewhere does not miss it.
    await press(page, ['PageUp']);
    await settled(page, 'how-wrong-is-a-line', 5);
    expect(await notice(page).isVisible()).toBe(false);
    // As long as the line is down, trying again changes nothing.
    await press(page, ['PageDown']);
    await notice(page).waitFor();
    await page.context().setOffline(true);
    await notice(page).getByRole('button', { name: 'Try again' }).click();
    await frames(page, 5);
    expect(await stepShown(page).count()).toBe(1);
    await page.context().setOffline(false);
    const addresses: string[] = [];
    page.on('framenavigated', (frame) => addresses.push(frame.url()));
    await page.unroute(/assets\/.*cost-is-a-function/);
    await notice(page).getByRole('button', { name: 'Try again' }).click();
    await settled(page, 'cost-is-a-function', 1);
    expect(addresses.filter((address) => address.includes('&'))).toEqual([]);
    expectClean(page, { allow: missing });
  });

  test('may be a style sheet: what it dresses is not shown without it', async () => {
    const page = await openApp({ path: 'lessons/pats-and-wags/#1' });
    await waitForStep(page, 1);
    await page.route(/assets\/controls-.*\.css/, (route) => route.abort());
    await press(page, times(lesson('pats-and-wags').steps, 'PageDown'));
    await notice(page).waitFor();
    expect(await stepShown(page).getAttribute('id')).toBe(String(lesson('pats-and-wags').steps));
    await page.unroute(/assets\/controls-.*\.css/);
    await notice(page).getByRole('button', { name: 'Try again' }).click();
    await settled(page, 'how-wrong-is-a-line', 1);
    expectClean(page, { allow: [...missing, /did not come/] });
  });

  test('is asked for with the stage as it stands', async () => {
    const page = await openApp({ path: 'lessons/again-and-again/#2' });
    await waitForStep(page, 2);
    await page.route(/assets\/Dialogs/, (route) => route.abort());
    await slider(page, 'Learning rate').focus();
    await page.keyboard.press('ArrowRight');
    const rate = await slider(page, 'Learning rate').getAttribute('aria-valuetext');
    await page.locator('.header-tools button').first().click();
    await notice(page).waitFor();
    await page.unroute(/assets\/Dialogs/);
    // The button is there for whoever reads the page in another language, too.
    await translatePage(page);
    await Promise.all([
      page.waitForEvent('load'),
      notice(page)
        .getByRole('button', { name: /^Try again/ })
        .click(),
    ]);
    await ready(page);
    await waitForStep(page, 2);
    await expect.poll(() => slider(page, 'Learning rate').getAttribute('aria-valuetext')).toBe(rate);
    expectClean(page, { allow: missing });
  });

  test('is said by a page whose own scripts did not come', async () => {
    const page = await openApp({ path: 'lessons/the-bowl/#3', javaScript: true });
    await page.route(/assets\/kit/, (route) => route.abort());
    await page.reload();
    await notice(page).waitFor();
    await page.unroute(/assets\/kit/);
    await notice(page).getByRole('button', { name: 'Try again' }).click();
    await ready(page);
    await waitForStep(page, 3);
    expect(await notice(page).isVisible()).toBe(false);
    expectClean(page, { allow: missing });
  });

  test('in the room leaves the teacher free to go back', async () => {
    const page = await openApp({ path: 'present/how-wrong-is-a-line/#5' });
    await page.locator('.wall-top').waitFor();
    await page.route(/assets\/.*cost-is-a-function.*\.js/, (route) => route.abort());
    // To the end of the step, over the edge, and back again.
    await press(page, times(8, 'PageDown'));
    await notice(page).waitFor();
    await press(page, times(9, 'PageUp'));
    await expect.poll(() => at(page)).toBe('present/how-wrong-is-a-line/#4');
    expect(await notice(page).isVisible()).toBe(false);
    expectClean(page, { allow: missing });
  });
});

/** Makes whatever writes a number fail, until it is mended. */
const breakNumbers = (page: Page) =>
  page.evaluate(() => {
    const { toFixed } = Number.prototype;
    Object.assign(window, { mend: () => Object.assign(Number.prototype, { toFixed }) });
    Number.prototype.toFixed = () => {
      throw new RangeError('planted');
    };
  });
const mend = (page: Page) => page.evaluate(() => (window as unknown as { mend: () => void }).mend());
const planted = [/planted/];

describe('what breaks in a page', () => {
  test('is said in a lesson, and nothing is lost', async () => {
    const page = await openApp({ path: 'lessons/how-wrong-is-a-line/#4' });
    await waitForStep(page, 4);
    await slider(page, 'w').focus();
    await press(page, times(3, 'ArrowRight'));
    const w = await readout(page, 'w');
    await breakNumbers(page);
    await page.keyboard.press('ArrowRight');
    const alert = page.getByRole('alert').filter({ hasText: 'could not be drawn' });
    await alert.waitFor();
    expect(await alert.textContent()).toContain('RangeError: planted');
    await mend(page);
    await button(page, 'Try again').click();
    await slider(page, 'w').waitFor();
    expect(await readout(page, 'w')).toBeCloseTo(w + 0.1, 9);
    // The other way on.
    await breakNumbers(page);
    await slider(page, 'w').focus();
    await page.keyboard.press('ArrowRight');
    await alert.waitFor();
    await mend(page);
    await button(page, 'Back to the lesson’s view').click();
    await slider(page, 'w').waitFor();
    expect(await page.locator('.back-to-view').isVisible()).toBe(false);
    // And the keys still lead on.
    await page.keyboard.press('PageDown');
    await waitForStep(page, 5);
    expectClean(page, { allow: planted });
  });

  test('is said in the playground, and what was there can be brought back', async () => {
    const page = await openApp({ path: 'playground/#points=1,2;2,4;4,5&w=-1&b=1' });
    const w = () => output(page, 'w').textContent();
    await expect.poll(w).toBe('−1');
    await breakNumbers(page);
    await button(page, 'Step').click();
    await page.getByRole('alert').filter({ hasText: 'could not be drawn' }).waitFor();
    await mend(page);
    await button(page, 'Start over').click();
    await output(page, 'w').waitFor();
    await button(page, 'Undo').click();
    // The step was taken, though it could not be drawn.
    await expect.poll(w).toBe('−0.12');
    expectClean(page, { allow: planted });
  });
});
