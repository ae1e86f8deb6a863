import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApp } from './harness.ts';
import { button, waitForBowl } from './walk.ts';

/** Where the top and bottom of each shown element are, in whole pixels. */
const boxes = (page: Page, selector: string) =>
  page.evaluate(
    (what) =>
      [...document.querySelectorAll(what)]
        .map((element) => element.getBoundingClientRect())
        .filter(({ height }) => height > 0)
        .map(({ top, bottom, height }) => ({ top, bottom, height })),
    selector,
  );

test('on a projector a small figure is never smaller than 180 pixels: one at a time, under tabs', async () => {
  const page = await openApp({
    path: 'lessons/one-step-downhill/#3',
    viewport: { width: 1280, height: 720 },
  });
  await page.getByLabel('Theme').selectOption('Projector');
  await waitForBowl(page);
  const shown = () =>
    page.locator('.stage-card:visible figure').evaluateAll((all) => all.map((one) => one.ariaLabel));
  const [first] = await shown();
  expect(await shown()).toHaveLength(1);
  expect((await boxes(page, '.stage-card'))[0]?.height).toBeGreaterThan(180);
  expect(await button(page, 'From above').getAttribute('aria-pressed')).toBe('true');
  await button(page, 'The line now').click();
  expect(await button(page, 'The line now').getAttribute('aria-pressed')).toBe('true');
  expect(await shown()).toHaveLength(1);
  expect(await shown()).not.toEqual([first]);
  // The great picture stays.
  expect(await page.locator('.stage-main figure').isVisible()).toBe(true);
});

test('where the column is high enough both small figures stand above each other, without tabs', async () => {
  const page = await openApp({
    path: 'lessons/one-step-downhill/#3',
    viewport: { width: 1440, height: 900 },
  });
  await waitForBowl(page);
  expect(await page.locator('.stage-card:visible').count()).toBe(2);
  expect(await button(page, 'From above').count()).toBe(0);
});

test('on a phone on its side the figure stays beside the choice that changes it', async () => {
  const page = await openApp({
    path: 'lessons/again-and-again/#1',
    viewport: { width: 844, height: 390 },
    webgl: false,
  });
  await page.locator('.step[data-current] .choice').last().scrollIntoViewIfNeeded();
  const all = [
    ...(await boxes(page, '.stage-main')),
    ...(await boxes(page, '.stage-controls')),
    ...(await boxes(page, '.step[data-current] .choice')).slice(-1),
  ];
  expect(all).toHaveLength(3);
  for (const { top, bottom } of all) {
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(390);
  }
  expect((await boxes(page, '.stage-main'))[0]?.height).toBeGreaterThan(170);
});
