// What is shown, in any theme.
import type { Page } from 'playwright-core';
import { accessibilityViolations, COLOR_RULES, THEME_RULES } from './axe.ts';

export const THEMES = ['light', 'dark', 'projector'] as const;
type Theme = (typeof THEMES)[number];

export async function choose(page: Page, theme: Theme): Promise<void> {
  await page.getByRole('combobox', { name: 'Theme', exact: true }).selectOption(theme);
  await page.locator(`html[data-theme="${theme}"]`).waitFor();
}

/** What each other theme than the light one changes: the dark one nothing but colors (darkTheme.unit.test.ts), the projector's its type as well. */
const CHANGED = { dark: COLOR_RULES, projector: THEME_RULES };

/** What axe finds in the other themes, of what they can break. */
export async function themesAmiss(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['dark', 'projector'] as const) {
    await choose(page, theme);
    for (const violation of await accessibilityViolations(page, CHANGED[theme]))
      found.push(`${theme}: ${violation}`);
  }
  await choose(page, 'light');
  return found;
}
