import type { Page } from 'playwright-core';

/** What no browser translates. */
export const UNTRANSLATED = '[translate="no"], script, style, textarea, svg, math';

/**
 * Does to a page what Chrome's translation does: an element in an element stands where each text was. What was so already stays. Says how many
 * texts it has taken.
 */
export function translatePage(page: Page): Promise<number> {
  return page.evaluate((untranslated) => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const taken = texts.filter(
      ({ data, parentElement }) => data.trim() !== '' && !parentElement?.closest(`font, ${untranslated}`),
    );
    for (const text of taken) {
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      // Longer, as German is, and to be told from what was there.
      inner.textContent = `${text.data} ~`;
      text.replaceWith(outer);
    }
    return taken.length;
  }, UNTRANSLATED);
}

/** The texts of a page that are a number or a letter of a formula and nothing else, and that a browser would translate. */
export function translatableNumbers(page: Page): Promise<string[]> {
  return page.evaluate((untranslated) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement: element } = walker.currentNode as Text;
      const isOutput = /^[−+(]?\d[\d.]*( × 10[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)?\)?$|^[wb]$/.test(data.trim());
      const isCode = element?.closest('.katex, code, pre');
      // What is asked has choices that are numbers, and stays what it is.
      if ((isOutput || isCode) && element && !element.closest(`.choice, .reply-choice, ${untranslated}`))
        found.push(`${data.trim()} in ${element.tagName.toLowerCase()}.${element.className}`);
    }
    return found;
  }, '[translate="no"], script, style');
}

/** Translates the step that is shown, presses whatever can be pressed in it and on the stage, as a learner would, and translates what comes. */
export async function pressTranslated(page: Page): Promise<void> {
  await translatePage(page);
  // Answers, hints, tabs, run buttons.
  for (const one of await page
    .locator('.step[data-current] .choice, .step[data-current] .ladder button')
    .all())
    if (await one.isVisible()) await one.click();
  await translatePage(page);
  for (const one of await page.locator('.stage :is(.figure-tabs, .run-buttons, .segmented) button').all())
    if (await one.isVisible()) await one.click();
}
