// Getting about in the playground, and reading what it shows.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type AppOptions, openApp } from './harness.ts';

/** Without the bowl, which is slow to draw where there is no graphics card, for tests of what it has no part in. */
export const FLAT = 'hide=bowl&front=map';

/** The playground with these fields in its address. */
export async function openPlayground(fields = '', options: AppOptions = {}): Promise<Page> {
  const page = await openApp({ path: `playground/${fields && `#${fields}`}`, ...options });
  await page.locator('main.playground').waitFor();
  return page;
}

/** Waits until what is read is as expected, however slow the machine. */
export async function eventually<T>(read: () => Promise<T>, expected: unknown): Promise<void> {
  await expect.poll(read, { timeout: 15_000, interval: 40 }).toEqual(expected);
}

export const panel = (page: Page, id: string): Locator => page.locator(`[data-panel="${id}"]`);
export const field = (page: Page, name: string): Locator =>
  page.getByRole('spinbutton', { name: `${name}, typed`, exact: true });
export const choice = (page: Page, name: string): Locator =>
  page.getByRole('combobox', { name, exact: true });
export const message = (page: Page): Locator => page.locator('.run-message p');

export async function type(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill(text);
  await field(page, name).press('Enter');
}

/** One number of those that the panel of the model gives, or of the run. */
export async function fact(page: Page, name: string): Promise<string | null> {
  const row = page
    .locator('.facts > div, .run-facts > div')
    .filter({ has: page.getByText(name, { exact: true }) });
  return row.locator('dd').textContent();
}

/** The readouts: w, b, cost, slope along w, slope along b; the slopes are hidden where there is no room for them. */
export const numbers = (page: Page): Promise<string[]> =>
  page.locator('.readouts .readout-number').allTextContents();

export async function expectNumbers(page: Page, expected: readonly string[]): Promise<void> {
  await eventually(async () => (await numbers(page)).slice(0, expected.length), expected);
}

/** Waits until the timeline says so; asked at every frame, so that no step is passed over. */
export async function waitForStep(page: Page, step: number, of?: number): Promise<void> {
  await page.waitForFunction(
    (text) => document.querySelector('.run-timeline')?.textContent?.includes(text),
    `Step ${step} of ${of ?? ''}`,
  );
}

/** A field of the address once it has followed; null where it is left out. */
export const inAddress = (page: Page, name: string): Promise<string | null> =>
  page.evaluate((key) => new URLSearchParams(location.hash.slice(1)).get(key), name);

/** Every figure that is shown, by its name, the large one first. */
export const figuresShown = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('.stage-figures figure')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
