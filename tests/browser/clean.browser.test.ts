import { describe, expect, test } from 'vitest';
import { countContexts, livingContexts } from './contexts.ts';
import { lesson, lessonsCovering } from './course.ts';
import { expectClean, openApp } from './harness.ts';
import { figure, goToStep, waitForBowl, waitForStep } from './walk.ts';

/** Adds up what moves about by itself. */
function watchShifts(): void {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    })[]) {
      // The tiniest are a rounding, of nothing in particular.
      if (entry.hadRecentInput || entry.value < 0.0001) continue;
      const names = entry.sources.map(({ node }) =>
        node instanceof Element ? node.outerHTML.slice(0, 80) : '',
      );
      shifts.push(`${entry.value.toFixed(4)}: ${names.join(' | ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

test('there are lessons with a bowl and lessons without', async () => {
  const page = await openApp({ path: `${lesson('the-bowl').path}#1` });
  await waitForBowl(page);
  expect(await page.locator('.bowl-space[data-drawn-by="webgl"]').count()).toBe(1);
  expect(await figure(page, 'Cost in 3D').count()).toBe(1);
});

test('one canvas and one WebGL context serve every bowl, from lesson to lesson', async () => {
  const page = await openApp({ init: countContexts });
  // A page loaded anew would start its counting anew.
  await page.evaluate(() => Object.assign(window, { marked: true }));
  for (const one of lessonsCovering((piece) => /: (show|beside) /.test(piece))) {
    await page.locator(`main .lesson-list a[href*="${one.path}"]`).click();
    await page.waitForFunction((title) => document.title === title, one.title);
    await waitForStep(page, 1);
    // Each step in between is walked in lessons.browser.test.ts.
    for (const step of [1, one.steps]) {
      await goToStep(page, step);
      await waitForBowl(page);
    }
    await page.getByRole('link', { name: 'Downhill', exact: true }).click();
    await page.locator('main.home').waitFor();
  }
  const { path } = lesson('the-bowl');
  await page.locator(`main .lesson-list a[href*="${path}"]`).click();
  await page.locator('.bowl-space[data-drawn-by="webgl"]').waitFor();
  expect(await page.locator('canvas').count()).toBe(1);
  expect(await livingContexts(page)).toBe(1);
  expect(await page.evaluate(() => 'marked' in window)).toBe(true);
}, 180_000);

describe('nothing moves about by itself', () => {
  test.each([
    ['the home page', '', false],
    ['lesson 1', lesson('pats-and-wags').path, false],
    ['lesson 1 on a phone', lesson('pats-and-wags').path, true],
    ['lesson 4', lesson('the-bowl').path, false],
    ['lesson 4 on a phone', lesson('the-bowl').path, true],
    ['lesson 6 at its third step', `${lesson('one-step-downhill').path}#3`, false],
  ])('while %s loads', async (_name, path, touch) => {
    const page = await openApp({ path, touch, init: watchShifts });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await waitForBowl(page);
    // What was laid out last has been reported two frames later.
    await page.evaluate(
      () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
    );
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
  });
});

test('the contents, the keys and the themes raise no complaint either', async () => {
  const page = await openApp({ path: lesson('the-bowl').path });
  for (const name of ['Lessons', 'Keys ?']) {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  for (const theme of ['Dark', 'Projector', 'Light', 'System']) {
    await page.getByLabel('Theme').selectOption(theme);
  }
  expectClean(page);
});
