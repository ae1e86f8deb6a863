import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityViolations, expectAccessible, THEME_RULES } from './axe.ts';
import { LESSONS, stepsOf } from './course.ts';
import { openApp } from './harness.ts';
import { numberField, placeButton } from './predictions.ts';
import { button, goToStep, stepShown, waitForBowl } from './walk.ts';

const THEMES = ['light', 'dark', 'projector'] as const;
type Theme = (typeof THEMES)[number];

async function choose(page: Page, theme: Theme): Promise<void> {
  await page.getByRole('combobox', { name: 'Theme', exact: true }).selectOption(theme);
  await page.locator(`html[data-theme="${theme}"]`).waitFor();
}

test.each(LESSONS)(
  'axe finds nothing on any step of $slug, in any theme',
  async (one) => {
    const page = await openApp({ path: one.path, reducedMotion: true });
    const found: string[] = [];
    for (const step of stepsOf(one)) {
      await goToStep(page, step);
      await waitForBowl(page);
      await openEverything(page);
      for (const theme of THEMES) {
        await choose(page, theme);
        const violations = await accessibilityViolations(page, theme === 'light' ? undefined : THEME_RULES);
        found.push(...violations.map((violation) => `${theme}, step ${step}: ${violation}`));
      }
    }
    expect(found).toEqual([]);
  },
  180_000,
);

/** With a reply, a hint and the folded formulas open, there is more to find. */
async function openEverything(page: Page): Promise<void> {
  const current = stepShown(page);
  const choice = current.locator('button.choice').first();
  if ((await choice.count()) > 0) await choice.click();
  // A number that is none, with its sentence; a flag that waits to be planted.
  for (const card of await current.locator('[data-kind="number"]').all()) {
    await numberField(card).fill('a lot');
    await numberField(card).press('Enter');
  }
  for (const card of await current.locator('[data-kind="place"]').all()) await placeButton(card).click();
  for (const hint of await current.getByRole('button', { name: 'Give me a hint' }).all()) await hint.click();
  for (const folded of await current.locator('summary').all()) await folded.click();
}

describe.each(THEMES)('axe finds nothing in the %s theme', (theme) => {
  test('on the home page, in the dialogs, on the page that is not there', async () => {
    const page = await openApp();
    await choose(page, theme);
    await expectAccessible(page);
    for (const name of ['Lessons', 'Keys ?']) {
      await button(page, name).click();
      await page.getByRole('dialog').getByRole('heading').first().waitFor();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
    }
    const lost = await openApp({ path: 'lessons/the-bowll/' });
    await choose(lost, theme);
    await expectAccessible(lost);
  });
});
