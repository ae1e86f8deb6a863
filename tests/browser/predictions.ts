// Answering a prediction, whatever kind of answer it wants: a choice, a typed number, a place on the map.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { GUESSES, SPOTS } from './plans.ts';
import { numberIn, stepShown } from './walk.ts';

export const prediction = (page: Page, id: string): Locator =>
  stepShown(page).locator(`[data-predict="${id}"]`);

export const numberField = (card: Locator): Locator => card.getByRole('textbox', { name: /^Your guess/ });
export const commitButton = (card: Locator): Locator =>
  card.getByRole('button', { name: 'That’s my guess', exact: true });
export const placeButton = (card: Locator): Locator =>
  card.getByRole('button', { name: 'Place my guess', exact: true });

/** The map's ground that is seen: a step may show the map twice, where it stands in for the bowl. */
export const ground = (page: Page): Locator => page.locator('.map-ground:visible').first();

/** Enough answers to hear every reply of a prediction, each given and checked to have been taken. */
export async function waysToAnswer(page: Page, id: string): Promise<(() => Promise<void>)[]> {
  const card = prediction(page, id);
  const kind = await card.getAttribute('data-kind');
  if (kind === 'number') return numbers(card, id);
  if (kind === 'place') return places(page, card, id);
  return (await card.locator('button.choice').all()).map((choice) => async () => {
    await choice.click();
    expect(await choice.getAttribute('aria-pressed')).toBe('true');
    expect(await card.locator('[aria-pressed="true"]').count()).toBe(1);
  });
}

async function numbers(card: Locator, id: string) {
  const labels = await card.locator('.reply-choice').allTextContents();
  const named = labels
    .filter((label) => Number.isFinite(numberIn(label)))
    .map((label) => label.replace(': ', ''));
  return [...named, ...(GUESSES[id] ?? ['123.45'])].map((text, index) => async () => {
    const field = numberField(card);
    await field.fill(text);
    await (index % 2 ? commitButton(card).click() : field.press('Enter'));
    expect(await field.inputValue()).toBe(text);
    expect(await field.getAttribute('aria-invalid')).toBe('false');
  });
}

async function places(page: Page, card: Locator, id: string) {
  const spots = SPOTS[id];
  if (!spots) throw new Error(`The place ${id} has no spots in plans.ts.`);
  return spots.map((spot) => async () => {
    await placeButton(card).click();
    expect(await placeButton(card).getAttribute('aria-pressed')).toBe('true');
    await onMap(page, spot, 'click');
    await card.locator('.guess-said:has(span)').waitFor();
    expect(await placeButton(card).getAttribute('aria-pressed')).toBe('false');
  });
}

/** Presses a spot of the map, by its shares of the width and of the height. */
export async function onMap(
  page: Page,
  [x, y]: readonly [number, number],
  by: 'click' | 'tap',
): Promise<void> {
  const target = ground(page);
  const box = await target.boundingBox();
  if (!box) throw new Error('The map is not to be seen.');
  await target[by]({ position: { x: x * box.width, y: y * box.height }, force: true });
}

/** Asserts that the last answer stands there again. */
export async function expectRemembered(card: Locator): Promise<void> {
  const kind = await card.getAttribute('data-kind');
  if (kind === 'number') expect(await numberField(card).inputValue()).toMatch(/^[−\d.]+$/);
  else if (kind === 'place') expect(await card.locator('.guess-said').innerText()).toMatch(/You: w/);
  else expect(await card.locator('button.choice').last().getAttribute('aria-pressed')).toBe('true');
}
