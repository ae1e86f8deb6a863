import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type BuiltLesson, LESSONS, lesson, stepsOf } from './course.ts';
import { expectClean, openApp } from './harness.ts';
import { nestedControls } from './nested.ts';
import { button, expectNoBrokenNumbers, figure, goToStep, output, waitForBowl, waitForStep } from './walk.ts';

/** The file that brings three.js: the renderer of the bowl. */
function rendererFile(): string {
  const manifest: Record<string, { file: string }> = JSON.parse(
    readFileSync('dist/.vite/manifest.json', 'utf8'),
  );
  const [found, ...more] = Object.entries(manifest).filter(([key]) => /costBowl\/bowlRenderer\./.test(key));
  if (!found || more.length > 0) throw new Error('The bowl’s renderer is not one chunk of its own any more.');
  return found[1].file;
}

/** Counts the canvases that were given a WebGL context, and keeps them, to ask later whether the context lives. */
function countContexts(): void {
  const given = new Set<HTMLCanvasElement>();
  Object.assign(window, { given });
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
    const context = Reflect.apply(original, this, args);
    if (String(args[0]).startsWith('webgl') && context) given.add(this);
    return context;
  } as typeof original;
}

/** How many WebGL contexts live now. A probe that gave its own back at once is none. */
const livingContexts = (page: Page) =>
  page.evaluate(
    () =>
      [...(window as unknown as { given: Set<HTMLCanvasElement> }).given].filter(
        (canvas) => canvas.getContext('webgl2')?.isContextLost() === false,
      ).length,
  );

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

/** On every step: both readouts once, the steps by their buttons, nothing nameless, no name twice. */
async function expectNames(page: Page, { steps }: BuiltLesson, step: number): Promise<void> {
  // In a race each racer has numbers of its own: there is no one w and b.
  const one = (await page.locator('.race-strip').count()) === 0 ? 1 : 0;
  expect(await output(page, 'w').count()).toBe(one);
  expect(await output(page, 'b').count()).toBe(one);
  expect(await button(page, 'Next step').count()).toBe(step < steps ? 1 : 0);
  expect(await button(page, 'Previous step').count()).toBe(step > 1 ? 1 : 0);
  const names = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'figure, .stage input:not([type="radio"]), output, .stage [role="slider"]',
      ),
    ].map(
      (element) =>
        `${element.getAttribute('role') ?? element.localName} ${element.getAttribute('aria-label')}`,
    ),
  );
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  expect(names.filter((name) => / (null)?$/.test(name))).toEqual([]);
  expect(await nestedControls(page)).toEqual([]);
}

describe.each(LESSONS)('$slug', (one) => {
  test('is walked without a complaint from the browser, and loads three.js only with a bowl', async () => {
    const page = await openApp({ path: one.path, init: countContexts });
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    let hasBowl = false;
    for (const step of stepsOf(one)) {
      await goToStep(page, step);
      await waitForBowl(page);
      hasBowl ||= (await page.locator('.bowl-space[data-drawn-by="webgl"]').count()) > 0;
      expect(await page.locator('canvas').count()).toBeLessThanOrEqual(1);
      await expectNames(page, one, step);
      await expectNoBrokenNumbers(page);
    }
    const renderer = rendererFile();
    const loaded = await page.evaluate(
      (file) => performance.getEntriesByType('resource').some(({ name }) => name.endsWith(file)),
      renderer,
    );
    expect(loaded || requested.some((url) => url.endsWith(renderer))).toBe(hasBowl);
    expect(await livingContexts(page)).toBe(hasBowl ? 1 : 0);
    expectClean(page);
  });
});

test('there are lessons with a bowl and lessons without', async () => {
  const page = await openApp({ path: `${lesson('the-bowl').path}#1` });
  await waitForBowl(page);
  expect(await page.locator('.bowl-space[data-drawn-by="webgl"]').count()).toBe(1);
  expect(await figure(page, 'Cost bowl').count()).toBe(1);
});

test('one canvas and one WebGL context serve every bowl of every lesson', async () => {
  const page = await openApp({ init: countContexts });
  // A page loaded anew would start its counting anew.
  await page.evaluate(() => Object.assign(window, { marked: true }));
  for (const one of LESSONS) {
    await page.locator(`main .lesson-list a[href*="${one.path}"]`).click();
    await page.waitForFunction((title) => document.title === title, one.title);
    await waitForStep(page, 1);
    // Each step in between is walked above.
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
