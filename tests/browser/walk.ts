// Getting about in a lesson, and reading what stands there.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The step in hand, as the page shows it. */
export const stepShown = (page: Page): Locator => page.locator('.step[data-current]');

/** Goes to a step by the address, without loading the page anew. */
export async function goToStep(page: Page, step: number): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#${step}`);
  await waitForStep(page, step);
}

export async function waitForStep(page: Page, step: number): Promise<void> {
  await page.locator(`.step[data-current][id="${step}"]`).waitFor();
}

/** Resolves once each bowl that has a surface is drawn by the renderer, which loads when the first is seen. */
export async function waitForBowl(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLElement>('figure .bowl-space')].every(
      (bowl) =>
        bowl.clientWidth === 0 ||
        bowl.dataset['drawnBy'] === 'webgl' ||
        !bowl.querySelector('[data-patches] path'),
    ),
  );
}

/** Lets so many frames go by. */
export async function frames(page: Page, count: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    for (let i = 0; i < wanted; i++) await new Promise(requestAnimationFrame);
  }, count);
}

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
export const slider = (page: Page, name: string): Locator => page.getByRole('slider', { name, exact: true });
export const figure = (page: Page, name: string): Locator => page.getByRole('figure', { name, exact: true });
/** A readout, by its name. */
export const output = (page: Page, name: string): Locator => page.getByRole('status', { name, exact: true });

export const task = (page: Page, id: string): Locator => page.locator(`[data-try="${id}"]`);

/** Resolves when a task says that it is done. */
export async function waitUntilDone(page: Page, id: string): Promise<void> {
  await page
    .locator(`[data-try="${id}"][data-done="true"] .done-mark`)
    .filter({ hasText: /^Done/ })
    .waitFor();
}

/** A number as the page writes it, with its true minus sign. */
export const numberIn = (text: string | null): number =>
  Number.parseFloat((text ?? '').replaceAll('−', '-').replace(/^[^\d-]+/, ''));

export async function readout(page: Page, name: string): Promise<number> {
  return numberIn(await output(page, name).textContent());
}

/** What a broken number looks like, anywhere in the page: text, names, drawings. */
export const brokenNumbers = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.innerHTML.matchAll(/.{0,60}(NaN|Infinity|∞|undefined|\[object).{0,30}/g)].map(String),
  );

export async function expectNoBrokenNumbers(page: Page): Promise<void> {
  expect(await brokenNumbers(page)).toEqual([]);
}

/** What the stage says: its readouts, and every figure in words. */
export const stageSaid = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.stage .readout-number, .stage figure')].map((one) =>
      one.localName === 'figure'
        ? (document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent ?? '')
        : (one.textContent ?? ''),
    ),
  );
