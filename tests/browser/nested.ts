// A control holds no other control: what a press or a reader of the page should do there, nobody could say.
import type { Page } from 'playwright-core';

/** Every control that stands inside another, though it rests (`inert`) and axe passes over it. */
export const nestedControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ROLES = ['button', 'checkbox', 'link', 'option', 'radio', 'slider', 'spinbutton', 'switch', 'tab'];
    const controls = [
      'a[href], button, input:not([type="hidden"]), label, select, summary, textarea',
      '[tabindex], [contenteditable="true"], audio[controls], video[controls], iframe',
      ...ROLES.map((role) => `[role="${role}"]`),
    ].join();
    // What only scrolls, or only takes the focus for its keys, may hold controls.
    const holders = ['a[href], button, summary', ...ROLES.map((role) => `[role="${role}"]`)].join();
    const nameOf = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;
    const nested = [...document.querySelectorAll(holders)].flatMap((holder) =>
      [...holder.querySelectorAll(controls)].map((one) => `${nameOf(one)} in ${nameOf(holder)}`),
    );
    // A label is for one control, and names it with words.
    const labels = [...document.querySelectorAll('label')].flatMap((label) =>
      [...label.querySelectorAll(controls)]
        .slice(1)
        .map((one) => `${nameOf(one)}, one more in label.${label.className}`),
    );
    return [...new Set([...nested, ...labels])];
  });
