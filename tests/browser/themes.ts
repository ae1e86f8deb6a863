// What is shown, in any theme.
import type { Page } from 'playwright-core';
import { accessibilityViolations, THEME_RULES } from './axe.ts';

export const THEMES = ['light', 'dark', 'projector'] as const;
type Theme = (typeof THEMES)[number];

export async function choose(page: Page, theme: Theme): Promise<void> {
  await page.getByRole('combobox', { name: 'Theme', exact: true }).selectOption(theme);
  await page.locator(`html[data-theme="${theme}"]`).waitFor();
}

/** What axe finds in the other themes than the light one: what they can break are colors, and what larger type pushes about. */
export async function themesAmiss(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['dark', 'projector'] as const) {
    await choose(page, theme);
    for (const violation of await accessibilityViolations(page, THEME_RULES))
      found.push(`${theme}: ${violation}`);
  }
  await choose(page, 'light');
  return found;
}
