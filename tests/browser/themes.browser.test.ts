import { describe, expect, test } from 'vitest';
import { accessibilityViolations, expectAccessible, THEME_RULES } from './axe.ts';
import { LESSONS, stepsOf } from './course.ts';
import { openApp } from './harness.ts';
import { numberField, placeButton } from './predictions.ts';
import { button, goToStep, stepShown, waitForBowl } from './walk.ts';

/** What the projector's theme is chosen with, before the page's own scripts run. */
function chooseProjector(): void {
  localStorage.setItem('downhill.theme', 'projector');
}

const THEMES = ['light', 'dark', 'projector'] as const;
const optionsOf = (theme: (typeof THEMES)[number]) =>
  theme === 'projector' ? { init: chooseProjector } : { theme };

describe.each(THEMES)('axe finds nothing in the %s theme', (theme) => {
  test.each(LESSONS)(
    'on any step of $slug',
    async (one) => {
      const page = await openApp({ path: one.path, ...optionsOf(theme) });
      expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
      const found: string[] = [];
      for (const step of stepsOf(one)) {
        await goToStep(page, step);
        await waitForBowl(page);
        // With a reply, a hint and the folded formulas open, there is more to find.
        for (const choice of await stepShown(page)
          .locator('button.choice')
          .all()
          .then((all) => all.slice(0, 1)))
          await choice.click();
        // A number that is none, with its sentence; a flag that waits to be planted.
        const current = stepShown(page);
        for (const card of await current.locator('[data-kind="number"]').all()) {
          await numberField(card).fill('a lot');
          await numberField(card).press('Enter');
        }
        for (const card of await current.locator('[data-kind="place"]').all())
          await placeButton(card).click();
        for (const hint of await stepShown(page).getByRole('button', { name: 'Give me a hint' }).all())
          await hint.click();
        for (const folded of await stepShown(page).locator('summary').all()) await folded.click();
        const violations = await accessibilityViolations(page, theme === 'light' ? undefined : THEME_RULES);
        found.push(...violations.map((violation) => `step ${step}: ${violation}`));
      }
      expect(found).toEqual([]);
    },
    180_000,
  );

  test('on the home page, in the dialogs, on the page that is not there', async () => {
    const page = await openApp(optionsOf(theme));
    await expectAccessible(page);
    for (const name of ['Lessons', 'Keys ?']) {
      await button(page, name).click();
      await page.getByRole('dialog').getByRole('heading').first().waitFor();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
    }
    const lost = await openApp({ path: 'lessons/the-bowll/', ...optionsOf(theme) });
    await expectAccessible(lost);
  });
});
