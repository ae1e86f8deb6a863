// Printing a lesson: what it needs comes at the first sign of it, and a print that comes sooner is right as well.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { lesson } from './course.ts';
import { expectClean, openApp } from './harness.ts';
import { button } from './walk.ts';

/** Stands in for the dialog: says that it is about to print and that it has printed, and keeps what would have been on the paper. */
function stubPrint(): void {
  const printed: { handout: number; plain: number }[] = [];
  const count = (selector: string) => document.querySelectorAll(selector).length;
  Object.assign(window, {
    printed,
    print() {
      dispatchEvent(new Event('beforeprint'));
      printed.push({ handout: count('.paper-step'), plain: count('.paper-plain .step') });
      dispatchEvent(new Event('afterprint'));
    },
  });
}
const printed = (page: Page) =>
  page.evaluate(() => (window as unknown as { printed: { handout: number; plain: number }[] }).printed);

const announce = (page: Page, event: string) =>
  page.evaluate((name) => void dispatchEvent(new Event(name)), event);

const handoutCame = (page: Page) => page.locator('html[data-printable]').waitFor({ state: 'attached' });

/** A lesson whose handout, once it is asked for, does not come before `through` is called. */
async function openLesson(slug: string) {
  const page = await openApp({ path: `lessons/${slug}/`, init: stubPrint, webgl: false });
  let through = () => {};
  const held = new Promise<void>((resolve) => {
    through = resolve;
  });
  let asked = 0;
  await page.route(/printHandout/, async (route) => {
    asked++;
    await held;
    await route.continue();
  });
  return { page, through, asked: () => asked };
}

/** Announces a print as often as it takes until something is there to be printed. */
const putOn = (page: Page) =>
  expect
    .poll(async () => {
      await announce(page, 'beforeprint');
      return page.locator('.paper-handout').count();
    })
    .toBe(1);

test('nothing that only paper needs comes before a sign of it', async () => {
  const { page, asked } = await openLesson('pats-and-wags');
  await page.waitForLoadState('networkidle');
  const all = await page.evaluate(async () => {
    await new Promise((idle) => requestIdleCallback(idle));
    return performance.getEntriesByType('resource').map(({ name }) => name);
  });
  expect(all.filter((name) => /printHandout|paper-|KaTeX/.test(name))).toEqual([]);
  expect(all.some((name) => /kit-/.test(name))).toBe(true);
  expect(asked()).toBe(0);
});

const SIGNS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a hand on Ctrl': (page) => page.keyboard.press('Control'),
  'the menu of the page': (page) => page.locator('h1').click({ button: 'right' }),
  'a pointer on its way to the menu of the browser': (page) =>
    page.evaluate(() =>
      document.documentElement.dispatchEvent(new MouseEvent('mouseleave', { clientX: 300, clientY: -1 })),
    ),
};
test.each(Object.keys(SIGNS))('a sign is %s', async (sign) => {
  const { page, asked, through } = await openLesson('pats-and-wags');
  // It may be given before anything listens.
  await expect.poll(() => SIGNS[sign]?.(page).then(asked)).toBe(1);
  through();
  await handoutCame(page);
  await announce(page, 'beforeprint');
  expect(await page.locator('.paper-step').count()).toBe(lesson('pats-and-wags').steps);
  expect(await page.locator('.paper-plain').count()).toBe(0);
  expectClean(page);
});

test('the letters of folded formulas have come with it, in every face', async () => {
  const { page, asked, through } = await openLesson('jump-to-the-bottom');
  await expect.poll(() => page.keyboard.press('Control').then(asked)).toBe(1);
  through();
  await handoutCame(page);
  const faces = await page.evaluate(() =>
    [...document.fonts]
      .filter(({ family }) => family.startsWith('KaTeX_'))
      .map(({ family, status }) => `${family} ${status}`),
  );
  // That of the sign for a transposed table, too.
  expect(faces).toContain('KaTeX_SansSerif loaded');
  expect(faces.filter((face) => !face.endsWith(' loaded'))).toEqual([]);
  expectClean(page);
});

test('the keys that print wait for the handout, however early they are pressed', async () => {
  const { page, asked, through } = await openLesson('pats-and-wags');
  const press = () => page.keyboard.press('Control+p');
  await expect.poll(() => press().then(asked)).toBe(1);
  await press();
  expect(await printed(page)).toEqual([]);
  through();
  await expect.poll(() => printed(page)).toEqual([{ handout: lesson('pats-and-wags').steps, plain: 0 }]);
  expect(await page.getByRole('alert').count()).toBe(0);
  expectClean(page);
});

test.each(['in-code', 'two-slopes'])(
  'a print of %s that no sign came before has every step with its words and its picture',
  async (slug) => {
    const { page } = await openLesson(slug);
    const { steps } = lesson(slug);
    await page.locator('.choice').first().click();
    await putOn(page);
    await page.emulateMedia({ media: 'print' });
    const article = page.locator('.paper-plain');
    const found = await article.evaluate((one) => {
      const seen = (selector: string) =>
        [...one.querySelectorAll(selector)].filter((it) => it.checkVisibility());
      return {
        steps: seen('.step').length,
        titles: seen('.step-title').map((it) => it.textContent),
        pictures: seen('.paper-figure').filter((it) => it.querySelector('svg, .code-text, .derivation'))
          .length,
        // Formulas, before their letters have come.
        formulas: seen('.katex math').filter((it) => it.getBoundingClientRect().width < 5).length,
        given: seen('.reply, .hint, .do, [data-right], [aria-pressed="true"]').filter(
          (it) => !it.closest('[inert]'),
        ).length,
        wide: one.scrollWidth > one.clientWidth,
        // Marks of lines, which stand before them.
        cut: seen('.paper-program [data-lit]').filter((it) => {
          const text = it.closest('.code-text') ?? it;
          const isOut = it.getBoundingClientRect().left < text.getBoundingClientRect().left;
          return isOut && getComputedStyle(text).overflowX !== 'visible';
        }).length,
      };
    });
    expect(found).toEqual({
      steps,
      titles: await page.locator('.reading .step-title').allTextContents(),
      pictures: steps,
      formulas: 0,
      given: 0,
      wide: false,
      cut: 0,
    });
    expect(await page.locator('.header, .reading, .stage').filter({ visible: true }).count()).toBe(0);
    await announce(page, 'afterprint');
    expect(await article.count()).toBe(0);
    expectClean(page);
  },
);

test('after it the handout is offered, and printed', async () => {
  const { page, through } = await openLesson('pats-and-wags');
  const { steps } = lesson('pats-and-wags');
  await putOn(page);
  await page.evaluate(() => print());
  const offer = page.getByRole('alert').filter({ hasText: 'The handout is here now, a page a step.' });
  expect(await offer.count()).toBe(0);
  through();
  await offer.waitFor();
  await offer.getByRole('button', { name: 'Print the handout' }).click();
  await expect
    .poll(() => printed(page))
    .toEqual([
      { handout: 0, plain: steps },
      { handout: steps, plain: 0 },
    ]);
  expect(await offer.count()).toBe(0);
  expectClean(page);
});

test('a handout that does not come is said to be missing, and the plain article is printed', async () => {
  const { page } = await openLesson('pats-and-wags');
  await page.route(/printHandout/, (route) => route.abort());
  await putOn(page);
  await page.keyboard.press('Control+p');
  await expect.poll(() => printed(page)).toEqual([{ handout: 0, plain: lesson('pats-and-wags').steps }]);
  await page.locator('html[data-missing] .is-missing').waitFor();
  expectClean(page, { allow: [/printHandout|Failed to (load|fetch)/] });
});

test('a print before anything listens has the words of every step', async () => {
  const page = await openApp({ path: 'lessons/the-bowl/#2' });
  await page.route(/onceStanding/, (route) => route.abort());
  await page.reload();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.reading .step:visible').count()).toBe(lesson('the-bowl').steps);
  expect(await button(page, 'Next').count()).toBe(0);
});
