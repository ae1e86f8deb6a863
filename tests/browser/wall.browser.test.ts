// Each lesson is told on the wall once, from its first caption to its last line: at each beat every word is large enough and dark enough, and on the steps
// that together show everything it is looked at on every projector, with the controls open and shut, in the least type and in the largest.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openWall, PROJECTOR, STILL } from './classroom.ts';
import { covering, LESSONS } from './course.ts';
import { EVERYTHING } from './cover.ts';
import { expectClean } from './harness.ts';
import { cutNumbers, whileLong } from './legible.ts';
import { expectNoBrokenNumbers, frames } from './walk.ts';
import { type Look, wallAmiss } from './wallLooks.ts';
import { illegible } from './wallWords.ts';

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

/** Everything that is cut, under anything, off the screen or upside down at the beat that is shown, on each wall. */
async function amissHere(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { looks, ...wall } of WALLS) {
    await page.setViewportSize(wall);
    for (const one of await page.evaluate(wallAmiss, looks)) found.push(`${wall.width}, ${one}`);
  }
  await page.setViewportSize(PROJECTOR);
  return found;
}

/** Windows that are no wall: a phone, a small one, a low one. */
const WINDOWS = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 600, height: 400 },
  { width: 678, height: 657 },
  { width: 820, height: 420 },
];

/** Numbers that are cut in any such window, as they are and as long as they get. */
async function cutHere(page: Page): Promise<string[]> {
  const found = new Set<string>();
  for (const size of WINDOWS) {
    await page.setViewportSize(size);
    await frames(page, 2);
    const look = async (what: string) => {
      for (const number of await cutNumbers(page)) found.add(`${size.width}: ${what}${number}`);
    };
    await look('');
    await whileLong(page, () => look('as long as it gets, '));
  }
  await page.setViewportSize(PROJECTOR);
  return [...found];
}

/** The steps that are looked at on every wall: every figure, large and small, what stands beside it, every strip and every way to ask. */
const COVERED = new Map(
  covering((piece) => /: (show|beside|strip|misses) /.test(piece)).map(({ slug, covered }) => [
    slug,
    covered,
  ]),
);

/** Where the wall is, in one look. Runs in the page. */
function where(): string {
  const at = document.querySelector('.wall-place')?.textContent;
  const { beat, scene } = document.querySelector<HTMLElement>('.wall')?.dataset ?? {};
  return `${at}, ${scene} ${beat}`;
}

function isElsewhere(before: string): boolean {
  const at = document.querySelector('.wall-place')?.textContent;
  const { beat, scene } = document.querySelector<HTMLElement>('.wall')?.dataset ?? {};
  return before !== `${at}, ${scene} ${beat}`;
}

describe.each(LESSONS)('$slug in the room', (one) => {
  test(
    'is told by one key alone, from its first caption to its last line, and all of it is whole and can be read',
    async () => {
      const page = await openWall(one.slug, 1, STILL);
      const found = new Set<string>();
      const told: string[] = [];
      const looked = new Set<number>();
      const covered = COVERED.get(one.slug) ?? [];
      while (!told.at(-1)?.endsWith('recap')) {
        const now = await page.evaluate(where);
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
        const step = Number(/· (\d+) of/.exec(now)?.[1]);
        if (covered.includes(step)) {
          looked.add(step);
          for (const amiss of await amissHere(page)) found.add(`${now}: ${amiss}`);
          if (now.endsWith('look')) for (const cut of await cutHere(page)) found.add(`${now}: ${cut}`);
        }
        await page.keyboard.press('PageDown');
        if (!now.endsWith('recap')) await page.waitForFunction(isElsewhere, now);
      }
      expect([...found]).toEqual([]);
      // Each step has its caption; each prediction and task its question and its answer; the last step what is to be taken away.
      expect(told.filter((at) => at.endsWith('look'))).toHaveLength(one.steps);
      for (const beat of ['ask', 'answer'])
        expect(told.filter((at) => at.endsWith(` ${beat}`))).toHaveLength(one.predictions.length);
      expect(told.filter((at) => at.endsWith(' task'))).toHaveLength(one.tasks.length);
      // A way to do it may have stages, a press each.
      expect(told.filter((at) => at.endsWith(', 0 way'))).toHaveLength(one.tasks.length);
      expect(told.filter((at) => at.endsWith('recap'))).toHaveLength(1);
      expect([...looked], 'the steps that were looked at on every wall').toEqual(covered);
      expectClean(page);
    },
    EVERYTHING ? 600_000 : 180_000,
  );
});
