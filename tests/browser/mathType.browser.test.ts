// Formulas are set in KaTeX's faces, names of parameters in a slanted bold face, all cut down to the letters that are used:
// here the browser says in which type it really set each of them.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { LESSONS } from './course.ts';
import { expectClean, openApp } from './harness.ts';

/** What is looked at of a page: what is to be set in a type. */
const FORMULAS = { family: 'KaTeX_', slantedBold: false };
const NAMES = { family: 'Source Serif', slantedBold: true };

/** The texts for which another type than their own had to stand in, if only for one letter; and how many were looked at. */
async function strangers(
  page: Page,
  within: string,
  of = FORMULAS,
): Promise<{ looked: number; strange: string[] }> {
  const texts = await page.evaluate(
    async ([inside, { family, slantedBold }]) => {
      const found: string[] = [];
      for (const one of document.querySelectorAll('[data-looked]')) one.removeAttribute('data-looked');
      for (const one of document.querySelectorAll(inside)) {
        const text = [...one.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join('');
        const { fontFamily, fontStyle, fontWeight } = getComputedStyle(one);
        const isMeant =
          fontFamily.replace(/^"/, '').startsWith(family) &&
          (!slantedBold || (fontStyle === 'italic' && Number(fontWeight) > 400));
        if (!isMeant || text.replace(/[\s\u200b]/g, '') === '' || !one.checkVisibility()) continue;
        one.setAttribute('data-looked', '');
        found.push(text);
      }
      await document.fonts.ready;
      return found;
    },
    [within, of] as const,
  );
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '[data-looked]',
  });
  const strange = await Promise.all(
    nodeIds.map(async (nodeId, index) => {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      const others = fonts.filter(
        ({ isCustomFont, familyName }) => !isCustomFont || !familyName.startsWith(of.family),
      );
      return others.map(({ familyName }) => `${texts[index]}: ${familyName}`);
    }),
  );
  await session.detach();
  return { looked: texts.length, strange: strange.flat() };
}

test('every letter of the lessons’ formulas, and of a parameter’s name, is in its type', async () => {
  const page = await openApp({ javaScript: false });
  const root = page.url();
  let looked = 0;
  let named = 0;
  for (const { path } of LESSONS) {
    await page.goto(new URL(path, root).href);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    const found = await strangers(page, '.katex-html, .katex-html *');
    expect(found.strange, path).toEqual([]);
    looked += found.looked;
    const names = await strangers(page, '*', NAMES);
    expect(names.strange, path).toEqual([]);
    named += names.looked;
  }
  expect(looked).toBeGreaterThan(200);
  expect(named).toBeGreaterThan(50);
});

test('so is every letter of the rule of Adam, of its legend and its numbers', async () => {
  const page = await openApp({
    path: 'playground/#points=1,2;2,4;4,5&w=-1&b=1&optimizer=adam&learningRate=0.01',
  });
  await page.getByText('The rule, and this step in numbers').first().click();
  await page.locator('.rule-legend').waitFor();
  for (const [within, least] of [
    ['.rule .katex-html *', 5],
    ['.rule-letter, .rule-letter *', 3],
    ['.working-math', 1],
  ] as const) {
    const { looked, strange } = await strangers(page, within);
    expect(strange, within).toEqual([]);
    expect(looked, within).toBeGreaterThanOrEqual(least);
  }
  expectClean(page);
});
