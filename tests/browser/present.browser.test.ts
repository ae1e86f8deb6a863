import { describe, expect, test } from 'vitest';
import { atBeat, openWall, PROJECTOR, STILL, shows } from './classroom.ts';
import { LESSONS } from './course.ts';
import { expectClean, openApp } from './harness.ts';
import { button, waitForBowl, waitForStep } from './walk.ts';

describe('a lesson becomes a presentation', () => {
  test('by its button and by P, at the step in hand, in the projector’s theme; Esc leads back', async () => {
    const page = await openApp({ path: 'lessons/two-slopes/#3', ...STILL });
    await waitForStep(page, 3);
    await page.getByRole('link', { name: 'Present', exact: true }).click();
    await shows(page, 3);
    expect(new URL(page.url()).pathname).toBe('/present/two-slopes/');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('projector');
    expect(await page.locator('.header').count()).toBe(0);
    await page.keyboard.press('Escape');
    await waitForStep(page, 3);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    await page.keyboard.press('p');
    await shows(page, 3);
    expectClean(page);
  });

  test('served from another folder, and at an address that is none', async () => {
    const page = await openApp({
      path: 'present/the-bowl/#99',
      base: '/some/where/',
      viewport: PROJECTOR,
      ...STILL,
    });
    await page
      .locator('.wall-place')
      .filter({ hasText: /^Lesson 4 · (\d) of \1$/ })
      .waitFor();
    expectClean(page);
  });
});

describe('keys and clickers', () => {
  test.each([
    ['PageDown', 'PageUp'],
    ['ArrowRight', 'ArrowLeft'],
    ['ArrowDown', 'ArrowUp'],
    [' ', 'p'],
    ['Enter', 'p'],
    ['n', 'p'],
    ['MediaTrackNext', 'MediaTrackPrevious'],
  ])('%s goes on, %s back', async (on, back) => {
    const page = await openWall('one-step-downhill', 1, STILL);
    const press = (key: string) =>
      page.evaluate((name) => {
        const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
        return event.defaultPrevented;
      }, key);
    const real = (key: string) => (key.startsWith('Media') ? press(key) : page.keyboard.press(key));
    await real(on);
    await atBeat(page, 'ask');
    await real(on);
    await atBeat(page, 'answer');
    await real(on);
    await shows(page, 2);
    await atBeat(page, 'look');
    await real(back);
    await shows(page, 1);
    expectClean(page);
  });

  test('black and white, by the key and by the clicker’s button, and a click brings the wall back', async () => {
    const page = await openWall('the-bowl', 2, STILL);
    const blank = page.locator('.blank');
    for (const [key, color] of [
      ['b', 'black'],
      ['.', 'black'],
      ['w', 'white'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await blank.getAttribute('data-color')).toBe(color);
      expect(await blank.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(
        color === 'black' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)',
      );
      expect(await blank.boundingBox()).toMatchObject({ x: 0, y: 0, ...PROJECTOR });
      await page.keyboard.press(key);
      await blank.waitFor({ state: 'detached' });
    }
    await page.keyboard.press('b');
    await page.keyboard.press('w');
    expect(await blank.getAttribute('data-color')).toBe('white');
    await page.mouse.click(300, 300);
    await blank.waitFor({ state: 'detached' });
    await page.keyboard.press('b');
    await page.keyboard.press('Escape');
    await blank.waitFor({ state: 'detached' });
    // Black is black, whatever is open; and Esc closes what is open before it leaves.
    await page.keyboard.press('o');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('b');
    await blank.waitFor();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('b');
    await page.keyboard.press('c');
    await page.keyboard.press('m');
    await page.getByRole('toolbar').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('toolbar').waitFor({ state: 'detached' });
    await shows(page, 2);
    expectClean(page);
  });

  test('G goes to what is typed, keeps its keys to itself, and says what it cannot find', async () => {
    const page = await openWall('the-bowl', 1, STILL);
    await page.keyboard.press('g');
    const field = page.getByLabel('Lesson and step');
    await field.waitFor();
    await page.keyboard.type('bnwp. ');
    expect(await field.inputValue()).toBe('bnwp. ');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: '“bnwp. ” leads nowhere.' }).waitFor();
    await field.fill('6.2');
    await page.keyboard.press('Enter');
    await page.locator('.wall-place').filter({ hasText: 'Lesson 6 · 2 of' }).waitFor();
    await page.keyboard.press('g');
    await field.fill('slopes 3');
    await page.keyboard.press('Enter');
    await page.locator('.wall-place').filter({ hasText: 'Lesson 5 · 3 of' }).waitFor();
    expect(page.url()).toMatch(/present\/two-slopes\/#3$/);
    await page.goBack().catch(() => undefined);
    expectClean(page);
  });

  test('O shows the steps as pictures, which give nothing away, and goes to the one that is pressed', async () => {
    const page = await openWall('the-bowl', 1, { reducedMotion: true });
    await waitForBowl(page);
    await page.keyboard.press('o');
    const steps = page.locator('.overview-step');
    await steps.first().waitFor();
    const { steps: count } = LESSONS.find(({ slug }) => slug === 'the-bowl') ?? { steps: 0 };
    expect(await steps.count()).toBe(count);
    expect(await page.locator('.overview .step-picture svg').count()).toBeGreaterThanOrEqual(count);
    // The canvas stays on the wall.
    expect(await page.locator('.wall canvas').count()).toBe(1);
    await steps.nth(2).click();
    await shows(page, 3);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expectClean(page);
  });

  test('+ and − change the size of type, R begins the step anew, and ? lists them all', async () => {
    const page = await openWall('one-step-downhill', 2, STILL);
    const size = () =>
      page.locator('.wall-caption').evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    const usual = await size();
    await page.keyboard.press('+');
    await expect.poll(size).toBeCloseTo(1.1 * usual, 3);
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    await expect.poll(size).toBeCloseTo(0.9 * usual, 3);
    // A beat a press: slopes, minus, learning rate; the fourth moves.
    for (let press = 0; press < 4; press++) await page.keyboard.press('l');
    await page.locator('.readout-number').filter({ hasText: '26.788' }).waitFor();
    await page.keyboard.press('j');
    await page.locator('.readout-number').filter({ hasText: /^93$/ }).waitFor();
    for (let press = 0; press < 4; press++) await page.keyboard.press('l');
    await page.locator('.readout-number').filter({ hasText: '26.788' }).waitFor();
    await page.keyboard.press('r');
    await page.locator('.readout-number').filter({ hasText: /^93$/ }).waitFor();
    await page.keyboard.press('?');
    const list = page.getByRole('dialog');
    for (const key of ['B or .', 'G', 'O', 'S', 'R', '+ and −', 'Esc'])
      expect(await list.getByText(key, { exact: true }).count(), key).toBe(1);
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    await shows(page, 2);
    expectClean(page);
  });

  test('stay with what has the focus, but for those that clickers send: a slider keeps its arrows, and what was held by the mouse lets them go', async () => {
    const page = await openWall('one-step-downhill', 2, STILL);
    await page.keyboard.press('c');
    const rate = page.getByRole('slider', { name: 'Learning rate' });
    await rate.focus();
    await page.keyboard.press('ArrowRight');
    await atBeat(page, 'look');
    const value = await rate.inputValue();
    await page.keyboard.press('PageDown');
    await atBeat(page, 'ask');
    await page.keyboard.press('PageUp');
    await atBeat(page, 'look');
    expect(await rate.inputValue()).toBe(value);
    const typed = page.getByRole('spinbutton', { name: /Learning rate/ });
    await typed.focus();
    await page.keyboard.type('0.0');
    await page.keyboard.press(' ');
    await atBeat(page, 'look');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    // The tilt handle, dragged: the next press of the clicker is for the lesson.
    const handle = page.getByRole('slider', { name: 'Tilt the line' });
    const box = await handle.boundingBox();
    if (!box) throw new Error('The handle is not there.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y - 30, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(() => document.activeElement === document.body);
    await page.keyboard.press('PageDown');
    await atBeat(page, 'ask');
    expectClean(page);
  });
});

test('forty quick presses go forty beats, over the edges of lessons', async () => {
  const page = await openWall('pats-and-wags', 1, STILL);
  for (let presses = 0; presses < 20; presses++) await page.keyboard.press('PageDown');
  // Lesson 1 has five steps of three beats, and its last line: 16 beats; four more are in lesson 2.
  await page.locator('.wall-place').filter({ hasText: 'Lesson 2 · 2 of' }).waitFor();
  await atBeat(page, 'ask');
  expectClean(page);
});

describe('a prediction in the room', () => {
  test('holds its answer, counts hands by taps and typing, shows them as bars, and keeps them when stepping back', async () => {
    const page = await openWall('one-step-downhill', 1, STILL);
    await page.keyboard.press('PageDown');
    const options = page.locator('.wall-option');
    expect(await page.locator('.wall-letter').allTextContents()).toEqual(['A', 'B', 'C']);
    expect(await page.locator('[data-right], .wall-reply, .wall-right').count()).toBe(0);
    const count = (name: string) => page.getByLabel(`Hands for ${name}`, { exact: true });
    for (let taps = 0; taps < 3; taps++) await options.nth(0).locator('.wall-choice').click();
    await count('B').fill('12');
    await button(page, 'One hand fewer for B').click();
    expect(await count('A').inputValue()).toBe('3');
    expect(await count('B').inputValue()).toBe('11');
    const bars = await page
      .locator('.wall-bar rect')
      .evaluateAll((all) => all.map((one) => Number(one.getAttribute('width'))));
    expect(bars[0]).toBeCloseTo((100 * 3) / 11, 6);
    expect(bars.slice(1)).toEqual([100, 0]);
    // A clicker goes on from the field, which has no use for its keys.
    await count('B').press('PageDown');
    await atBeat(page, 'answer');
    await page.keyboard.press('PageUp');
    await atBeat(page, 'ask');
    // What is no number of hands does not stay.
    await count('C').pressSequentially('a-');
    expect(await count('C').inputValue()).toBe('');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('PageDown');
    await atBeat(page, 'answer');
    expect(await options.nth(0).getAttribute('data-right')).toBe('true');
    await page.locator('.wall-reply').filter({ hasText: 'The slope is negative' }).waitFor();
    await page
      .locator('.readout-number')
      .filter({ hasText: /^−0.75$/ })
      .waitFor();
    await page.keyboard.press('PageDown');
    await shows(page, 2);
    await page.keyboard.press('PageUp');
    await shows(page, 1);
    // Back is the answer that was there, as it was.
    await atBeat(page, 'answer');
    await page
      .locator('.readout-number')
      .filter({ hasText: /^−0.75$/ })
      .waitFor();
    await page.keyboard.press('PageUp');
    await atBeat(page, 'ask');
    expect(await count('B').inputValue()).toBe('11');
    // The stage is as it was before the answer.
    await page.locator('.readout-number').filter({ hasText: /^−1$/ }).waitFor();
    expectClean(page);
  });

  test('a number is asked for with the numbers that its author names, in order, and the core’s own is right', async () => {
    const page = await openWall('one-step-downhill', 2, STILL);
    await page.keyboard.press('PageDown');
    expect(await page.locator('.wall-label').allTextContents()).toEqual(['−1.88', '−0.12', '0.88', '87']);
    await page.keyboard.press('PageDown');
    expect(await page.locator('.wall-option[data-right="true"] .wall-letter').textContent()).toBe('B');
    await page.locator('.readout-number').filter({ hasText: '26.788' }).waitFor();
    expectClean(page);
  });

  test('a countdown is set, hidden, paused and stopped', async () => {
    const page = await openWall('one-step-downhill', 1, STILL);
    await page.keyboard.press('m');
    const toolbar = page.getByRole('toolbar', { name: 'Tools of the room' });
    await toolbar.getByRole('button', { name: 'Countdown' }).click();
    const dialog = page.getByRole('dialog', { name: 'Countdown' });
    await dialog.getByLabel('Minutes').fill('soon');
    await page.keyboard.press('Enter');
    await dialog.getByRole('alert').filter({ hasText: '“soon” is no number of minutes.' }).waitFor();
    await dialog.getByLabel('Minutes').fill('2,5');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await toolbar.getByRole('button', { name: 'Countdown' }).click();
    await dialog
      .getByRole('timer')
      .filter({ hasText: /^2:(30|2\d)$/ })
      .waitFor();
    await dialog.getByRole('button', { name: 'Pause' }).click();
    await dialog.getByLabel('Hide it on the wall').check();
    const onWall = page.locator('.wall-countdown');
    expect(await onWall.count()).toBe(0);
    await dialog.getByLabel('Hide it on the wall').uncheck();
    const left = await onWall.textContent();
    expect(left).toMatch(/^2:(30|2\d)$/);
    expect(await onWall.getAttribute('data-paused')).toBe('true');
    await dialog.getByRole('button', { name: 'Stop' }).click();
    await onWall.waitFor({ state: 'detached' });
    expectClean(page);
  });
});
