import { describe, expect, test } from 'vitest';
import { LESSONS } from './course.ts';
import { expectClean, openApp } from './harness.ts';
import { commitButton, ground, numberField, placeButton, prediction } from './predictions.ts';
import { figure, readout, slider, stepShown, waitForBowl } from './walk.ts';

const FLAG = 'Your guess: arrow keys move it, Enter plants it';
const EDGE = 'lessons/how-big-a-step/#5';

test('there are predictions that want a number, and one that wants a place', () => {
  expect(LESSONS.flatMap(({ given }) => given.map(({ id }) => id))).toEqual(
    expect.arrayContaining(['new-w', 'near-the-edge']),
  );
});

describe('a typed number', () => {
  test('takes a decimal comma and a hyphen, and answers nonsense with a sentence that takes nothing away', async () => {
    const page = await openApp({ path: 'lessons/one-step-downhill/#2' });
    const card = prediction(page, 'new-w');
    const field = numberField(card);
    const room = (await card.boundingBox())?.height;
    for (const [text, sentence] of [
      ['', /^Nothing typed\. /],
      ['a lot', /^“a lot” is not a number\. /],
      ['5000', /^5000 is too large\. /],
    ] as const) {
      await field.fill(text);
      await commitButton(card).click();
      expect(await card.locator('.reply:visible').innerText()).toMatch(sentence);
      expect(await field.inputValue()).toBe(text);
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect((await card.boundingBox())?.height).toBe(room);
      // The way to mend it is at hand.
      expect(await field.evaluate((node) => node === document.activeElement)).toBe(true);
    }
    await field.fill('-0,12');
    await field.press('Enter');
    expect(await card.locator('.reply:visible').innerText()).toMatch(/^Yes\./);
    await field.fill('nonsense');
    await field.press('Enter');
    await page.reload();
    await card.locator('.reply[data-right="true"][data-shown]').waitFor();
    expect(await field.inputValue()).toBe('−0.12');
    expectClean(page);
  });
});

describe('a place', () => {
  test('is a flag that the keyboard follows to, and that Escape puts away unanswered', async () => {
    const page = await openApp({ path: EDGE });
    const card = prediction(page, 'near-the-edge');
    await placeButton(card).focus();
    await page.keyboard.press('Enter');
    const flag = slider(page, FLAG);
    expect(await flag.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await flag.getAttribute('aria-valuetext')).toBe('w = −0.91, b = 1.1');
    await page.keyboard.press('Escape');
    expect(await flag.count()).toBe(0);
    expect(await page.locator('[data-flag]').count()).toBe(0);
    expect(await placeButton(card).evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await card.locator('.reply:visible').getAttribute('class')).toContain('reply-before');
    expect(await readout(page, 'w')).toBe(-1);
    expectClean(page);
  });

  test('is taken by one click on the bowl, which leaves the ball to the reveal; the figures say where it is', async () => {
    const page = await openApp({ path: EDGE });
    await waitForBowl(page);
    const card = prediction(page, 'near-the-edge');
    await placeButton(card).click();
    const bowl = figure(page, 'Cost in 3D').locator('.bowl-space');
    const box = await bowl.boundingBox();
    if (!box) throw new Error('There is no bowl to be seen.');
    await page.mouse.click(box.x + 0.46 * box.width, box.y + 0.33 * box.height);
    await card.locator('.guess-said:has(span)').waitFor();
    const said = /w ([−\d.]+), b ([−\d.]+)/.exec(await card.locator('.guess-said').innerText());
    for (const [name, words] of [
      ['Cost in 3D', `A flag marks your guess: w ${said?.[1]}, b ${said?.[2]}.`],
      ['Contour map', `A flag marks your guess: w = ${said?.[1]}, b = ${said?.[2]}.`],
    ] as const)
      await figure(page, name).filter({ hasText: words }).waitFor({ state: 'attached' });
    // Then the reveal: one step with learning rate 0.04, from where the lesson set the ball.
    await page.getByRole('status', { name: 'steps taken', exact: true }).filter({ hasText: /^1$/ }).waitFor();
    expect(await readout(page, 'w')).toBe(2.52);
    expect(await readout(page, 'b')).toBe(2.2);
    // A click without an open guess is the ball's again.
    await ground(page).click({ position: { x: 60, y: 60 } });
    expect(await readout(page, 'w')).not.toBe(2.52);
    expect(await card.locator('.guess-said').innerText()).toContain(said?.[0] ?? 'nothing was said');
    expectClean(page);
  });
});

test('without scripts every reply is read, each after what it answers, and nothing asks to be typed', async () => {
  const page = await openApp({ path: 'lessons/one-step-downhill/', javaScript: false });
  const card = page.locator('[data-predict="new-w"]');
  expect(await card.locator('.reply:visible').allInnerTexts()).toEqual([
    expect.stringMatching(/^−0\.12: Yes\. /),
    expect.stringMatching(/^−1\.88: Not quite\. /),
    expect.stringMatching(/^87: Not quite\. /),
    expect.stringMatching(/^0\.88: Not quite\. /),
    expect.stringMatching(/^Anything else: Not quite\. /),
  ]);
  expect(await numberField(card).isVisible()).toBe(false);
  expect(await stepShown(page).count()).toBe(1);
});
