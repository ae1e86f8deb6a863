// On a phone: everything that is shown is large enough for a finger and for the eye, and axe finds nothing, where there is no WebGL either.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityViolations } from './axe.ts';
import { covering } from './course.ts';
import { expectClean, openApp } from './harness.ts';
import { button, frames, goToStep, readout, slider, waitForBowl } from './walk.ts';

test.each(covering())(
  'in $slug what is pressed is large enough for a finger, there is room to read, and axe finds nothing',
  async (one) => {
    const page = await openApp({ path: one.path, touch: true, webgl: false, reducedMotion: true });
    const found: string[] = [];
    for (const step of one.covered) {
      const tell = (all: readonly string[]) =>
        found.push(...all.map((what) => `${one.slug}, step ${step}: ${what}`));
      await page.setViewportSize({ width: 390, height: 844 });
      await goToStep(page, step);
      tell(await smallTargets(page));
      tell(await smallRooms(page));
      tell(await cutStrips(page));
      // Tall, so that the tray of controls lies over nothing: axe does not scroll, as a person would.
      await page.setViewportSize({ width: 390, height: 2200 });
      tell(await accessibilityViolations(page));
    }
    expect(found).toEqual([]);
    expectClean(page);
  },
  180_000,
);

/** What is pressed and is too small for a finger. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const targets =
      'button, a[href], summary, select, input:not([type="radio"]), label.segmented-option, [role="slider"], [role="button"]';
    return (
      [...document.querySelectorAll<HTMLElement>(targets)]
        .filter(
          (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip'),
        )
        .filter((element) => getComputedStyle(element).display !== 'inline')
        .map((element) => {
          const { width, height } = (element.querySelector('.hit') ?? element).getBoundingClientRect();
          const name = element.getAttribute('aria-label') ?? element.textContent?.slice(0, 30) ?? '';
          return {
            name: `${element.localName} ${element.getAttribute('class') ?? ''} “${name}”`,
            width,
            height,
          };
        })
        // A row of dots is as high as a finger; each is told apart by the 24 pixels that WCAG 2.2 asks for.
        .filter(({ width, height }) => width > 0 && (height < 43.5 || width < 27.5))
        .map(({ name, width, height }) => `${name}: ${Math.round(width)} × ${Math.round(height)}`)
    );
  });

/** Formulas that are wider than a phone, as they stand and after each of a few steps, when their numbers have all their digits. The page is left at another step. */
async function cutStrips(page: Page): Promise<string[]> {
  const found: string[] = [];
  const look = async (when: string) => {
    for (const width of [390, 360]) {
      await page.setViewportSize({ width, height: 844 });
      const by = await page.evaluate(() => {
        const strip = document.querySelector('.stage-strip');
        return strip ? strip.scrollWidth - strip.clientWidth : 0;
      });
      if (by > 0) found.push(`the strip is cut by ${by} at ${width}, ${when}`);
    }
  };
  await look('at first');
  const step = button(page, 'Step');
  for (let taken = 1; taken <= 4 && (await step.isVisible()); taken++) {
    await step.click();
    await look(`after ${taken} steps`);
  }
  return found;
}

/** A step begins with 180 pixels of text and a figure of 200, whatever is between; and between the stage and the dock two fifths of the window are text. */
const smallRooms = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const boxOf = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .map((element) => element.getBoundingClientRect())
        .find(({ height }) => height > 0);
    const text = Math.min(boxOf('.stage-controls')?.top ?? 844, 844) - (boxOf('.reading-text')?.top ?? 844);
    const figure = boxOf('[data-front]')?.height ?? 0;
    const room = 844 - (boxOf('.stage-pinned')?.height ?? 844) - (boxOf('.stage-controls')?.height ?? 0);
    return [
      ...(room > 0.385 * 844 ? [] : [`${room} pixels between stage and dock`]),
      ...(text > 180 ? [] : [`${text} pixels of text`]),
      ...(figure > 200 ? [] : [`a figure of ${figure} pixels`]),
    ];
  });

const SEEN_TOGETHER: Readonly<Record<string, { width: number; height: number }>> = {
  'a phone': { width: 390, height: 844 },
  'a small phone': { width: 360, height: 740 },
  'a phone on its side': { width: 844, height: 390 },
};

test.each(Object.entries(SEEN_TOGETHER))(
  'on %s line and bowl are seen together, move in the same moment, and a tap makes the small one large',
  async (_name, viewport) => {
    const page = await openApp({
      path: 'lessons/the-bowl/#4',
      touch: true,
      viewport,
      webgl: true,
      reducedMotion: true,
    });
    await waitForBowl(page);
    const bowl = page.locator('[data-front]:has(.cost-bowl)');
    const line = page.locator('.stage-card:has(.data-plot)');
    const [large, small] = [await bowl.boundingBox(), await line.boundingBox()];
    if (!large || !small) throw new Error('One of them is not to be seen.');
    expect(large.width).toBeGreaterThan(2 * small.width * (viewport.width > 800 ? 1 : 0.8));
    expect(Math.min(small.width, small.height)).toBeGreaterThan(60);
    expect(await figuresAmiss(page)).toEqual([]);
    // Both have moved before the task that moved them is over: no frame shows one of them alone.
    const moved = await page.evaluate(async () => {
      const look = () =>
        ['.model-line', '[data-ball]'].map((one) => {
          const element = document.querySelector(`.stage ${one}`);
          return ['d', 'transform'].map((name) => element?.getAttribute(name)).join();
        });
      const before = look();
      document
        .querySelector('[aria-label="w"][type="range"]')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
      await Promise.resolve();
      await Promise.resolve();
      return look().map((one, index) => one !== before[index]);
    });
    expect(moved).toEqual([true, true]);
    // A finger on the small one carries nothing there, and its tap changes which is large.
    const w = await readout(page, 'w');
    const middle = { x: small.x + small.width / 2, y: small.y + small.height / 2 };
    await page.touchscreen.tap(middle.x, middle.y);
    await page.locator('[data-front]:has(.data-plot)').waitFor();
    expect(await readout(page, 'w')).toBe(w);
    expect(await figuresAmiss(page)).toEqual([]);
    // Who pressed it by keys is at the button that leads back.
    await page.keyboard.press('Enter');
    await bowl.waitFor();
    expectClean(page);
  },
);

/** What is wrong with figures of which one is large: small words, hands that take hold of a small one. */
const figuresAmiss = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.stage-figure:not([data-front] > *)')].flatMap((small) => {
      const words = [...small.querySelectorAll('text, button, [role="slider"] text')].filter((one) =>
        one.checkVisibility({ visibilityProperty: true }),
      );
      const name = small.querySelector('figure')?.ariaLabel;
      return [
        ...words.map((one) => `words in ${name}: ${one.textContent}`),
        ...[...small.querySelectorAll<HTMLElement>('[tabindex], button, input, select')].flatMap((one) => {
          one.focus();
          return document.activeElement === one ? [`in ${name} ${one.ariaLabel} takes the focus`] : [];
        }),
      ];
    }),
  );

test('the dock folds to a row where controls leave no room to read, opens by its handle, and stays as it was left', async () => {
  const page = await openApp({ path: 'lessons/two-slopes/#6', touch: true, reducedMotion: true });
  const handle = button(page, 'Controls');
  const w = slider(page, 'w');
  expect(await handle.getAttribute('aria-expanded')).toBe('false');
  expect(await w.isVisible()).toBe(false);
  expect(await button(page, 'Flow forward').isVisible()).toBe(true);
  await handle.focus();
  await page.keyboard.press('Enter');
  await w.waitFor();
  expect(await handle.getAttribute('aria-expanded')).toBe('true');
  // Two rows leave room: they begin open, and once folded they stay so.
  await goToStep(page, 1);
  expect(await w.isVisible()).toBe(true);
  await handle.tap();
  await w.waitFor({ state: 'hidden' });
  expect(await button(page, 'Increase w').isVisible()).toBe(true);
  await goToStep(page, 2);
  await goToStep(page, 1);
  expect(await w.isVisible()).toBe(false);
  expect(await smallTargets(page)).toEqual([]);
  expectClean(page);
});

test('a step that is turned to from the end of the last begins with its strip under the stage, not behind it', async () => {
  const page = await openApp({ path: 'lessons/how-big-a-step/#4', touch: true, webgl: false });
  await page.setViewportSize({ width: 390, height: 844 });
  await frames(page, 2);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await button(page, 'Next step').click();
  await page.waitForFunction(() => location.hash === '#5' && document.querySelector('.stage-strip'));
  await frames(page, 3);
  const hidden = await page.evaluate(() => {
    const edge = (of: string) => document.querySelector(of)?.getBoundingClientRect();
    return (edge('.stage-pinned')?.bottom ?? 0) - (edge('.stage-strip')?.top ?? 0);
  });
  expect(hidden).toBeLessThan(1);
  expectClean(page);
});

test('where the bowl is a grid, hands go from whole number to whole number, and a tap reaches the neighbors of the ball', async () => {
  const page = await openApp({ path: 'lessons/the-bowl/#3', touch: true, reducedMotion: true });
  const place = async () => [await readout(page, 'w'), await readout(page, 'b')];
  const [w = 0, b = 0] = await place();
  await slider(page, 'w').press('ArrowRight');
  expect(await place()).toEqual([w + 1, b]);
  await button(page, 'Decrease b').tap();
  expect(await place()).toEqual([w + 1, b - 1]);
  await page.locator('.stage-swap').tap();
  await page.getByRole('slider', { name: 'Lift the line', exact: true }).focus();
  await page.keyboard.press('ArrowUp');
  expect(await place()).toEqual([w + 1, b]);
  await page.locator('.stage-swap').tap();
  // The corner nearest to the ball, as they are drawn.
  const corner = () =>
    page.evaluate(() => {
      const sheet = document.querySelector('.stage .bowl-space')?.getBoundingClientRect() ?? new DOMRect();
      const numbers = (text: string | null | undefined) =>
        [...(text ?? '').matchAll(/-?[\d.]+/g)].map(Number);
      const [x = 0, y = 0] = numbers(document.querySelector('.stage [data-ball]')?.getAttribute('transform'));
      // Each dot but the first is written from the one before.
      let [left, top] = [0, 0];
      const dots = (document.querySelector('.stage .bowl-vertices')?.getAttribute('d') ?? '')
        .split(/(?=[Mm])/)
        .map((one) => {
          const [right = 0, down = 0] = [...one.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
          [left, top] = one.startsWith('M') ? [right, down] : [left + right, top + down];
          return { left, top, far: Math.hypot(left - x, top - y) };
        })
        .filter(({ far }) => far > 3)
        .sort((one, other) => one.far - other.far);
      const [first] = dots;
      return first && { x: first.left + sheet.left, y: first.top + sheet.top, far: first.far };
    });
  // The small figure that it was has them half as far from each other.
  await expect.poll(async () => (await corner())?.far).toBeGreaterThan(6);
  const near = await corner();
  expect(near?.far).toBeLessThan(26);
  await page.touchscreen.tap(near?.x ?? 0, near?.y ?? 0);
  const [toW = 0, toB = 0] = await place();
  expect([toW, toB].every(Number.isInteger)).toBe(true);
  expect([toW, toB]).not.toEqual([w + 1, b]);
  // As soon as it is drawn there.
  const ballFromCorner = async () => {
    const ball = await page.locator('.stage .bowl-ball-body').boundingBox();
    if (!ball || !near) throw new Error('There is no ball.');
    return Math.hypot(ball.x + ball.width / 2 - near.x, ball.y + ball.height / 2 - near.y);
  };
  await expect.poll(ballFromCorner).toBeLessThan(2);
  expectClean(page);
});
