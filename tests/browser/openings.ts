// With a reply, a hint and the folded formulas open, there is more to find.
import type { Page } from 'playwright-core';
import { numberField, placeButton } from './predictions.ts';
import { stepShown } from './walk.ts';

export async function openEverything(page: Page): Promise<void> {
  const current = stepShown(page);
  const answered = (await current.locator('button.choice[aria-pressed="true"]').count()) > 0;
  const choice = current.locator('button.choice').first();
  if (!answered && (await choice.count()) > 0) await choice.click();
  // A number that is none, with its sentence; a flag that waits to be planted.
  for (const card of await current.locator('[data-kind="number"]').all()) {
    await numberField(card).fill('a lot');
    await numberField(card).press('Enter');
  }
  for (const card of await current.locator('[data-kind="place"]').all()) await placeButton(card).click();
  for (const hint of await current.getByRole('button', { name: 'Give me a hint' }).all()) await hint.click();
  for (const folded of await current.locator('summary').all()) await folded.click();
}
