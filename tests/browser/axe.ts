import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The success criteria of WCAG 2.2, levels A and AA; axe's own "best practices" are opinions and stay out. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What other colors can break. */
export const COLOR_RULES = ['color-contrast', 'link-in-text-block'];
/** And what larger type can, by what it pushes about. */
export const THEME_RULES = [...COLOR_RULES, 'target-size', 'scrollable-region-focusable'];

/**
 * Runs axe on the page, or what is within one part of it, with all of its rules or with some, and describes what it found, one violation a line, with the elements below it. The source
 * goes in through the debugger, which the page's policy does not bind; a script tag would be refused.
 */
export async function accessibilityViolations(
  page: Page,
  rules?: readonly string[],
  within?: string,
): Promise<string[]> {
  // What is fading or gliding has colors of neither its beginning nor its end.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)).then(() => undefined),
  );
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const runOnly: axe.RunOnly = rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: tags };
  const { violations } = await page.evaluate(
    async ([only, part]) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      return inPage.run(part ?? document, {
        runOnly: only,
        // axe leaves the one new AA rule of WCAG 2.2, the size of targets, off unless asked for.
        ...(only.type === 'tag' ? { rules: { 'target-size': { enabled: true } } } : {}),
        resultTypes: ['violations'],
        preload: false,
      });
    },
    [runOnly, within] as const,
  );
  return violations.map(({ id, impact, help, nodes }) => {
    const places = nodes.map(
      (node) => `  ${node.target.join(' ')}: ${node.failureSummary?.replace(/\s+/g, ' ')}`,
    );
    return [`${id} (${impact}): ${help}`, ...places].join('\n');
  });
}

export async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityViolations(page)).toEqual([]);
}
