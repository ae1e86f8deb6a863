// The wall of a class in the built app: one window, keys and clickers, the question, the pointer and the pen.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityViolations, expectAccessible } from './axe.ts';
import { LESSONS } from './course.ts';
import { expectClean, openApp, ready } from './harness.ts';
import { atBeat, openWall, PROJECTOR, shows } from './room.ts';
import { button, expectNoBrokenNumbers, frames, waitForBowl, waitForStep } from './walk.ts';

const STILL = { webgl: false, reducedMotion: true } as const;

/** Words smaller than they may be, and words on a ground that they do not stand out from by 7:1. */
const illegible = (page: Page) =>
  page.evaluate(() => {
    const said = new Set<string>();
    /** The relative luminance of a color as the browser writes it (WCAG 2.2); null where it is see-through. */
    const light = (color: string): number | null => {
      const [r = 0, g = 0, b = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
      if (!/^rgba?\(/.test(color) || alpha < 1) return null;
      const linear = [r, g, b].map((one) =>
        one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
    };
    const groundOf = (element: Element | null): number =>
      element ? (light(getComputedStyle(element).backgroundColor) ?? groundOf(element.parentElement)) : 1;
    const look = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Element) {
          if (node.shadowRoot) look(node.shadowRoot);
          continue;
        }
        const text = node.textContent?.trim();
        const element = node.parentElement;
        if (!text || !element || element.closest('.visually-hidden, .skip, style, title, .cm-announced'))
          continue;
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        if (box.width < 2 || box.height < 2) continue;
        // A drawing may be shown smaller than it is laid out.
        const drawn = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
        const size = Number.parseFloat(getComputedStyle(element).fontSize) * drawn;
        const least = element.closest('.wall-caption, .wall-ask, .wall-recap li') ? 28 : 20;
        const ink = light(getComputedStyle(element).color);
        if (
          drawn === 1 &&
          !(element instanceof SVGElement) &&
          ink !== null &&
          !element.closest('.cm-editor')
        ) {
          const ground = groundOf(element);
          const contrast = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
          if (contrast < 6.95)
            said.add(
              `${contrast.toFixed(1)} to 1: “${text.slice(0, 30)}” in ${element.closest('[class]')?.getAttribute('class')}`,
            );
        }
        // Raised numbers are smaller than what they are raised over.
        if (element.closest('sup, sub, .msupsub, .is-power')) continue;
        if (size < least - 0.15)
          said.add(
            `${size.toFixed(1)} px: “${text.slice(0, 30)}” in ${element.closest('[class]')?.getAttribute('class')}`,
          );
      }
    };
    look(document.querySelector('.room') ?? document.body);
    return [...said];
  });

describe.each(LESSONS)('$slug in the room', (one) => {
  test('is told by one key alone, from its first caption to its last line, and nothing is too small to read', async () => {
    const page = await openWall(one.slug, 1, STILL);
    const found = new Set<string>();
    const told: string[] = [];
    /** Where the wall is, in one look. */
    const where = () =>
      page.evaluate(() => {
        const at = document.querySelector('.wall-place')?.textContent;
        return `${at} ${document.querySelector('.wall')?.getAttribute('data-beat')}`;
      });
    while (!told.at(-1)?.endsWith('recap')) {
      const now = await where();
      if (told.includes(now)) throw new Error(`The key leads nowhere from ${now}.`);
      told.push(now);
      // Figures are measured before they are drawn for their room.
      await frames(page, 2);
      for (const words of await illegible(page)) found.add(`${now}: ${words}`);
      // Everything that is told is there to be seen.
      const low = await page.evaluate(
        () => (document.querySelector('.telling')?.getBoundingClientRect().bottom ?? 0) - innerHeight,
      );
      expect(low, now).toBeLessThanOrEqual(0);
      const lines = await page
        .locator('.telling > .wall-caption')
        .evaluateAll((all) =>
          all.map(
            (each) =>
              each.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(each).lineHeight),
          ),
        );
      for (const count of lines) expect(count, `${now}: lines of the caption`).toBeLessThan(2.5);
      await expectNoBrokenNumbers(page);
      await page.keyboard.press('PageDown');
      if (!now.endsWith('recap')) await expect.poll(where, { timeout: 15_000 }).not.toBe(now);
    }
    expect([...found]).toEqual([]);
    // Each step has its caption; each prediction and task its question and its answer; the last step what is to be taken away.
    expect(told.filter((at) => at.endsWith('look'))).toHaveLength(one.steps);
    const asked = new Set([...one.predictions, ...one.tasks].map(({ step }) => step)).size;
    expect(told.filter((at) => at.endsWith('ask'))).toHaveLength(asked);
    expect(told.filter((at) => at.endsWith('answer'))).toHaveLength(asked);
    expect(told.filter((at) => at.endsWith('recap'))).toHaveLength(1);
    expectClean(page);
  });
});

test('the words of the bowl are as large as all others, and every word stands out by 7 to 1', async () => {
  const page = await openWall('again-and-again', 1, { reducedMotion: true });
  const found: string[] = [];
  for (const step of [1, 2, 3]) {
    await shows(page, step);
    await waitForBowl(page);
    for (const words of await illegible(page)) found.push(`${step}: ${words}`);
    for (const one of await accessibilityViolations(page, ['color-contrast-enhanced']))
      found.push(`${step}: ${one}`);
    // The answer, with its mark, stands out as well.
    if (step === 1) {
      await page.keyboard.press('n');
      await page.keyboard.press('n');
      await atBeat(page, 'answer');
      await page.locator('.wall-right').waitFor();
      for (const one of await accessibilityViolations(page, ['color-contrast-enhanced']))
        found.push(`${step}, answered: ${one}`);
    }
    await page.keyboard.press('g');
    await page.getByLabel('Lesson and step').fill(String(step + 1));
    await page.keyboard.press('Enter');
  }
  expect(found).toEqual([]);
});

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
    await page.keyboard.press('l');
    await page.locator('.readout-number').filter({ hasText: '26.788' }).waitFor();
    await page.keyboard.press('j');
    await page.locator('.readout-number').filter({ hasText: '93.000' }).waitFor();
    await page.keyboard.press('l');
    await page.locator('.readout-number').filter({ hasText: '26.788' }).waitFor();
    await page.keyboard.press('r');
    await page.locator('.readout-number').filter({ hasText: '93.000' }).waitFor();
    await page.keyboard.press('?');
    const list = page.getByRole('dialog');
    for (const key of ['B or .', 'G', 'O', 'S', 'R', '+ and −', 'Esc'])
      expect(await list.getByText(key, { exact: true }).count(), key).toBe(1);
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    await shows(page, 2);
    expectClean(page);
  });

  test('stay with what has the focus: a slider keeps its keys, and what was held by the mouse lets them go', async () => {
    const page = await openWall('one-step-downhill', 2, STILL);
    await page.keyboard.press('c');
    const rate = page.getByRole('slider', { name: 'Learning rate' });
    await rate.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageDown');
    await atBeat(page, 'look');
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

test('nothing lies over anything in the largest type, nor with the controls open', async () => {
  const page = await openWall('how-big-a-step', 1, STILL);
  const over = () =>
    page.evaluate(() => {
      const bottom = document.querySelector('.wall-ground')?.getBoundingClientRect().bottom ?? 0;
      const told = document.querySelector('.telling')?.getBoundingClientRect();
      return told ? [Math.max(0, bottom - told.top), Math.max(0, told.bottom - innerHeight)] : [];
    });
  for (let presses = 0; presses < 5; presses++) await page.keyboard.press('+');
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await atBeat(page, 'answer');
  expect(await over()).toEqual([0, 0]);
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('-');
  await page.keyboard.press('c');
  await page.locator('.room-controls').waitFor();
  expect(await over()).toEqual([0, 0]);
  expectClean(page);
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
    await page.locator('.readout-number').filter({ hasText: '−0.750' }).waitFor();
    await page.keyboard.press('PageDown');
    await shows(page, 2);
    await page.keyboard.press('PageUp');
    await shows(page, 1);
    await page.keyboard.press('PageDown');
    await atBeat(page, 'ask');
    expect(await count('B').inputValue()).toBe('11');
    // The stage is as it was before the answer.
    await page.locator('.readout-number').filter({ hasText: '−1.000' }).waitFor();
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
    await expect.poll(() => page.locator('.stage .readout-number').first().textContent()).toBe('0.500');
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

test.each([
  ['the-bowl', 3],
  ['what-can-go-wrong', 4],
] as const)('axe finds nothing on the wall of %s, at any beat', async (slug, step) => {
  const page = await openWall(slug, step, { reducedMotion: true });
  await page.keyboard.press('m');
  await page.keyboard.press('c');
  const found: string[] = [];
  for (let beat = 0; beat < 3; beat++) {
    for (const one of await accessibilityViolations(page)) found.push(`${beat}: ${one}`);
    await page.keyboard.press('PageDown');
  }
  expect(found).toEqual([]);
  for (const key of ['g', 'o', '?']) {
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
});
