import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { covering, lesson, lessonsCovering } from './course.ts';
import { expectClean, openApp, ready } from './harness.ts';
import { cutStills, stillOf } from './stillOf.ts';
import { button, frames, goToStep, output, slider, stepShown, waitForStep } from './walk.ts';
import { hashOf, isMarked, mark } from './ways.ts';

// The bowl's renderer takes a processor a second to start, and a glide its frames; what most of these tests look at is
// the same without them.
const STILL = { webgl: false, reducedMotion: true } as const;

const historyOf = (page: Page) => page.evaluate(() => history.length);
/** What a host answers at an address: a missing page is also a line in the browser's console. */
const MISSING = /status of 404|MIME type/;

// The ways from step to step and over the edges of lessons are gone as the lessons are walked.
describe.each(covering())('$slug', (one) => {
  test('opens at its steps by their addresses', async () => {
    const page = await openApp({ path: `${one.path}#${one.covered[0]}`, ...STILL });
    const address = page.url().replace(/#.*/, '');
    for (const step of one.covered) {
      if (step !== one.covered[0]) {
        await page.goto('about:blank');
        await page.goto(`${address}#${step}`);
        await ready(page);
      }
      await waitForStep(page, step);
      expect(await stepShown(page).count()).toBe(1);
      expect(await page.locator('.step:visible').count()).toBe(1);
      expect(await stepShown(page).locator('.step-title').isVisible()).toBe(true);
      expect(await hashOf(page)).toBe(`#${step}`);
      expect(await page.title()).toBe(one.title);
    }
    expectClean(page);
  });

  // That it is all there is read in every lesson as it is walked.
  test('is laid out as an illustrated article without scripts', async () => {
    const page = await openApp({ path: one.path, javaScript: false });
    for (const step of one.covered) {
      const section = page.locator(`.step[id="${step}"]`);
      expect(await section.locator('.step-title').isVisible()).toBe(true);
      expect((await section.innerText()).length).toBeGreaterThan(150);
      const still = (await stillOf(section)).locator('figure, [role="img"]').first();
      const box = await still.boundingBox();
      expect(box?.height ?? 0, `the still figure of step ${step}`).toBeGreaterThan(120);
      expect(await still.locator('svg, .katex, [class*="proof"], pre').count()).toBeGreaterThan(0);
      for (const reply of await section.locator('.reply[data-right]').all()) {
        expect(await reply.isVisible()).toBe(true);
        expect((await reply.innerText()).length).toBeGreaterThan(20);
      }
    }
    expect(await page.locator('[data-predict]').count()).toBe(one.predictions.length);
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `at ${width} pixels`).toBeLessThanOrEqual(0);
      expect(await cutStills(page), `at ${width} pixels`).toEqual([]);
    }
    expectClean(page);
  });
});

describe('addresses of steps that are none', () => {
  const one = lesson('the-bowl');

  test.each([
    ['#99', one.steps],
    ['#0', 1],
    ['#-3', 1],
    ['#2.5', 1],
    ['#nonsense', 1],
    ['#%E0%A4%A', 1],
  ])('%s is step %i, and the address says so', async (hash, step) => {
    const page = await openApp({ path: one.path + hash, ...STILL });
    await waitForStep(page, step);
    await page.waitForFunction((wanted) => location.hash === wanted, `#${step}`);
    expectClean(page);
  });

  test('while the page is open: as when it opens, and the history keeps no nonsense', async () => {
    const page = await openApp({ path: `${one.path}#2`, ...STILL });
    await page.evaluate(() => {
      location.hash = '#99';
    });
    await waitForStep(page, one.steps);
    await page.waitForFunction((wanted) => location.hash === wanted, `#${one.steps}`);
    await page.goBack();
    await waitForStep(page, 2);
    expectClean(page);
  });

  test('no hash is step 1', async () => {
    const page = await openApp({ path: one.path, ...STILL });
    await waitForStep(page, 1);
    expect(await hashOf(page)).toBe('');
  });

  test('the link that skips to the text stays on the step', async () => {
    const page = await openApp({ path: `${one.path}#3`, ...STILL });
    await page.locator('a.skip').focus();
    await page.keyboard.press('Enter');
    await frames(page, 3);
    expect(await stepShown(page).getAttribute('id')).toBe('3');
  });
});

describe('the history', () => {
  test('is not filled by drags, sliders and playing', async () => {
    const page = await openApp({ path: `${lesson('one-step-downhill').path}#3` });
    const before = await historyOf(page);
    for (const name of ['Learning rate', 'Timeline']) {
      await slider(page, name).focus();
      for (const key of ['ArrowRight', 'ArrowRight', 'End', 'Home']) await page.keyboard.press(key);
    }
    const handle = slider(page, 'Tilt the line');
    const box = await handle.boundingBox();
    if (!box) throw new Error('The tilt handle is not there.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y - 40, { steps: 5 });
    await page.mouse.up();
    await button(page, 'Play').click();
    await button(page, 'Pause').click();
    expect(await historyOf(page)).toBe(before);
  });

  test('the contents lead to where the learner left off', async () => {
    const one = lesson('two-slopes');
    const page = await openApp({ path: `${one.path}#3` });
    await page.getByRole('link', { name: 'Downhill', exact: true }).click();
    await page.locator('main.home').waitFor();
    await page.locator(`.lesson-list a[href*="${one.path}"]`).click();
    await waitForStep(page, 3);
    expect(await hashOf(page)).toBe('#3');
    // And again from the menu, after more steps, on a page that was loaded anew.
    await goToStep(page, 4);
    await page.goto(new URL('../../', page.url()).href);
    await ready(page);
    await button(page, 'Lessons').click();
    await page.getByRole('dialog').locator(`a[href*="${one.path}"]`).click();
    await waitForStep(page, 4);
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    expectClean(page);
  });
});

describe.each(['/', '/some/where/'])('served under %s', (base) => {
  test('every page has its title, and moving between them never loads a page anew', async () => {
    const page = await openApp({ base, ...STILL });
    const home = await page.title();
    const lessons = lessonsCovering((piece) => /: show /.test(piece));
    expect(home).toMatch(/Downhill/);
    await mark(page);
    for (const one of lessons) {
      await page.locator(`main .lesson-list a[href*="${one.path}"]`).click();
      await page.waitForFunction((title) => document.title === title, one.title);
      await waitForStep(page, 1);
      expect(new URL(page.url()).pathname).toBe(base + one.path);
      await page.getByRole('link', { name: 'Downhill', exact: true }).click();
      await page.waitForFunction((title) => document.title === title, home);
      await page.locator('main.home').waitFor();
    }
    await page.goBack();
    await page.waitForFunction((title) => document.title === title, lessons.at(-1)?.title);
    expect(await isMarked(page)).toBe(true);
    expect(await page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1);
    expectClean(page);
  }, 180_000);

  test.each([
    'lessons/the-bowll/',
    'the-bowl',
    'lessons/bowl/deeper/still/the-bowl/',
    'a/b/c/d/e/f/g/h/the-bowl/',
  ])('an unknown address, %s, gets a page that helps', async (path) => {
    const page = await openApp({ base, path, ...STILL });
    const status = await page.evaluate(() => fetch(location.href).then((answer) => answer.status));
    expect(status).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('No lesson lives here');
    expect(await page.locator('.refusal').filter({ visible: true }).count()).toBe(0);
    const styled = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(styled).toMatch(/Source Serif/);
    await page.locator('main').getByRole('link', { name: 'Every line at once' }).click();
    await page.waitForURL(`**${base}lessons/the-bowl/`);
    await waitForStep(page, 1);
    expectClean(page, { allow: [MISSING] });
  });

  test.each([
    ['lessons/the-bowl/%233', 'lessons/the-bowl/#3'],
    ['lessons/the-bowl/%234&amp;start=[2,1]', 'lessons/the-bowl/#4'],
    ['lessons/the-bowl/#4&amp;start=[2,1]', 'lessons/the-bowl/#4'],
    ['playground/%23points=1,2;2,4;4,5&amp;w=-1', 'playground/#points=1,2;2,4;4,5&w=-1'],
    ['present/the-bowl/%232', 'present/the-bowl/#2'],
  ])('a link that was rewritten, %s, opens as it was meant', async (path, meant) => {
    const page = await openApp({ base, path, ...STILL });
    await page.waitForFunction((end) => decodeURI(location.href).endsWith(end), base + meant);
    await page.locator('figure').first().waitFor();
    if (path.includes('start')) await expect.poll(() => output(page, 'w').textContent()).toBe('2');
    if (path.includes('w=')) await expect.poll(() => output(page, 'w').textContent()).toBe('−1');
    expectClean(page, { allow: [MISSING] });
  });

  test('an address that resembles nothing leads home', async () => {
    const page = await openApp({ base, path: 'zzzzzzzzzzzzzzzz/' });
    await page.locator('main').getByRole('link', { name: 'To the home page' }).click();
    await page.locator('main.home').waitFor();
    expect(new URL(page.url()).pathname).toBe(base);
    expectClean(page, { allow: [MISSING] });
  });
});
