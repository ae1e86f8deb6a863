// Whatever step is on the wall, at whatever beat, on whatever projector, with the controls open or shut, in the least type and in the largest: it is whole.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openWall, PROJECTOR, STILL, shows } from './classroom.ts';
import { covering } from './course.ts';
import { EVERYTHING } from './cover.ts';
import { expectClean } from './harness.ts';
import { frames } from './walk.ts';
import { type Look, wallAmiss } from './wallLooks.ts';

const WALLS = [PROJECTOR, { width: 1024, height: 768 }, { width: 1920, height: 1080 }];
const LOOKS: readonly Look[] = [
  { type: 'usual', controls: false },
  { type: 'usual', controls: true },
  { type: 'most', controls: true },
  { type: 'most', controls: false },
  { type: 'least', controls: false },
  { type: 'least', controls: true },
];

/** Everything that is amiss at the beat that is shown, on each wall. */
async function amissHere(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const wall of WALLS) {
    await page.setViewportSize(wall);
    await frames(page, 2);
    for (const one of await page.evaluate(wallAmiss, LOOKS)) found.push(`${wall.width}, ${one}`);
  }
  await page.setViewportSize(PROJECTOR);
  return found;
}

const beatOf = (page: Page) => page.locator('.wall').getAttribute('data-beat');

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
      const beats =
        1 +
        2 * one.predictions.filter((at) => at.step === step).length +
        2 * one.tasks.filter((at) => at.step === step).length +
        (step === one.steps ? 1 : 0);
      for (let beat = 1; beat <= beats; beat++) {
        const name = await beatOf(page);
        for (const amiss of await amissHere(page)) found.push(`${step}, ${name}: ${amiss}`);
        if (beat === beats) break;
        await page.keyboard.press('PageDown');
        await page.locator(`.wall:not([data-beat="${name}"])`).waitFor();
      }
    }
    expect(found).toEqual([]);
    expectClean(page);
  },
  EVERYTHING ? 600_000 : 120_000,
);
