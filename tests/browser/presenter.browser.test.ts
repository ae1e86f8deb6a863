// Two windows of one class in the built app: the wall and the presenter's view.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from './axe.ts';
import { atBeat, expectSame, openPresenter, openWall, STILL, shown, shows } from './classroom.ts';
import { EVERYTHING } from './cover.ts';
import { expectClean, openApp, ready } from './harness.ts';
import { button } from './walk.ts';

async function openBoth(slug: string, step: number): Promise<[wall: Page, view: Page]> {
  const page = await openWall(slug, step, STILL);
  return [page, await openPresenter(page)];
}

/** A number that follows from the last one, so that a run that fails can be run again (Numerical Recipes' quick generator). */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

async function drag(page: Page, name: string, by: number): Promise<void> {
  const handle = page.locator('.wall').getByRole('slider', { name, exact: true });
  // In one look: the other window may take the step away at any moment.
  const box = await handle.evaluateAll(([one]) => {
    const { x, y, width, height } = one?.getBoundingClientRect() ?? {};
    return x === undefined || y === undefined ? null : { x, y, width: width ?? 0, height: height ?? 0 };
  });
  if (!box) return;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + by, { steps: 2 });
  await page.mouse.up();
}

describe('the presenter’s view', () => {
  test('shows the step as the room sees it, what is next, the notes, the clock and the plan', async () => {
    const [page, view] = await openBoth('one-step-downhill', 2);
    await expectSame(page, view);
    await view.getByRole('heading', { name: 'One step downhill · So subtract' }).waitFor();
    await view.locator('.next-up').getByText('How far?').waitFor();
    await view.locator('.presenter-notes').getByText('Why not subtract the whole slope?').waitFor();
    await view.locator('.presenter-notes').getByText('Steepness is taken for distance.').waitFor();
    await view.getByText('of 12 min planned for this lesson').waitFor();
    expect(await view.locator('.clock dd').nth(1).textContent()).toMatch(/^0:\d\d$/);
    expect(view.url()).toMatch(/present\/#room=[a-z0-9]+$/);
    await expectAccessible(view);
    // For those who share their screen: no notes.
    await view.getByRole('button', { name: 'Same as the room' }).click();
    expect(await view.locator('.presenter-notes, .next-up').count()).toBe(0);
    expectClean(page);
  });

  test('and the wall follow each other: keys, hands, the line, the pen, and time', async () => {
    const [page, view] = await openBoth('one-step-downhill', 2);
    await drag(view, 'Tilt the line', -30);
    await expectSame(page, view);
    expect(await page.locator('.wall .readout-number').first().textContent()).not.toBe('−1');
    await drag(page, 'Lift the line', -25);
    await expectSame(page, view);
    await view.keyboard.press('n');
    await atBeat(page, 'ask');
    await page.locator('.wall-choice').first().click();
    await view.getByLabel('Hands for B').fill('7');
    await view.evaluate(() => (document.activeElement as HTMLElement).blur());
    await expectSame(page, view);
    expect((await shown(page)) as { hands: string[] }).toMatchObject({ hands: ['1', '7', '', ''] });
    await view.keyboard.press('d');
    await page.locator('.ink[data-tool="pen"]').waitFor();
    await page.mouse.move(300, 250);
    await page.mouse.down();
    await page.mouse.move(420, 300, { steps: 5 });
    await page.mouse.up();
    await expectSame(page, view);
    expect(await view.locator('.ink-line').count()).toBe(1);
    await view.keyboard.press('b');
    await page.locator('.blank[data-color="black"]').waitFor();
    expect(await view.locator('.blank').count()).toBe(0);
    expect(await view.locator('.mini').getAttribute('data-blank')).toBe('black');
    await view.keyboard.press('b');
    await page.locator('.blank').waitFor({ state: 'detached' });
    // Played in one, stopped in the other.
    await view.getByRole('button', { name: 'Play', exact: true }).click();
    await page.keyboard.press('m');
    const pause = page.getByRole('toolbar').getByRole('button', { name: 'Pause', exact: true });
    await pause.waitFor();
    await pause.click();
    await view.getByRole('button', { name: 'Play', exact: true }).waitFor();
    await expectSame(page, view);
    expectClean(page);
  });

  test('shows everything where it is on the wall, so that ink lies on what it is drawn on', async () => {
    const [page, view] = await openBoth('one-step-downhill', 2);
    /** Where the days lie, as shares of the ground that ink is drawn on. */
    const days = (window: Page) =>
      window.evaluate(() => {
        const ground = document.querySelector('.ink')?.getBoundingClientRect() ?? new DOMRect();
        return [...document.querySelectorAll('.wall .observation')].flatMap((day) => {
          const { left, top, width, height } = day.getBoundingClientRect();
          return [
            (left + width / 2 - ground.left) / ground.width,
            (top + height / 2 - ground.top) / ground.height,
          ];
        });
      });
    const apart = async () => {
      const [one, other] = [await days(page), await days(view)];
      return one.length === 6 && other.length === 6
        ? Math.max(...one.map((at, i) => Math.abs(at - (other[i] ?? 9))))
        : 9;
    };
    await expect.poll(apart).toBeLessThan(0.006);
    expectClean(page);
  });

  test('keys and drags at random, by the hundred, leave both on the same step and in the same state', async () => {
    const [page, view] = await openBoth('one-step-downhill', 1);
    const random = dice(20261125);
    const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T;
    const keys = ['n', 'n', 'n', 'p', 'l', 'l', 'j', 'r', 'k', '+', '-', 'd', 't', 'b', 'b', 'w', 'w'];
    for (let act = 0; act < (EVERYTHING ? 1000 : 200); act++) {
      const window = pick([page, view]);
      if (random() < 0.04) await drag(window, pick(['Tilt the line', 'Lift the line']), 60 * random() - 30);
      else await window.keyboard.press(pick(keys));
    }
    // Whatever plays is stopped, and what covers the wall is taken away.
    for (const window of [page, view]) {
      await window.keyboard.press('r');
      await window.keyboard.press('l');
    }
    await expectSame(page, view);
    expectClean(page);
  }, 120_000);

  test('either is loaded anew, closed and opened late, and catches up', async () => {
    const [page, view] = await openBoth('one-step-downhill', 2);
    await page.keyboard.press('l');
    await view.keyboard.press('n');
    await view.getByLabel('Hands for A').fill('5');
    await expectSame(page, view);
    const before = JSON.stringify(await shown(page));
    await view.reload();
    await view.locator('.mini .wall-place').waitFor();
    await expect.poll(async () => JSON.stringify(await shown(view))).toBe(before);
    await page.reload();
    await ready(page);
    await expect.poll(async () => JSON.stringify(await shown(page))).toBe(before);
    // The wall is closed; the class goes on, and the wall that is opened again finds it.
    await page.close();
    await view.getByText('The room’s window is not open.').waitFor();
    await view.evaluate(() => (document.activeElement as HTMLElement).blur());
    await view.keyboard.press('n');
    const [again] = await Promise.all([
      view.context().waitForEvent('page'),
      view.getByRole('link', { name: 'Open the room’s window' }).click(),
    ]);
    await shows(again, 2);
    await expectSame(again, view);
    await view.getByText('The room’s window is not open.').waitFor({ state: 'detached' });
    // A window that is alone finds its own state again.
    await view.close();
    await again.keyboard.press('n');
    await shows(again, 3);
    await again.keyboard.press('l');
    const alone = JSON.stringify(await shown(again));
    await again.reload();
    await ready(again);
    await expect.poll(async () => JSON.stringify(await shown(again))).toBe(alone);
    expectClean(again);
  });

  test('no third window takes over by accident; one that is told to does', async () => {
    const [page, view] = await openBoth('the-bowl', 2);
    const third = await page.context().newPage();
    await third.goto(view.url());
    await third.getByText('Another presenter’s view is open for this room.').waitFor();
    await third.keyboard.press('n');
    await third.keyboard.press('n');
    await third.keyboard.press('b');
    await view.keyboard.press('+');
    await expectSame(page, view);
    await shows(page, 2);
    expect(await page.locator('.blank').count()).toBe(0);
    // A window with a room of its own is none of ours.
    const stranger = await page.context().newPage();
    await stranger.goto(new URL('/present/two-slopes/#3', page.url()).href);
    await shows(stranger, 3);
    await stranger.keyboard.press('b');
    expect(await page.locator('.blank').count()).toBe(0);
    await third.getByRole('button', { name: 'Use this one instead' }).click();
    await view.getByText('Another presenter’s view is open for this room.').waitFor();
    await third.keyboard.press('b');
    await page.locator('.blank').waitFor();
    expectClean(page);
  });

  test('that the browser blocks is answered with a link to open', async () => {
    const page = await openWall('the-bowl', 2, {
      ...STILL,
      init: () => {
        window.open = () => null;
      },
    });
    await page.keyboard.press('s');
    const link = page.getByRole('link', { name: 'Open the presenter’s view' });
    const [view] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await view.locator('.mini .wall-place').waitFor();
    await expectSame(page, view);
    await link.waitFor({ state: 'detached' });
    expectClean(page);
  });

  test('opened by itself it has a way to open the room', async () => {
    const page = await openApp({ path: 'present/', ...STILL });
    const [wall] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Every line at once' }).click(),
    ]);
    await shows(wall, 1);
    expect(new URL(wall.url()).pathname).toBe('/present/the-bowl/');
    await page.locator('.mini .wall-place').waitFor();
    await expectSame(wall, page);
    await button(page, 'Next').click();
    await atBeat(wall, 'ask').catch(() => shows(wall, 2));
    expectClean(page);
  });
});
