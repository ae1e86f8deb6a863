// Whatever step is on the wall, at whatever beat, on whatever projector, with the controls open or shut, in the least type and in the largest: it is whole.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openWall, PROJECTOR, STILL, shows } from './classroom.ts';
import { covering } from './course.ts';
import { EVERYTHING } from './cover.ts';
import { expectClean } from './harness.ts';
import { type Look, wallAmiss } from './wallLooks.ts';

const OPEN: readonly Look[] = [
  { type: 'usual', controls: false },
  { type: 'usual', controls: true },
];
const MOST: readonly Look[] = [...OPEN, { type: 'most', controls: false }];
const ALL: readonly Look[] = [
  ...OPEN,
  { type: 'most', controls: true },
  { type: 'most', controls: false },
  { type: 'least', controls: false },
  { type: 'least', controls: true },
];
/**
 * Every wall is looked at in the usual type, with the controls shut and open; in the largest type with them shut where there is least height and where there is
 * least width (type goes by the screen's size, so that a larger screen of the same shape is the same wall); in the least type where most is told beside the
 * figures. `npm test -- --all` looks at every step of every lesson, on every wall in every type, with the controls shut and open.
 */
const WALLS: readonly { readonly width: number; readonly height: number; readonly looks: readonly Look[] }[] =
  [
    { ...PROJECTOR, looks: EVERYTHING ? ALL : [...MOST, { type: 'least', controls: false }] },
    { width: 1024, height: 768, looks: EVERYTHING ? ALL : MOST },
    { width: 1920, height: 1080, looks: EVERYTHING ? ALL : OPEN },
  ];

/** Everything that is amiss at the beat that is shown, on each wall. */
async function amissHere(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { looks, ...wall } of WALLS) {
    await page.setViewportSize(wall);
    for (const one of await page.evaluate(wallAmiss, looks)) found.push(`${wall.width}, ${one}`);
  }
  await page.setViewportSize(PROJECTOR);
  return found;
}

/** The step that the wall shows, and its beat with the scene in it. */
const placeOf = (page: Page) =>
  page.evaluate(() => {
    const { beat, scene } = document.querySelector<HTMLElement>('.wall')?.dataset ?? {};
    const step = /· (\d+) /.exec(document.querySelector('.wall-place')?.textContent ?? '')?.[1];
    return { step: Number(step), beat: `${beat} ${scene}` };
  });

test.each(covering((piece) => /: (show|beside|strip|misses) /.test(piece)))(
  'nothing on the wall of $slug is cut, under anything, off the screen or upside down',
  async (one) => {
    const page = await openWall(one.slug, one.covered[0], STILL);
    const found: string[] = [];
    for (const step of one.covered) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#${step}`);
      await shows(page, step);
      // To the last press of the step: some tasks have several ways, or stages, each with words of its own.
      for (let at = await placeOf(page); at.step === step; ) {
        for (const amiss of await amissHere(page)) found.push(`${step}, ${at.beat}: ${amiss}`);
        if (at.beat.startsWith('recap')) break;
        await page.keyboard.press('PageDown');
        const before = JSON.stringify(at);
        await expect.poll(async () => JSON.stringify(await placeOf(page))).not.toBe(before);
        at = await placeOf(page);
      }
    }
    expect(found).toEqual([]);
    expectClean(page);
  },
  EVERYTHING ? 600_000 : 120_000,
);

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not there.`);
  return box;
};

test('the controls lie over the foot of the figures, change nothing under them, and are moved within them by mouse and by keys', async () => {
  const page = await openWall('how-wrong-is-a-line', 3, STILL);
  await page.keyboard.press('n');
  await page.locator('.wall[data-beat="ask"]').waitFor();
  const figure = await boxOf(page, '.wall-main .figure-box');
  await page.keyboard.press('c');
  const panel = () => boxOf(page, '.wall-panel');
  const ground = await boxOf(page, '.wall-ground');
  const foot = await panel();
  expect(await boxOf(page, '.wall-main .figure-box')).toEqual(figure);
  expect(foot.y + foot.height).toBeCloseTo(ground.y + ground.height, 0);
  expect(ground.x + ground.width).toBeLessThanOrEqual((await boxOf(page, '.telling')).x);
  const handle = page.getByRole('button', { name: /^Move the controls/ });
  await handle.focus();
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowUp');
  const free = ground.height - foot.height;
  await expect.poll(async () => foot.y - (await panel()).y).toBeCloseTo(0.3 * free, 0);
  // The arrows were the panel's: the beat has not changed.
  expect(await page.locator('.wall').getAttribute('data-beat')).toBe('ask');
  await page.keyboard.press('Home');
  await expect.poll(async () => (await panel()).y).toBeCloseTo(foot.y, 0);
  // Dragged far beyond the top it stops there.
  await page.mouse.move(foot.x + 50, foot.y + 8);
  await page.mouse.down();
  await page.mouse.move(foot.x + 50, foot.y - 40, { steps: 3 });
  await expect.poll(async () => foot.y - (await panel()).y).toBeCloseTo(48, 0);
  await page.mouse.move(foot.x + 50, 0, { steps: 3 });
  await page.mouse.up();
  await expect.poll(async () => (await panel()).y).toBeCloseTo(ground.y, 0);
  expectClean(page);
});

test('the type grows as far as everything is seen, says so, and the next press for less is seen at once', async () => {
  const page = await openWall('what-can-go-wrong', 5, { ...STILL, viewport: { width: 1024, height: 768 } });
  await page.keyboard.press('n');
  const type = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const note = page.locator('.wall-type');
  await expect.poll(type).toBeCloseTo(16, 3);
  expect(await note.textContent()).toBe('');
  for (let presses = 0; presses < 5; presses++) await page.keyboard.press('+');
  await note.filter({ hasText: 'Type as large as fits' }).waitFor();
  const most = await type();
  expect(most).toBeGreaterThanOrEqual(16);
  expect(most).toBeLessThan(1.3 * 16 - 0.1);
  await page.keyboard.press('-');
  await expect.poll(type).toBeCloseTo(most - 1.6, 3);
  expect(await note.textContent()).toBe('');
  expectClean(page);
});

test('where two small figures would be too low, one is shown at a time, under tabs', async () => {
  const page = await openWall('one-step-downhill', 4, STILL);
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('+');
  const shown = () =>
    page.locator('.wall-card:visible figure').evaluateAll((all) => all.map((one) => one.ariaLabel));
  await expect.poll(async () => (await shown()).length).toBe(1);
  const [first] = await shown();
  await page.getByRole('button', { name: 'The line now', exact: true }).click();
  await expect.poll(shown).not.toEqual([first]);
  expect(await shown()).toHaveLength(1);
  expect(await page.locator('.wall-main').isVisible()).toBe(true);
  expectClean(page);
});
