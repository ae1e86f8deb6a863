// Short questions on earlier lessons, at the start of a lesson: closed until asked, kept, and spaced.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityViolations, expectAccessible, THEME_RULES } from './axe.ts';
import { LESSONS } from './course.ts';
import { expectClean, openApp, ready } from './harness.ts';
import { cutNumbers, overlaps } from './legible.ts';
import { button } from './walk.ts';

const slugAt = (number: number) => LESSONS[number - 1]?.slug ?? '';
const card = (page: Page): Locator => page.locator('details.recall');
const asked = (page: Page): Locator => card(page).locator('[data-recall]');
const idOf = async (page: Page) => (await asked(page).getAttribute('data-recall')) ?? '';
const onward = (page: Page) => card(page).locator('.recall-next');

/** Opens the card by keyboard. */
async function open(page: Page): Promise<void> {
  await card(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  await card(page).locator('.recall-round').waitFor();
}

/** What the replies answer, in their order: the right one alone, or the others. */
const labels = (page: Page, right: boolean) =>
  asked(page)
    .locator(`.reply[data-right="${right}"] .reply-choice`)
    .evaluateAll((all) => all.map((one) => one.textContent?.replace(/: $/, '') ?? ''));

/** Answers the question that is shown, rightly or not, by keyboard. */
async function answer(page: Page, rightly: boolean): Promise<void> {
  const [label = ''] = await labels(page, rightly);
  const field = asked(page).locator('.guess-field');
  if (await field.count()) {
    await field.focus();
    await page.keyboard.type(label);
    await page.keyboard.press('Enter');
  } else {
    await asked(page).getByRole('button', { name: label, exact: true }).focus();
    await page.keyboard.press('Space');
  }
  await asked(page).locator(`.reply[data-right="${rightly}"][data-shown]`).waitFor();
}

/** A round in which the first so many are missed, by keyboard; the ids in their order. */
async function round(page: Page, missed: number): Promise<string[]> {
  await open(page);
  const ids: string[] = [];
  for (let place = 0; place < 3; place++) {
    ids.push(await idOf(page));
    await answer(page, place >= missed);
    await onward(page).focus();
    await page.keyboard.press('Enter');
    // The focus goes to what comes.
    await page.locator('.recall-round:focus').waitFor();
  }
  await card(page).locator('.recall-end').waitFor();
  return ids;
}

describe('short questions', () => {
  test('stand closed from the third lesson on, on its first step, and bring nothing until they are asked', async () => {
    const page = await openApp({ path: `lessons/${slugAt(2)}/` });
    expect(await card(page).count()).toBe(0);
    const brought: string[] = [];
    page.on('request', (request) => brought.push(request.url()));
    await page.goto(new URL(`../${slugAt(3)}/`, page.url()).href);
    await ready(page);
    expect(await card(page).locator('summary').innerText()).toMatch(/^Before we go on\s+3 short questions$/);
    expect(await card(page).evaluate((one) => (one as HTMLDetailsElement).open)).toBe(false);
    expect(brought.filter((url) => /\/Round-/.test(url))).toEqual([]);
    await open(page);
    expect(brought.filter((url) => /\/Round-[\w-]+\.js/.test(url))).toHaveLength(1);
    await button(page, 'Next step').click();
    await card(page).waitFor({ state: 'detached' });
    expectClean(page);
  });

  test('are answered by keyboard, are kept, and bring what was missed back in the next lesson, with other numbers', async () => {
    // Numbers go by the clock; with one that stands, another in each lesson, they are the same whenever the test is run.
    const init = () => {
      Date.now = () => 1_764_201_600_000 + 7919 * location.pathname.length;
    };
    const page = await openApp({ path: `lessons/${slugAt(5)}/`, init });
    await open(page);
    const first = await idOf(page);
    const text = await asked(page).locator('.card-ask').innerText();
    await answer(page, false);
    // In the middle of it the page is loaded anew: the question, its numbers and the answer are there.
    await page.reload();
    await ready(page);
    await open(page);
    expect(await idOf(page)).toBe(first);
    expect(await asked(page).locator('.card-ask').innerText()).toBe(text);
    expect(await asked(page).locator('.reply[data-shown]').innerText()).toMatch(/^Not quite\. ./);
    // Another answer may be tried, and does not make it known.
    await asked(page)
      .locator('.guess-field')
      .evaluateAll(([field]) => {
        if (field instanceof HTMLInputElement) field.value = '';
      });
    await answer(page, true);
    await onward(page).click();
    expect(await idOf(page)).not.toBe(first);
    await answer(page, true);
    await onward(page).click();
    await answer(page, true);
    await onward(page).click();
    expect(await card(page).locator('.recall-end').innerText()).toMatch(
      /^You knew 2 of 3\. What you missed, from “.+”, comes back in the next lesson\.$/,
    );

    await page.goto(new URL(`../${slugAt(6)}/`, page.url()).href);
    await ready(page);
    await open(page);
    expect(await idOf(page)).toBe(first);
    expect(await asked(page).locator('.card-ask').innerText()).not.toBe(text);
    expectClean(page);
  });

  test('may be asked again, what was missed first, and say how it went', async () => {
    const page = await openApp({ path: `lessons/${slugAt(9)}/` });
    const [first, second] = await round(page, 2);
    await button(page, 'Ask me some more').click();
    await page.locator('.recall-round:focus').waitFor();
    const ids: string[] = [];
    for (let place = 0; place < 3; place++) {
      ids.push(await idOf(page));
      await answer(page, true);
      await onward(page).click();
    }
    expect(ids.slice(0, 2).sort()).toEqual([first, second].sort());
    expect(await card(page).locator('.recall-end').innerText()).toBe(
      'You knew all 3. They come back later, with other numbers.',
    );
    expectClean(page);
  });

  test('may be skipped, one or all, and are in nobody’s way', async () => {
    const page = await openApp({ path: `lessons/${slugAt(4)}/` });
    await open(page);
    for (let place = 0; place < 3; place++) await button(page, 'Skip this one').click();
    expect(await card(page).locator('.recall-end').innerText()).toBe('Skipped. They come round again.');
    await card(page).locator('summary').click();
    await button(page, 'Next step').click();
    await page.locator('.step[data-current][id="2"]').waitFor();
    expectClean(page);
  });

  test('begun before, one of them gone since: the others are there, and what is typed is read like any number', async () => {
    const page = await openApp({ path: `lessons/${slugAt(1)}/` });
    await page.evaluate(() => {
      const recall = { 'no-lesson/gone': { seed: 5 }, 'how-big-a-step/the-edge': { seed: 5 } };
      localStorage.setItem('downhill.progress.1', JSON.stringify({ 'in-code': { recall } }));
    });
    await page.goto(new URL('../in-code/', page.url()).href);
    await ready(page);
    await open(page);
    expect(await idOf(page)).toBe('how-big-a-step/the-edge');
    const field = asked(page).locator('.guess-field');
    await field.fill('many');
    await field.press('Enter');
    await asked(page).getByText('“many” is not a number.').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    // A decimal comma is one, and half a percent counts as near enough.
    const [right = ''] = await labels(page, true);
    await field.fill(String(Number(right) * 1.002).replace('.', ','));
    await field.press('Enter');
    await asked(page).locator('.reply[data-right="true"][data-shown]').waitFor();
    await onward(page).click();
    expect(await card(page).locator('.recall-end').innerText()).toMatch(/^You knew it\./);
    expectClean(page);
  });

  test.each([
    ['a phone', { width: 390, height: 844 }],
    ['a small phone', { width: 320, height: 640 }],
    ['a Chromebook', { width: 1366, height: 768 }],
  ] as const)('are for everyone on %s, in every theme, and are seen where they are', async (_, viewport) => {
    const page = await openApp({ path: `lessons/${slugAt(8)}/`, viewport, reducedMotion: true });
    await open(page);
    for (let place = 0; place < 3; place++) {
      await answer(page, false);
      // High enough that nothing of it lies half under what is pinned.
      await page.setViewportSize({ ...viewport, height: 3000 });
      await expectAccessible(page);
      await page.setViewportSize(viewport);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        viewport.width,
      );
      expect(await cutNumbers(page)).toEqual([]);
      expect(await overlaps(page)).toEqual([]);
      await onward(page).click();
      // What comes is seen from its top, whatever is pinned above it.
      const heading = card(page).locator('.recall-round > :first-child');
      expect(
        await heading.evaluate((node) => {
          const { left, top, height } = node.getBoundingClientRect();
          return node.contains(document.elementFromPoint(left + 4, top + height / 2));
        }),
      ).toBe(true);
    }
    await page.setViewportSize({ ...viewport, height: 3000 });
    for (const theme of ['dark', 'projector']) {
      await page.evaluate((name) => {
        document.documentElement.dataset['theme'] = name;
      }, theme);
      expect(await accessibilityViolations(page, THEME_RULES)).toEqual([]);
    }
    expectClean(page);
  });

  test('are not there without scripts, nor on paper', async () => {
    const still = await openApp({ path: `lessons/${slugAt(5)}/`, javaScript: false });
    expect(await card(still).isVisible()).toBe(false);
    const page = await openApp({ path: `lessons/${slugAt(5)}/` });
    await page.emulateMedia({ media: 'print' });
    expect(await card(page).isVisible()).toBe(false);
  });

  test('stand on the worksheet, and its key has the same of any set', async () => {
    const page = await openApp({ path: `teach/${slugAt(7)}/` });
    const texts = (of: Page, place: string) => of.locator(`${place} .paper-ask`).allInnerTexts();
    const first = await texts(page, '.worksheet-earlier');
    expect(first).toHaveLength(3);
    const set = page.getByRole('spinbutton', { name: 'Set of questions from earlier lessons, typed' });
    await set.fill('12');
    await set.press('Enter');
    await page.locator('.worksheet-earlier').getByText('Set 12').waitFor();
    const twelfth = await texts(page, '.worksheet-earlier');
    expect(twelfth).not.toEqual(first);
    // By its link, and by its address.
    await page.getByRole('link', { name: 'Answer key' }).click();
    await page.locator('.answer-key').getByText('Set 12').waitFor();
    expect((await texts(page, '.answer-key')).slice(0, 3)).toEqual(twelfth);
    await page.reload();
    await page.locator('.answer-key').getByText('Set 12').waitFor();
    expect((await texts(page, '.answer-key')).slice(0, 3)).toEqual(twelfth);
    expectClean(page);
  });
});
