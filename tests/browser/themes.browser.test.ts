// In each theme axe finds nothing. In the light one it looks at every step as the lessons are walked; what another theme can break are colors,
// and what its larger type pushes about: that goes by what is shown.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityViolations, expectAccessible, THEME_RULES } from './axe.ts';
import { covering } from './course.ts';
import { openApp } from './harness.ts';
import { openEverything } from './openings.ts';
import { button, goToStep, waitForBowl } from './walk.ts';

const THEMES = ['light', 'dark', 'projector'] as const;
type Theme = (typeof THEMES)[number];

async function choose(page: Page, theme: Theme): Promise<void> {
  await page.getByRole('combobox', { name: 'Theme', exact: true }).selectOption(theme);
  await page.locator(`html[data-theme="${theme}"]`).waitFor();
}

test.each(covering())(
  'axe finds nothing in $slug, in the dark theme and in the projector’s',
  async (one) => {
    const page = await openApp({ path: one.path, reducedMotion: true });
    const found: string[] = [];
    for (const step of one.covered) {
      await goToStep(page, step);
      await waitForBowl(page);
      await openEverything(page);
      for (const theme of ['dark', 'projector'] as const) {
        await choose(page, theme);
        const violations = await accessibilityViolations(page, THEME_RULES);
        found.push(...violations.map((violation) => `${one.slug}, step ${step}, ${theme}: ${violation}`));
      }
    }
    expect(found).toEqual([]);
  },
  180_000,
);

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
