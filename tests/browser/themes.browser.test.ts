// In each theme axe finds nothing on the pages that are no lesson. Lessons are looked at as they are walked.
import { describe, test } from 'vitest';
import { expectAccessible } from './axe.ts';
import { openApp } from './harness.ts';
import { choose, THEMES } from './themes.ts';
import { button } from './walk.ts';

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
