// A hand is understood: what a press, a swipe, two fingers, a pen and a key are meant for, in the built app.
import type { CDPSession, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { atBeat, openPresenter, openWall, PROJECTOR, STILL, shows } from './classroom.ts';
import { expectClean, openApp } from './harness.ts';
import { choice, eventually, FLAT, field, openPlayground } from './playground.ts';

const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
const middle = async (of: Locator) => {
  const box = await of.boundingBox();
  if (!box) throw new Error('It is not there.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, box };
};
const client = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);
type Finger = readonly [x: number, y: number];
/** Fingers as they lie on the screen now; one that is left out is lifted. */
const fingers = (cdp: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', ...all: Finger[]) =>
  cdp.send('Input.dispatchTouchEvent', { type, touchPoints: all.map(([x, y], id) => ({ x, y, id })) });
/** A swipe of a sixth of a second, however slow the machine. */
const swipe = async (cdp: CDPSession, [x, y]: Finger, [dx, dy]: Finger) => {
  const began = Date.now() / 1000;
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', i: number) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      timestamp: began + i / 60,
      touchPoints: type === 'touchEnd' ? [] : [{ x: x + (dx * i) / 10, y: y + (dy * i) / 10 }],
    });
  await send('touchStart', 0);
  for (let i = 1; i <= 10; i++) await send('touchMove', i);
  await send('touchEnd', 11);
};
/** The pointers that were lifted, and those that the browser took for a gesture of its own. */
const count = () => {
  const counted = Object.assign(window, { lifted: 0, canceled: 0 });
  addEventListener('pointerup', () => counted.lifted++);
  addEventListener('pointercancel', () => counted.canceled++);
};
const counted = (page: Page, name: 'lifted' | 'canceled') =>
  page.waitForFunction((what) => (window as unknown as Record<string, number>)[what] === 1, name);
const PHONE = { touch: true, webgl: false, reducedMotion: true, init: count } as const;

describe('a finger in a column that scrolls', () => {
  test('a swipe that begins on a slider scrolls; sideways, staying and tapping are for the slider', async () => {
    const page = await openApp({ path: 'lessons/how-big-a-step/#1', ...PHONE });
    const rate = slider(page, 'Learning rate');
    const before = await rate.inputValue();
    const cdp = await client(page);
    await rate.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    const at = async (share: number): Promise<Finger> => {
      const { box, y } = await middle(rate);
      return [box.x + box.width * share, y];
    };
    const from = await page.evaluate(() => window.scrollY);
    await swipe(cdp, await at(0.9), [2, -120]);
    await counted(page, 'canceled');
    expect(await rate.inputValue()).toBe(before);
    expect(await page.evaluate(() => window.scrollY)).not.toBe(from);

    await swipe(cdp, await at(0.3), [60, 4]);
    await counted(page, 'lifted');
    const pulled = await rate.inputValue();
    expect(pulled).not.toBe(before);
    await rate.tap({ position: { x: 40, y: 20 } });
    await expect.poll(() => rate.inputValue()).not.toBe(pulled);
    const tapped = await rate.inputValue();

    const [x, y] = await at(0.6);
    const still = await page.evaluate(() => window.scrollY);
    await fingers(cdp, 'touchStart', [x, y]);
    await expect.poll(() => rate.inputValue()).not.toBe(tapped);
    const stayed = await rate.inputValue();
    for (let i = 1; i <= 8; i++) await fingers(cdp, 'touchMove', [x + i, y - 10 * i]);
    await fingers(cdp, 'touchEnd');
    expect(await page.evaluate(() => window.scrollY)).toBe(still);
    expect(Number(await rate.inputValue())).toBeGreaterThan(Number(stayed));

    // A thumb that is pressed beside its middle stays where it is.
    const [low, high, value] = await rate.evaluate((node: HTMLInputElement) =>
      [node.min, node.max, node.value].map(Number),
    );
    const { box } = await middle(rate);
    const share = ((value ?? 0) - (low ?? 0)) / ((high ?? 1) - (low ?? 0));
    await page.mouse.click(box.x + 14 + share * (box.width - 28) + 9, box.y + box.height / 2);
    expect(Number(await rate.inputValue())).toBe(value);
    expectClean(page);
  });

  test('a swipe over the slice leaves the ball where it is', async () => {
    const page = await openApp({ path: 'lessons/two-slopes/#2', ...PHONE });
    const ball = page.locator('.slice-ball');
    const before = await ball.getAttribute('aria-valuetext');
    const { box } = await middle(page.locator('.slice-ground'));
    const cdp = await client(page);
    await swipe(cdp, [box.x + box.width * 0.8, box.y + box.height * 0.8], [2, -100]);
    expect(await ball.getAttribute('aria-valuetext')).toBe(before);
    await page.locator('.slice-ground').tap({ position: { x: box.width * 0.8, y: box.height * 0.5 } });
    await expect.poll(() => ball.getAttribute('aria-valuetext')).not.toBe(before);
    expectClean(page);
  });
});

describe('what replaces the state ends the drag', () => {
  const back = (page: Page) =>
    page
      .getByRole('button', { name: 'Back to the lesson’s view' })
      .evaluate((node: HTMLElement) => node.click());
  const pull = async (page: Page, grip: Locator, [dx, dy]: Finger) => {
    const { x, y } = await middle(grip);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + dx, y + dy, { steps: 4 });
    return [x + dx, y + dy] as const;
  };
  const lets = async (page: Page, state: () => Promise<string>, undo: () => Promise<unknown>, at: Finger) => {
    const moved = await state();
    await undo();
    const home = await state();
    expect(home).not.toBe(moved);
    await page.mouse.move(at[0] + 9, at[1] + 9, { steps: 3 });
    expect(await state()).toBe(home);
    await page.mouse.up();
    expect(await state()).toBe(home);
  };

  test.each([
    ['a handle of the line', 'pats-and-wags/#5', (page: Page) => slider(page, 'Tilt the line')],
    ['the ball on the map', 'the-bowl/#6', (page: Page) => page.locator('.contour-map .ball.grip').first()],
    ['the ball on the slice', 'two-slopes/#2', (page: Page) => page.locator('.slice-ball')],
    ['a slider', 'how-big-a-step/#1', (page: Page) => slider(page, 'Learning rate')],
    [
      'a number in a sentence',
      'pats-and-wags/#6',
      (page: Page) => page.getByRole('spinbutton', { name: 'w', exact: true }),
    ],
    [
      'a button that repeats',
      'pats-and-wags/#3',
      (page: Page) => page.getByRole('button', { name: 'Increase w' }),
    ],
  ])('%s', async (what, path, grip) => {
    const page = await openApp({ path: `lessons/${path}`, webgl: false, reducedMotion: true });
    const described = async () =>
      JSON.stringify(
        await page
          .locator('.stage [role="slider"], .stage input')
          .evaluateAll((all) => all.map((one) => one.getAttribute('aria-valuetext'))),
      );
    const before = await described();
    const held = what === 'a button that repeats';
    const at = await pull(page, grip(page), held ? [0, 0] : [24, 16]);
    await expect.poll(described).not.toBe(before);
    await lets(page, described, () => back(page), at);
    expectClean(page);
  });

  test('the other window of the room', async () => {
    const wall = await openWall('pats-and-wags', 4, STILL);
    const view = await openPresenter(wall);
    await wall.bringToFront();
    const lift = slider(wall, 'Lift the line');
    const state = async () => (await lift.getAttribute('aria-valuetext')) ?? '';
    const home = await state();
    const at = await pull(wall, lift, [0, -60]);
    const reset = async () => {
      await view.keyboard.press('r');
      await eventually(state, home);
    };
    await lets(wall, state, reset, at);
    expectClean(wall);
  });

  test('undoing in the playground, by the keyboard', async () => {
    const page = await openPlayground(FLAT);
    const ball = page.locator('.contour-map .ball.grip').first();
    const at = await pull(page, ball, [40, 20]);
    const state = async () => (await ball.getAttribute('aria-valuetext')) ?? '';
    await lets(page, state, () => page.keyboard.press('Control+z'), at);
    expectClean(page);
  });
});

test('the keys of undoing reach the playground from whatever has the focus, and leave what is being typed alone', async () => {
  const page = await openPlayground(FLAT);
  const ball = page.locator('.contour-map .ball.grip').first();
  const w = async () => (await ball.getAttribute('aria-valuetext')) ?? '';
  const first = await w();
  await ball.focus();
  await page.keyboard.press('ArrowRight');
  const moved = await w();
  expect(moved).not.toBe(first);
  await page.keyboard.press('Control+z');
  await eventually(w, first);
  await page.keyboard.press('Control+Shift+z');
  await eventually(w, moved);

  const rate = slider(page, 'Learning rate');
  const rateOf = () => rate.getAttribute('aria-valuetext');
  await rate.focus();
  const slow = await rateOf();
  await page.keyboard.press('ArrowRight');
  const fast = await rateOf();
  expect(fast).not.toBe(slow);
  await page.keyboard.press('Control+z');
  await eventually(rateOf, slow);
  await page.keyboard.press('Control+y');
  await eventually(rateOf, fast);

  const set = choice(page, 'Data set');
  const chosen = await set.inputValue();
  await set.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => set.inputValue()).not.toBe(chosen);
  await page.keyboard.press('Control+z');
  await eventually(() => set.inputValue(), chosen);

  // In a field: once it is taken, the playground's; while it is typed, the field's own.
  const box = field(page, 'Learning rate');
  await box.fill('0.02');
  await box.press('Enter');
  await eventually(rateOf, '0.02');
  await page.keyboard.press('Control+z');
  await eventually(rateOf, fast);
  await box.fill('');
  await page.keyboard.type('7');
  await page.keyboard.press('Control+z');
  await eventually(rateOf, fast);
  expect(await box.inputValue()).not.toBe('7');
  await page.keyboard.press('Escape');
  expectClean(page);
});

describe('Page Down and Page Up are the clicker’s, whatever has the focus', () => {
  test('in a lesson', async () => {
    const page = await openApp({ path: 'lessons/how-big-a-step/#1', webgl: false, reducedMotion: true });
    const numbers = () => page.locator('.stage .readout-number').allTextContents();
    const rate = slider(page, 'Learning rate');
    await rate.focus();
    await page.keyboard.press('PageDown');
    await page.waitForFunction(() => location.hash === '#2');
    await page.getByRole('combobox', { name: 'Theme' }).focus();
    await page.keyboard.press('PageUp');
    await page.waitForFunction(() => location.hash === '#1');
    for (const name of ['Learning rate, typed']) {
      await page.getByRole('spinbutton', { name }).focus();
      await page.keyboard.press('PageDown');
      await page.waitForFunction(() => location.hash === '#2');
      await page.keyboard.press('PageUp');
      await page.waitForFunction(() => location.hash === '#1');
    }
    const before = await numbers();
    // What has opened over the page keeps them.
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Keys/ }).click();
    await page.getByRole('dialog').getByText('Next step, previous step').click();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => location.hash)).toBe('#1');
    expect(await numbers()).toEqual(before);
    expectClean(page);
  });

  test('on the wall', async () => {
    const page = await openWall('pats-and-wags', 4, STILL);
    await page.keyboard.press('c');
    const tilt = slider(page, 'Lift the line');
    await tilt.focus();
    await page.keyboard.press('PageUp');
    await shows(page, 3);
    // Going back lands on what was told last.
    await atBeat(page, 'answer');
    await slider(page, 'b').focus();
    await page.keyboard.press('PageUp');
    await atBeat(page, 'ask');
    expectClean(page);
  });

  test('in the playground, where there are no steps, they scroll and change no number', async () => {
    const page = await openPlayground(FLAT);
    const rate = slider(page, 'Learning rate');
    await rate.focus();
    const before = await rate.inputValue();
    const top = () => rate.evaluate((node) => node.getBoundingClientRect().top);
    const from = await top();
    await page.keyboard.press('PageDown');
    await expect.poll(top).toBeLessThan(from - 50);
    expect(await rate.inputValue()).toBe(before);
    expectClean(page);
  });
});

describe('ink follows the hand that draws it', () => {
  const lines = (page: Page) =>
    page.locator('.ink-line').evaluateAll((all) => all.map((one) => one.getAttribute('d') ?? ''));
  /** The farthest right that any stroke goes, of the ground’s thousand. */
  const farthest = (path: string) =>
    Math.max(...[...path.matchAll(/[ML]([\d.]+)/g)].map(([, x]) => Number(x)));
  const openPen = async () => {
    const page = await openWall('the-bowl', 3, { ...STILL, touch: true, viewport: PROJECTOR });
    await page.keyboard.press('d');
    await page.locator('.ink[data-tool="pen"]').waitFor();
    return { page, cdp: await client(page) };
  };

  test('a second finger neither joins a stroke nor ends it', async () => {
    const { page, cdp } = await openPen();
    await fingers(cdp, 'touchStart', [300, 300]);
    await fingers(cdp, 'touchMove', [330, 310]);
    await fingers(cdp, 'touchStart', [330, 310], [900, 400]);
    await fingers(cdp, 'touchMove', [360, 320], [900, 420]);
    await fingers(cdp, 'touchMove', [360, 320]);
    await fingers(cdp, 'touchMove', [420, 330]);
    await fingers(cdp, 'touchEnd');
    const [path = '', ...others] = await lines(page);
    expect(others).toEqual([]);
    expect(farthest(path)).toBeLessThan(400);
    expect(farthest(path)).toBeGreaterThan(300);
    expectClean(page);
  });

  test('a pen takes the place of the palm, and the palm draws nothing beside it', async () => {
    const { page, cdp } = await openPen();
    const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number) =>
      cdp.send('Input.dispatchMouseEvent', {
        type,
        x,
        y,
        button: 'left',
        buttons: 1,
        pointerType: 'pen',
        clickCount: 1,
      });
    await fingers(cdp, 'touchStart', [800, 400]);
    await fingers(cdp, 'touchMove', [830, 420]);
    await pen('mousePressed', 300, 300);
    await pen('mouseMoved', 330, 310);
    await fingers(cdp, 'touchMove', [860, 440]);
    await pen('mouseMoved', 360, 320);
    await fingers(cdp, 'touchEnd');
    await pen('mouseMoved', 420, 330);
    await pen('mouseReleased', 420, 330);
    await fingers(cdp, 'touchStart', [800, 400]);
    await fingers(cdp, 'touchMove', [830, 440]);
    await fingers(cdp, 'touchEnd');
    const [path = '', ...others] = await lines(page);
    expect(others).toEqual([]);
    expect(farthest(path)).toBeLessThan(400);
    expect(path.split('L').length).toBeGreaterThan(3);
    expectClean(page);
  });

  test('a stroke that was taken away under the pen does not come back', async () => {
    const page = await openWall('the-bowl', 3, STILL);
    await page.keyboard.press('d');
    await page.mouse.move(300, 300);
    await page.mouse.down();
    await page.mouse.move(360, 320, { steps: 3 });
    expect(await lines(page)).toHaveLength(1);
    await page.keyboard.press('g');
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    await shows(page, 4);
    await page.mouse.move(420, 340, { steps: 3 });
    await page.mouse.up();
    expect(await lines(page)).toEqual([]);
    expectClean(page);
  });
});
