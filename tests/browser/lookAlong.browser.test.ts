// Which two parameters the picture of the cost goes along is chosen on the network: a click or Enter on a wire, or on b.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectClean, openApp } from './harness.ts';
import { figure, slider, waitForStep } from './walk.ts';

const map = (page: Page) => figure(page, 'Contour map');
/** The names beside the map's axes, across and up. */
const axes = async (page: Page) =>
  (await map(page).locator('text').allTextContents()).filter((text) =>
    ['bedrooms', 'bathrooms', 'area', 'b'].includes(text),
  );
const held = (page: Page) => page.locator('.figure-held').textContent();
const described = async (page: Page) =>
  page.locator(`[id="${await map(page).getAttribute('aria-describedby')}"]`).textContent();
const wire = (page: Page, name: string) => slider(page, `Wire of ${name}`);
const bias = (page: Page) => page.getByRole('button', { name: /^Look along b = / });

async function expectAlong(page: Page, across: string, up: string, holds: string): Promise<void> {
  await expect.poll(() => axes(page)).toEqual([across, up]);
  await expect.poll(() => held(page)).toBe(holds);
  expect(await described(page)).toContain(`The ball stands at ${across} = `);
  expect(await described(page)).toContain(`${holds}.`);
}

test('wires and b are chosen with keys and with clicks; map, words under it and the link follow', async () => {
  const page = await openApp({ path: 'lessons/a-long-narrow-valley/#1&weights=[30,20,0.25,100]' });
  await waitForStep(page, 1);
  await expectAlong(page, 'bedrooms', 'area', 'bathrooms held at 20, b at 100');

  // By keys: what was chosen longest ago makes room.
  await wire(page, 'bathrooms').focus();
  await page.keyboard.press('Enter');
  await expectAlong(page, 'area', 'bathrooms', 'bedrooms held at 30, b at 100');
  expect(await wire(page, 'bathrooms').getAttribute('aria-valuetext')).toContain(
    'up the picture of the cost',
  );
  expect(await wire(page, 'area').getAttribute('aria-valuetext')).toContain('across the picture of the cost');
  await bias(page).focus();
  await page.keyboard.press('Space');
  await expectAlong(page, 'bathrooms', 'b', 'bedrooms held at 30, area at 0.25');
  expect(await bias(page).getAttribute('aria-pressed')).toBe('true');

  // By clicks, on the knobs; they turn no weight.
  await wire(page, 'area').locator('.wire-knob').click();
  await expectAlong(page, 'b', 'area', 'bedrooms held at 30, bathrooms at 20');
  await wire(page, 'bedrooms').locator('.wire-knob').click();
  await expectAlong(page, 'area', 'bedrooms', 'bathrooms held at 20, b at 100');
  await bias(page).locator('.bias-knob').click();
  await expectAlong(page, 'bedrooms', 'b', 'bathrooms held at 20, area at 0.25');

  // One that is chosen already is chosen no second time.
  await wire(page, 'bedrooms').focus();
  await page.keyboard.press('Enter');
  await expectAlong(page, 'bedrooms', 'b', 'bathrooms held at 20, area at 0.25');

  // Its address, as it is kept before a page is loaded anew, has it and opens to it.
  await page.evaluate(() => dispatchEvent(new Event('downhill-reload')));
  expect(page.url()).toContain('chosen=[0,3]');
  const again = await openApp({ path: new URL(page.url()).pathname.slice(1) + new URL(page.url()).hash });
  await waitForStep(again, 1);
  await expectAlong(again, 'bedrooms', 'b', 'bathrooms held at 20, area at 0.25');
  expectClean(page);
  expectClean(again);
});
