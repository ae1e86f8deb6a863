// One thing, several names: a name shows the others when it is pointed at, has the focus, or is tapped, and never stands in the way (WCAG 1.4.13).
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from './axe.ts';
import { expectClean, openApp } from './harness.ts';
import { goToStep, stepShown } from './walk.ts';

const card = (page: Page) => page.getByRole('tooltip');
/** A name in the strip of the slopes. */
const inStrip = (page: Page, name: string) =>
  page.locator('.strip').getByRole('button', { name, exact: true });
const shows = async (page: Page, ...texts: string[]) => {
  await card(page).waitFor();
  for (const text of texts) await card(page).getByText(text, { exact: true }).first().waitFor();
};
const isGone = (page: Page) => card(page).waitFor({ state: 'hidden' });
/** How far it sticks out of the window, at its worst. */
const outside = (page: Page) =>
  card(page).evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return Math.max(0, -left, -top, right - innerWidth, bottom - innerHeight);
  });

test('a name that is pointed at shows the others, stays while the pointer is on it or on them, and goes with Escape', async () => {
  const page = await openApp({ path: 'lessons/one-step-downhill/#1' });
  await inStrip(page, 'slope along w').hover();
  await shows(
    page,
    'slope along w',
    'dcdw, w.grad',
    'The change of cost for a small change in w, while b is held still.',
  );
  expect(await card(page).locator('.mfrac').count()).toBe(1);
  expect(await outside(page)).toBe(0);
  // Onto the card: it stays for as long as the pointer does.
  await card(page).hover();
  await inStrip(page, 'slope along b').hover();
  await shows(page, 'slope along b', 'dcdb, b.grad');
  await page.keyboard.press('Escape');
  await isGone(page);
  expect(await inStrip(page, 'slope along b').getAttribute('aria-describedby')).toBeNull();
  // Elsewhere and back again, it is asked anew.
  await page.locator('.strip').hover({ position: { x: 3, y: 3 } });
  await inStrip(page, 'slope along b').hover();
  await shows(page, 'slope along b');
  await page.getByRole('heading', { level: 1 }).hover();
  await isGone(page);

  // In a formula: the fraction is one thing.
  await goToStep(page, 5);
  await stepShown(page).locator('summary').click();
  await stepShown(page).locator('.katex-html [data-names="slopeB"]').first().hover();
  await shows(page, 'slope along b', 'dcdb, b.grad');
  await page.emulateMedia({ media: 'print' });
  expect(await card(page).isVisible()).toBe(false);
  expectClean(page);
});

test('with the keyboard a strip and a formula are one stop each, which shows the names of all in it', async () => {
  const page = await openApp({ path: 'lessons/one-step-downhill/#1', theme: 'dark' });
  const stops = await page
    .locator('.strip [data-names]')
    .evaluateAll((all) => all.filter((one) => (one as HTMLElement).tabIndex >= 0).length);
  expect(stops).toBe(1);
  await page.keyboard.press('Tab');
  await inStrip(page, 'slope along w').focus();
  await shows(page, 'slope along w', 'slope along b');
  expect(await inStrip(page, 'slope along w').getAttribute('aria-describedby')).toBe(
    await card(page).getAttribute('id'),
  );
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await isGone(page);
  await goToStep(page, 5);
  await stepShown(page).locator('summary').press('Enter');
  await page.keyboard.press('Tab');
  await shows(page, 'slope along w', 'weight, slope of the line', 'intercept, bias');
  expect(await outside(page)).toBe(0);
  // In the text a term is a stop of its own, and on another step nothing is left behind.
  await goToStep(page, 2);
  await isGone(page);
  const term = stepShown(page).getByRole('button', { name: 'learning rate', exact: true });
  await term.focus();
  await shows(page, 'learning_rate, lr');
  await term.press('Enter');
  await isGone(page);
  // The letters of a formula are no words that could be translated.
  const letters = page.locator('.katex [data-names], .strip [data-names] i');
  expect(await letters.evaluateAll((all) => all.every((one) => one.closest('[translate="no"]')))).toBe(true);
  expectClean(page);
});

test('a tap shows the names, a second takes them away, and no drag or press is lost to them', async () => {
  const page = await openApp({ path: 'lessons/one-step-downhill/#3', touch: true });
  const rate = page.locator('.strip').getByRole('button', { name: 'rate', exact: true }).first();
  await rate.tap();
  await shows(page, 'learning rate, step size', 'learning_rate, lr');
  expect(await outside(page)).toBe(0);
  await rate.tap();
  await isGone(page);
  await rate.tap();
  await shows(page, 'learning rate, step size');
  await stepShown(page)
    .locator('p')
    .first()
    .tap({ position: { x: 2, y: 2 } });
  await isGone(page);
  // On a number's card.
  await page.locator('.readout-label[data-names="slopeB"]').tap();
  await shows(page, 'slope along b');

  // In a control a tap is the control's: it chooses the line, and no card is in the way.
  await page.goto(page.url().replace(/one-step-downhill.*/, 'two-slopes/#5'));
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  const first = page.locator('.proof-line.is-current [data-names="cost"]').first();
  await first.tap();
  expect(await card(page).count()).toBe(0);
  expectClean(page);
});

test('r² is said where it is used, and without scripts a name is a word', async () => {
  const page = await openApp({ path: 'lessons/what-can-go-wrong/#5' });
  await page.locator('.strip').getByRole('button', { name: 'r²', exact: true }).hover();
  await shows(
    page,
    'coefficient of determination',
    'The share of the scatter that the line explains: 1 is all of it, 0 is none.',
  );
  const still = await openApp({ path: 'lessons/one-step-downhill/', javaScript: false });
  const line = await still
    .locator('.name')
    .first()
    .evaluate((one) => getComputedStyle(one).textDecorationLine);
  expect(line).toBe('none');
});
