// A typed formula in the built playground: it is gone down as it is typed, and a mistake is marked where it is.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityViolations } from './axe.ts';
import { expectClean, openApp, ready } from './harness.ts';

const field = (page: Page) => page.getByRole('textbox', { name: 'Formula in w and b' });
const problem = (page: Page) => page.locator('.formula-problem');

async function openFormula(options: Parameters<typeof openApp>[0] = {}): Promise<Page> {
  const page = await openApp({ path: 'playground/#formula=w%5E2%2Bb%5E2', ...options });
  await field(page).waitFor();
  return page;
}

async function said(page: Page): Promise<string | null> {
  await problem(page).filter({ hasText: /\S/ }).waitFor();
  return problem(page).textContent();
}

describe('a typed formula', () => {
  test('opens from a link, and each formula that is typed is gone down and is in the address', async () => {
    const page = await openFormula();
    expect(await field(page).inputValue()).toBe('w^2+b^2');
    await field(page).fill('(w - 1)^2 + 2(b + 1)^2');
    await page.getByText('Known bottoms: 1').click();
    await page.getByText('0 at w = 1, b = −1').waitFor();
    // What is in the address opens as the same formula.
    await page.waitForFunction(
      () => !location.hash.includes('w%5E2%2Bb') && !location.hash.includes('w^2+b'),
    );
    await page.reload();
    await ready(page);
    expect(await field(page).inputValue()).toBe('(w - 1)^2 + 2(b + 1)^2');
    expectClean(page);
  });

  test('keeps a mistake, marks it where it is, says it, and goes down the last one that was right', async () => {
    const page = await openFormula();
    await field(page).fill('w^2 + 3x');
    expect(await said(page)).toBe('“x” at character 8 means nothing here. Is it w?');
    expect(await field(page).getAttribute('aria-invalid')).toBe('true');
    const bad = page.locator('.formula-bad');
    expect(await bad.textContent()).toBe('x');
    expect(await page.getByText('Known bottoms: 1').count()).toBe(1);
    // The mark lies under the eighth of eight characters.
    const places = await page.evaluate(() => {
      const range = (one: Element | null) => one?.getBoundingClientRect() ?? new DOMRect();
      return [
        range(document.querySelector('.formula-bad')),
        range(document.querySelector('.formula-text textarea')),
      ];
    });
    const [mark, text] = places as [DOMRect, DOMRect];
    expect(mark.x).toBeGreaterThan(text.x + 7 * mark.width);
    expect(mark.x).toBeLessThan(text.x + 9.5 * mark.width);
    // Enter goes to it, and typing puts it right.
    await field(page).press('Enter');
    await page.keyboard.type('w');
    await problem(page).filter({ hasNotText: /\S/ }).waitFor();
    expect(await field(page).inputValue()).toBe('w^2 + 3w');
    expect(await bad.count()).toBe(0);
    expectClean(page);
  });

  test('its keys stay in it', async () => {
    const page = await openFormula();
    const before = await page.evaluate(() => document.documentElement.dataset['theme']);
    await field(page).fill('w');
    await field(page).pressSequentially(' + b*sin(t');
    await field(page).press('ArrowRight');
    expect(await field(page).inputValue()).toBe('w + b*sin(t');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(before);
    expect(await field(page).evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('without a value anywhere is said, and another is gone down again', async () => {
    const page = await openFormula();
    await field(page).fill('sqrt(-1 - w^2)');
    await page.getByText('This formula has no finite value anywhere').first().waitFor();
    await field(page).fill('w^2 + b^4');
    await page.getByText('This formula has no finite value anywhere').first().waitFor({ state: 'detached' });
    expectClean(page);
  });

  test('a long one breaks its lines on a phone, field and mark alike', async () => {
    const page = await openFormula({ touch: true });
    await field(page).fill('(1.5 - w + w*b)^2 + (2.25 - w + w*b^2)^2 + (2.625 - w + w*b^3)^2 + q');
    expect(await said(page)).toContain('“q” at character 68');
    const shape = await page.evaluate(() => {
      const text = document.querySelector('.formula-text textarea') as HTMLElement;
      const mark = (document.querySelector('.formula-bad') as HTMLElement).getBoundingClientRect();
      const box = text.getBoundingClientRect();
      return {
        hidden: text.scrollHeight - text.clientHeight,
        below: mark.bottom - box.bottom,
        height: box.height,
        wide: document.documentElement.scrollWidth - innerWidth,
      };
    });
    expect(shape.hidden).toBeLessThanOrEqual(1);
    expect(shape.below).toBeLessThanOrEqual(0);
    expect(shape.height).toBeGreaterThan(60);
    expect(shape.wide).toBeLessThanOrEqual(0);
  });

  test.each(['light', 'dark'] as const)(
    'has nothing for axe to find with a mistake in it, %s',
    async (theme) => {
      const page = await openFormula({ theme });
      await field(page).fill('w + x');
      await said(page);
      await page.getByText('What can be typed').first().click();
      expect((await accessibilityViolations(page)).filter((one) => one.includes('formula'))).toEqual([]);
    },
  );
});
