// Answering a prediction, whatever kind of answer it wants: a choice, a typed number, a place on the map.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Hand, press } from './hand.ts';
import { FLAG_KEYS, GUESSES, SPOTS } from './plans.ts';
import { button, numberIn, stageSaid, stepShown } from './walk.ts';

export const prediction = (page: Page, id: string): Locator =>
  stepShown(page).locator(`[data-predict="${id}"]`);

export const numberField = (card: Locator): Locator => card.getByRole('textbox', { name: /^Your guess/ });
export const commitButton = (card: Locator): Locator =>
  card.getByRole('button', { name: 'That’s my guess', exact: true });
export const placeButton = (card: Locator): Locator =>
  card.getByRole('button', { name: 'Place my guess', exact: true });

/** The map's ground that is seen: a step may show the map twice, where it stands in for the bowl. */
export const ground = (page: Page): Locator => page.locator('.map-ground:visible').first();

const heightOf = async (card: Locator) => (await card.boundingBox())?.height ?? 0;

/** Every answer gets a reply of its own, in room that was there before, and one of them is right. */
export async function expectReplies(page: Page, id: string, room: number): Promise<void> {
  const card = prediction(page, id);
  await card.scrollIntoViewIfNeeded();
  const replies = new Set<string>();
  const right = new Set<string>();
  for (const give of await waysToAnswer(page, id)) {
    await give();
    const shown = card.locator('.reply:visible');
    expect(await shown.count()).toBe(1);
    const text = await shown.innerText();
    const isRight = (await card.locator('[data-right]:not(.reply)').getAttribute('data-right')) === 'true';
    expect(text).toMatch(isRight ? /^Yes\. ./ : /^Not quite\. ./);
    expect(text.length).toBeGreaterThan(25);
    expect(text).not.toMatch(/NaN|Infinity|undefined|—/);
    expect(await shown.getAttribute('data-right')).toBe(String(isRight));
    expect(await heightOf(card), 'its height, which is kept').toBeCloseTo(room, 0);
    replies.add(text);
    if (isRight) right.add(text);
  }
  expect(replies.size).toBeGreaterThanOrEqual(2);
  expect(replies.size, 'the replies that were heard').toBe(
    await card.locator('.reply:not(.reply-before)').count(),
  );
  expect(right.size, 'the right answers').toBe(1);
}

/** Gives the right answer to a question for a number or a place with one kind of hand. */
export async function giveRight(page: Page, id: string, kind: Hand): Promise<void> {
  const card = prediction(page, id);
  const on = press(kind);
  if ((await card.getAttribute('data-kind')) === 'number') {
    const right = await card.locator('.reply[data-right="true"] .reply-choice').textContent();
    const field = numberField(card);
    // The keys of a number are typed by every hand; only the way there and the way out differ.
    await (kind === 'keyboard' ? field.focus() : on(field));
    await field.press('Control+A');
    await page.keyboard.type((right ?? '').replace(': ', ''));
    await (kind === 'keyboard' ? page.keyboard.press('Enter') : on(commitButton(card)));
  } else {
    await on(placeButton(card));
    if (kind === 'keyboard') {
      for (const key of FLAG_KEYS[id] ?? []) await page.keyboard.press(key);
      await page.keyboard.press('Enter');
    } else {
      const small = page.getByRole('button', { name: /^From above:/ });
      if (await small.isVisible()) await on(small);
      await onMap(page, SPOTS[id]?.[0] ?? [0, 0], kind === 'touch' ? 'tap' : 'click');
    }
  }
  await card.locator('.reply[data-right="true"][data-shown]').waitFor();
}

/** Enough answers to hear every reply of a prediction, each given and checked to have been taken. */
async function waysToAnswer(page: Page, id: string): Promise<(() => Promise<void>)[]> {
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

/** What stands there as the answer that was given, and its reply. */
export async function answerShown(page: Page, id: string): Promise<string> {
  const card = prediction(page, id);
  const reply = await card.locator('.reply[data-shown]:not(.reply-before)').innerText();
  const kind = await card.getAttribute('data-kind');
  const given =
    kind === 'number'
      ? await numberField(card).inputValue()
      : kind === 'place'
        ? await card.locator('.guess-said').innerText()
        : await card.locator('button.choice[aria-pressed="true"]').innerText();
  return `${given}: ${reply}`;
}

/** What an answer leaves: itself with its reply, and the stage. */
export interface Left {
  readonly answer: string;
  readonly stage: readonly string[];
}

/** What an answer has left, once its run has come to its end. */
export async function leftAs(page: Page, id: string): Promise<Left> {
  await button(page, 'Pause').waitFor({ state: 'detached' });
  await caughtUp(page);
  return { answer: await answerShown(page, id), stage: await stageSaid(page) };
}

/** Waits until a search that was done is worked out again. */
const caughtUp = (page: Page) => page.locator('[data-catching-up="true"]').waitFor({ state: 'detached' });

/** Asserts that an answer stands there again, and the stage as the answer left it. */
export async function expectRemembered(page: Page, id: string, left: Left | undefined): Promise<void> {
  const card = prediction(page, id);
  await card.locator('.reply[data-shown]:not(.reply-before)').waitFor();
  expect(await card.locator('.reply:visible').count()).toBe(1);
  const again = await answerShown(page, id);
  expect(again).toBe(left?.answer);
  await caughtUp(page);
  expect(await stageSaid(page), `the stage as the answer to ${id} left it`).toEqual(left?.stage);
  expect(await button(page, 'Show it again').filter({ visible: true }).count()).toBe(0);
  const kind = await card.getAttribute('data-kind');
  if (kind === 'number') expect(again).toMatch(/^[−\d.]+: /);
  if (kind === 'place') expect(again).toMatch(/^You: w/);
}
