// What stands on the wall of a class beside what is looked at as each lesson is told (wall.browser.test.ts): the bowl, the largest type, and what axe finds.
import { expect, test } from 'vitest';
import { accessibilityViolations, expectAccessible } from './axe.ts';
import { atBeat, openWall, STILL, shows } from './classroom.ts';
import { covering } from './course.ts';
import { expectClean } from './harness.ts';
import { nestedControls } from './nested.ts';
import { waitForBowl } from './walk.ts';
import { illegible } from './wallWords.ts';

test('the words of the bowl are as large as all others, and every word stands out by 7 to 1', async () => {
  const page = await openWall('again-and-again', 1, { reducedMotion: true });
  const found: string[] = [];
  for (const step of [1, 2, 3]) {
    await shows(page, step);
    await waitForBowl(page);
    for (const words of await illegible(page)) found.push(`${step}: ${words}`);
    for (const one of await accessibilityViolations(page, ['color-contrast-enhanced']))
      found.push(`${step}: ${one}`);
    // The answer, with its mark, stands out as well.
    if (step === 1) {
      await page.keyboard.press('n');
      await page.keyboard.press('n');
      await atBeat(page, 'answer');
      await page.locator('.wall-right').waitFor();
      for (const one of await accessibilityViolations(page, ['color-contrast-enhanced']))
        found.push(`${step}, answered: ${one}`);
    }
    await page.keyboard.press('g');
    await page.getByLabel('Lesson and step').fill(String(step + 1));
    await page.keyboard.press('Enter');
  }
  expect(found).toEqual([]);
});

test('nothing lies over anything in the largest type, nor with the controls open', async () => {
  const page = await openWall('how-big-a-step', 1, STILL);
  /** How far the figures reach into what is told, and what is told out of the window. */
  const over = () =>
    page.evaluate(() => {
      const ground = document.querySelector('.wall-ground')?.getBoundingClientRect();
      const told = document.querySelector('.telling')?.getBoundingClientRect();
      if (!ground || !told) return [];
      const into = Math.min(
        Math.min(ground.bottom, told.bottom) - Math.max(ground.top, told.top),
        Math.min(ground.right, told.right) - Math.max(ground.left, told.left),
      );
      return [Math.max(0, into), Math.max(0, told.bottom - innerHeight)];
    });
  for (let presses = 0; presses < 5; presses++) await page.keyboard.press('+');
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await atBeat(page, 'answer');
  expect(await over()).toEqual([0, 0]);
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('-');
  await page.keyboard.press('c');
  await page.locator('.room-controls').waitFor();
  expect(await over()).toEqual([0, 0]);
  expectClean(page);
});

/** Whether every step in the overview has its picture: a figure, or the drawing that stands for one. */
function allDrawn(): boolean {
  const steps = [...document.querySelectorAll('.overview-step')];
  return steps.length > 0 && steps.every((step) => step.querySelector('.step-picture > *'));
}

/** Steps that together have every beat there is, and the bowl. */
const BEATS = covering((piece) => /: (word (Predict\w*|Try|Recap)|show costBowl)$/.test(piece)).flatMap(
  ({ slug, covered }) => covered.map((step) => ({ slug, step })),
);

test.each(BEATS)(
  'axe finds nothing on the wall of $slug, step $step, at any beat',
  async ({ slug, step }) => {
    const page = await openWall(slug, step, { reducedMotion: true });
    await page.keyboard.press('m');
    // The controls lie over the figures, whose buttons they may cover in part until they are moved: they are looked at by themselves.
    await page.keyboard.press('c');
    await page.locator('.wall-panel').waitFor();
    const found = await accessibilityViolations(page, undefined, '.wall-panel');
    await page.keyboard.press('c');
    await page.locator('.wall-panel').waitFor({ state: 'detached' });
    for (let beat = 0; beat < 3; beat++) {
      for (const one of await accessibilityViolations(page))
        found.push(`${slug}, step ${step}, beat ${beat}: ${one}`);
      await page.keyboard.press('PageDown');
    }
    expect(found).toEqual([]);
    for (const key of ['g', 'o', '?']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      await expectAccessible(page);
      // The overview’s pictures have buttons and handles of their own.
      if (key === 'o') await page.waitForFunction(allDrawn);
      expect(await nestedControls(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
  },
);
