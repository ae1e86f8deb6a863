// The class on paper: the teacher's guide, worksheets with their keys, and lessons as handouts.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityViolations, expectAccessible, THEME_RULES } from './axe.ts';
import { LESSONS, lesson, lessonsCovering } from './course.ts';
import { expectClean, openApp } from './harness.ts';
import { stillOf } from './stillOf.ts';
import { button } from './walk.ts';

/** Counts how often something is printed, and prints nothing. */
function countPrints(): void {
  let prints = 0;
  Object.defineProperty(window, 'prints', { get: () => prints });
  window.print = () => {
    prints++;
  };
}

const announce = (page: Page, event: 'beforeprint' | 'afterprint') =>
  page.evaluate((name) => void dispatchEvent(new Event(name)), event);

/** Resolves when the handout would be there in time: it comes at the first sign that somebody prints, as of a hand on the keys. */
async function printable(page: Page): Promise<void> {
  await page.keyboard.press('Control');
  await page.locator('html[data-printable]').waitFor({ state: 'attached' });
}

/** How many pages a PDF has. Chromium writes the object of each page in the clear. */
async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const PLANNED = import.meta.glob<readonly { readonly minutes: number }[]>(
  '../../src/lessons/en/*/plans.json',
  { eager: true, import: 'default' },
);

describe('the teacher’s guide', () => {
  test('has the plans of every part, and the notes of every lesson with the ways to it', async () => {
    const page = await openApp({ path: 'teach/' });
    const headings = page.getByRole('heading', { level: 2 });
    expect(await headings.allTextContents()).toEqual([
      'Before you begin',
      'Contents',
      'Lesson plans',
      ...LESSONS.map(({ title }) => title.replace(' · Downhill', '')),
    ]);
    const tables = page.getByRole('table');
    const ends = Object.values(PLANNED).flatMap((plans) => plans.map(({ minutes }) => minutes));
    expect(await tables.count()).toBe(ends.length);
    for (const [index, minutes] of ends.entries())
      expect(await tables.nth(index).getByRole('rowheader').last().textContent()).toMatch(
        new RegExp(`–${minutes}$`),
      );
    const addresses = await page
      .getByRole('navigation', { name: 'Contents' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const { slug } of LESSONS)
      expect(addresses).toEqual(
        expect.arrayContaining([`#${slug}`, `../teach/${slug}/`, `../present/${slug}/`]),
      );
    expectClean(page);
  });

  test('leads to a step, and from the contents to the notes', async () => {
    const page = await openApp({ path: 'teach/' });
    await page.getByRole('link', { name: 'Notes for Every line at once' }).click();
    await page.waitForFunction(() => {
      const top = document.getElementById('the-bowl')?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < innerHeight / 2;
    });
    await page.locator('#plan-1-45').getByRole('link', { name: 'Every line at once, step 2' }).click();
    await page.locator('.step[data-current][id="2"]').waitFor();
    expect(new URL(page.url()).pathname).toBe('/lessons/the-bowl/');
    expectClean(page);
  });
});

/** Worksheets that together say every word, and those that together have every figure. */
const WORDED = lessonsCovering((piece) => /: word \w+$/.test(piece));
const DRAWN = lessonsCovering((piece) => /: (show|beside) /.test(piece));

describe.each([
  'teach/',
  'teach/course-1/',
  'teach/two-slopes/key/',
  ...WORDED.map(({ slug }) => `teach/${slug}/`),
])('%s', (path) => {
  test('is for everyone, in every theme, and no wider than a small phone', async () => {
    const page = await openApp({ path });
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const theme of ['dark', 'projector']) {
      await page.getByRole('combobox', { name: 'Theme', exact: true }).selectOption(theme);
      await page.locator(`html[data-theme="${theme}"]`).waitFor();
      expect(await accessibilityViolations(page, THEME_RULES)).toEqual([]);
    }
    expectClean(page);
  });
});

describe('a worksheet', () => {
  // What is written in each of them is read as the lessons are walked.
  test.each(DRAWN)(
    'of $slug has drawings that stand still, and nothing in them to take hold of',
    async ({ slug }) => {
      const page = await openApp({ path: `teach/${slug}/` });
      const figures = page.locator('.paper-figure');
      // A program that two items ask about is printed once.
      expect(await figures.count()).toBeGreaterThan(1);
      expect(await page.locator('canvas').count()).toBe(0);
      const found = await figures.evaluateAll((all) => ({
        undrawn: all
          .filter((one) => !one.matches('[data-shape="text"], [data-figure="derivation"]'))
          .filter((one) => !one.querySelector('svg :is(path, line, circle)[class]'))
          .map((one) => one.outerHTML.slice(0, 200)),
        unsaid: all.filter((one) => !one.querySelector('[aria-label], [aria-describedby]')).length,
        held: all
          .flatMap((one) => [...one.querySelectorAll('button, input, a, [tabindex]')])
          .filter((one) => !one.closest('[inert]'))
          .map((one) => one.outerHTML.slice(0, 200)),
        empty: all.filter((one) => one.getBoundingClientRect().height < 40).length,
      }));
      expect(found).toEqual({ undrawn: [], unsaid: 0, held: [], empty: 0 });
      expectClean(page);
    },
  );

  test('and its key are pages of their own, and are printed by keyboard as well', async () => {
    const page = await openApp({ path: 'teach/how-wrong-is-a-line/', init: countPrints });
    const worksheet = page.getByRole('region', { name: 'How wrong is a line?', exact: true });
    const key = page.getByRole('region', { name: 'Answer key: How wrong is a line?' });
    const seen = async () => [await worksheet.isVisible(), await key.isVisible()];
    const inkOf = (what: string) =>
      page
        .locator('main')
        .evaluate(
          (main, selector) =>
            [...main.querySelectorAll(selector)]
              .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]'))
              .map((one) => one.outerHTML.slice(0, 120)),
          what,
        );
    await button(page, 'Print the worksheet').focus();
    await page.keyboard.press('Enter');
    await page.emulateMedia({ media: 'print' });
    expect(await seen()).toEqual([true, false]);
    expect(
      await inkOf('.key-answer, .key-replies, .paper-found, [data-right], .worksheet-tools, a, button'),
    ).toEqual([]);
    expect(await page.locator('.header').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: 'Answer key' }).click();
    await key.waitFor();
    expect(new URL(page.url()).pathname).toBe('/teach/how-wrong-is-a-line/key/');
    await button(page, 'Print the answer key').focus();
    await page.keyboard.press('Space');
    await page.emulateMedia({ media: 'print' });
    expect(await seen()).toEqual([false, true]);
    expect(await inkOf('.worksheet-tools, a, button')).toEqual([]);
    expect((await inkOf('.key-answer')).length).toBeGreaterThan(5);
    expect(await page.evaluate(() => (window as unknown as { prints: number }).prints)).toBe(2);
    expectClean(page);
  });

  test('in code is two pages at most, on A4 and on US Letter', async () => {
    const page = await openApp({ path: 'teach/in-code/' });
    expect(await pagesOf(page, 'A4')).toBeLessThanOrEqual(2);
    expect(await pagesOf(page, 'Letter')).toBeLessThanOrEqual(2);
  });

  test('is black on white, whatever the theme', async () => {
    const page = await openApp({ path: 'teach/the-bowl/', theme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colors = await page.locator('.worksheet').evaluate((sheet) => {
      const { color, backgroundColor } = getComputedStyle(sheet);
      return { color, backgroundColor };
    });
    expect(colors).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
  });
});

describe('a lesson that is printed', () => {
  test.each(DRAWN)('$slug is a page a step, on A4 and on US Letter', async ({ slug, steps }) => {
    const page = await openApp({ path: `lessons/${slug}/#2`, webgl: false });
    await printable(page);
    expect(await pagesOf(page, 'A4')).toBe(steps);
    expect(await pagesOf(page, 'Letter')).toBe(steps);
    // It goes when it has been printed, and the lesson is as it was.
    await page.locator('.paper-handout').waitFor({ state: 'detached' });
    expect(await page.locator('.step[data-current]').getAttribute('id')).toBe('2');
    expectClean(page);
  });

  test('is one page where only the step in hand is wanted', async () => {
    const page = await openApp({ path: 'lessons/the-bowl/#3' });
    await printable(page);
    await page.evaluate(() => {
      document.documentElement.dataset['print'] = 'step';
    });
    await announce(page, 'beforeprint');
    expect(await page.locator('.paper-step h2').allTextContents()).toEqual(['The lowest dot']);
    await announce(page, 'afterprint');
    await page.evaluate(() => {
      document.documentElement.dataset['print'] = 'step';
    });
    expect(await pagesOf(page, 'A4')).toBe(1);
    // Only once: the next one is the whole lesson again.
    expect(await page.evaluate(() => document.documentElement.dataset['print'])).toBeUndefined();
    expect(await pagesOf(page, 'A4')).toBe(lesson('the-bowl').steps);
    expectClean(page);
  });

  test('has its words, pictures, open boxes and formulas, and neither replies nor controls', async () => {
    const page = await openApp({ path: 'lessons/the-bowl/' });
    // An answer that was given on the screen stays there.
    await button(page, 'A bowl').click();
    await printable(page);
    await announce(page, 'beforeprint');
    await page.emulateMedia({ media: 'print' });
    const steps = page.locator('.paper-step');
    expect(await steps.count()).toBe(lesson('the-bowl').steps);
    for (const step of await steps.all()) {
      expect(await step.locator('.paper-figure').first().locator('svg').first().isVisible()).toBe(true);
      expect(await step.isVisible()).toBe(true);
    }
    expect(await page.locator('.paper-handout canvas').count()).toBe(0);
    expect(await steps.first().locator('.paper-box').count()).toBe(3);
    expect(await steps.last().getByText('What the formulas are').isVisible()).toBe(true);
    expect(await steps.last().locator('.katex').first().isVisible()).toBe(true);
    const seen = await page.evaluate(() =>
      [
        '.header',
        '.stage',
        '.reading',
        '.choice',
        '.reply',
        '.hint',
        'button',
        'input',
        '[data-right]',
      ].filter((what) =>
        [...document.querySelectorAll(what)].some(
          (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]'),
        ),
      ),
    );
    expect(seen).toEqual([]);
    await announce(page, 'afterprint');
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('.paper-handout').count()).toBe(0);
    expect(await page.locator('.choice[aria-pressed="true"]').textContent()).toBe('A bowl');
    expectClean(page);
  });

  test('gives no answer away without scripts either, and has its pictures', async () => {
    const page = await openApp({ path: 'lessons/pats-and-wags/', javaScript: false });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.reply:visible, .hint:visible, .header:visible').count()).toBe(0);
    const steps = await page.locator('.step').all();
    for (const step of steps) {
      const drawing = (await stillOf(step)).locator('svg').first();
      expect((await drawing.boundingBox())?.height ?? 0).toBeGreaterThan(120);
    }
    expect(await page.locator('.step:visible').count()).toBe(lesson('pats-and-wags').steps);
    expect(await pagesOf(page, 'A4')).toBeGreaterThanOrEqual(lesson('pats-and-wags').steps);
  });
});
