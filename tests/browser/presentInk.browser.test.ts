// The pointer and the pen of a class, and what is handed over to it, in the built app.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openWall, PROJECTOR, STILL } from './classroom.ts';
import { expectClean, openApp, ready } from './harness.ts';
import { expectNoBrokenNumbers, waitForStep } from './walk.ts';

describe('the pointer and the pen', () => {
  const stroke = async (page: Page) => {
    await page.mouse.move(300, 300);
    await page.mouse.down();
    await page.mouse.move(420, 340, { steps: 6 });
    await page.mouse.up();
  };

  test('the pen draws, the eraser takes away, the next step begins clean, and the figures are there again', async () => {
    const page = await openWall('the-bowl', 3, STILL);
    const lines = page.locator('.ink-line');
    await page.keyboard.press('d');
    await stroke(page);
    expect(await lines.count()).toBe(1);
    expect(((await lines.first().getAttribute('d')) ?? '').split('L').length).toBeGreaterThan(3);
    await page.keyboard.press('e');
    await page.mouse.move(360, 320);
    await page.mouse.down();
    await page.mouse.up();
    await lines.first().waitFor({ state: 'detached' });
    await page.keyboard.press('d');
    await stroke(page);
    await page.keyboard.press('d');
    expect(await page.locator('.ink').getAttribute('data-tool')).toBe('hand');
    expect(await lines.count()).toBe(1);
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await page.locator('.wall-place').filter({ hasText: '· 4 of' }).waitFor();
    expect(await lines.count()).toBe(0);
    expectClean(page);
  });

  test('a fading stroke goes by itself', async () => {
    const page = await openWall('the-bowl', 3, STILL);
    await page.keyboard.press('i');
    await stroke(page);
    await page.locator('.ink-stroke.is-fading').waitFor();
    await page.locator('.ink-stroke').waitFor({ state: 'detached' });
    expectClean(page);
  });

  test('the pointer lights what it is over, and is gone with it', async () => {
    const page = await openWall('the-bowl', 3, STILL);
    await page.keyboard.press('t');
    await page.mouse.move(500, 300);
    const spot = page.locator('.spot');
    await spot.waitFor();
    const box = await spot.boundingBox();
    expect(box && box.x + box.width / 2).toBeCloseTo(500, -1);
    expect(box && box.y + box.height / 2).toBeCloseTo(300, -1);
    expect(box?.width).toBeGreaterThan(120);
    await page.keyboard.press('t');
    await spot.waitFor({ state: 'detached' });
    expectClean(page);
  });

  test('a stylus draws', async () => {
    const page = await openWall('the-bowl', 3, STILL);
    await page.keyboard.press('d');
    const client = await page.context().newCDPSession(page);
    const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number) =>
      client.send('Input.dispatchMouseEvent', {
        type,
        x,
        y,
        button: 'left',
        buttons: 1,
        pointerType: 'pen',
        clickCount: 1,
      });
    await pen('mousePressed', 300, 300);
    for (let i = 1; i <= 5; i++) await pen('mouseMoved', 300 + 20 * i, 300 + 8 * i);
    await pen('mouseReleased', 400, 340);
    await expect
      .poll(async () => ((await page.locator('.ink-line').getAttribute('d')) ?? '').split('L').length)
      .toBeGreaterThan(3);
    expectClean(page);
  });

  test('a finger draws', async () => {
    const page = await openWall('the-bowl', 3, { ...STILL, touch: true, viewport: PROJECTOR });
    await page.keyboard.press('d');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    await touch('touchStart', 300, 300);
    for (let i = 1; i <= 5; i++) await touch('touchMove', 300 + 20 * i, 300 + 8 * i);
    await touch('touchEnd');
    expect(await page.locator('.ink-line').count()).toBe(1);
    expectClean(page);
  });
});

describe('handing it over', () => {
  test('the link and its code open the very picture', async () => {
    const page = await openWall('how-big-a-step', 1, STILL);
    await page.keyboard.press('c');
    await page.getByRole('slider', { name: 'Learning rate' }).focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    for (let i = 0; i < 3; i++) await page.keyboard.press('l');
    const numbers = await page.locator('.wall .readout-number').allTextContents();
    await page.keyboard.press('q');
    const link = await page.locator('.wall-address').textContent();
    expect(
      await page
        .locator('.wall-code')
        .boundingBox()
        .then((box) => box?.height),
    ).toBeGreaterThan(400);
    const other = await page.context().newPage();
    await other.goto(link ?? '');
    await ready(other);
    await expect.poll(() => other.locator('.stage .readout-number').allTextContents()).toEqual(numbers);
    expect(new URL(other.url()).hash).toBe('#1');
    await page.keyboard.press('q');
    await page.locator('.wall-link').waitFor({ state: 'detached' });
    expectClean(page);
  });

  test('a link that was cut or made up opens with what is good in it', async () => {
    const page = await openApp({
      path: 'lessons/one-step-downhill/#2&start=[0.5,2]&cursor=oops&__proto__={"x":1}&data={"x":[1],"y":[1,2]}&learn',
      ...STILL,
    });
    await waitForStep(page, 2);
    await expect.poll(() => page.locator('.stage .readout-number').first().textContent()).toBe('0.5');
    await expectNoBrokenNumbers(page);
    const said = page
      .getByRole('alert')
      .filter({ hasText: 'Some of this link could not be taken: cursor, __proto__, data, learn.' });
    await said.waitFor();
    await said.getByRole('button', { name: 'Close' }).click();
    await said.waitFor({ state: 'detached' });
    expectClean(page);
  });

  test('a step is printed as a handout, alone', async () => {
    const page = await openWall('one-step-downhill', 2, {
      ...STILL,
      init: () => {
        window.print = () => {
          Object.assign(document.documentElement.dataset, {
            printed: document.documentElement.dataset['print'],
          });
        };
      },
    });
    await page.keyboard.press('q');
    const [handout] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Print this step' }).click(),
    ]);
    await handout.locator('html[data-printed="step"]').waitFor({ state: 'attached' });
    await waitForStep(handout, 2);
    expectClean(page);
  });
});
