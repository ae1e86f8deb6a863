// What stands on the wall of a class, in the built app: large enough, dark enough, nothing over anything, nothing for axe to find.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityViolations, expectAccessible } from './axe.ts';
import { atBeat, openWall, STILL, shows } from './classroom.ts';
import { covering, LESSONS } from './course.ts';
import { expectClean } from './harness.ts';
import { cutNumbers, whileLong } from './legible.ts';
import { nestedControls } from './nested.ts';
import { expectNoBrokenNumbers, frames, waitForBowl } from './walk.ts';

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
  test('is told by one key alone, from its first caption to its last line, and nothing is too small to read', async () => {
    const page = await openWall(one.slug, 1, STILL);
    const found = new Set<string>();
    const told: string[] = [];
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

// Whatever has numbers on the wall: every figure, large and small, every strip and every way to ask.
test.each(covering((piece) => /: (show|strip|misses) /.test(piece)))(
  'every number of $slug is whole on a phone, in a small window and in a low one',
  async (one) => {
    const page = await openWall(one.slug, one.covered[0], STILL);
    const found = new Set<string>();
    for (const step of one.covered) {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#${step}`);
      await shows(page, step);
      for (const [width, height] of [
        [320, 640],
        [390, 844],
        [600, 400],
        [678, 657],
        [820, 420],
      ] as const) {
        await page.setViewportSize({ width, height });
        await frames(page, 2);
        const look = async (what: string) => {
          for (const number of await cutNumbers(page))
            found.add(`${one.slug}, step ${step}, ${width}: ${what}${number}`);
        };
        await look('');
        await whileLong(page, () => look('as long as it gets, '));
      }
    }
    expect([...found]).toEqual([]);
    expectClean(page);
  },
);

test('nothing lies over anything in the largest type, nor with the controls open', async () => {
  const page = await openWall('how-big-a-step', 1, STILL);
  /** How far the figures reach into what is told, and what is told out of the window. */
  const over = () =>
    page.evaluate(() => {
      const ground = document.querySelector('.wall-ground')?.getBoundingClientRect();
      const told = document.querySelector('.telling')?.getBoundingClientRect();
      if (!ground || !told) return [];
      const into = Math.min(
        Math.min(ground.bottom, told.bottom) - Math.max(ground.top, told.top),
        Math.min(ground.right, told.right) - Math.max(ground.left, told.left),
      );
      return [Math.max(0, into), Math.max(0, told.bottom - innerHeight)];
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

/** Whether every step in the overview has its picture: a figure, or the drawing that stands for one. */
function allDrawn(): boolean {
  const steps = [...document.querySelectorAll('.overview-step')];
  return steps.length > 0 && steps.every((step) => step.querySelector('.step-picture > *'));
}

/** Steps that together have every beat there is, and the bowl. */
const BEATS = covering((piece) => /: (word (Predict\w*|Try|Recap)|show costBowl)$/.test(piece)).flatMap(
  ({ slug, covered }) => covered.map((step) => ({ slug, step })),
);

test.each(BEATS)(
  'axe finds nothing on the wall of $slug, step $step, at any beat',
  async ({ slug, step }) => {
    const page = await openWall(slug, step, { reducedMotion: true });
    await page.keyboard.press('m');
    // The controls lie over the figures, whose buttons they may cover in part until they are moved: they are looked at by themselves.
    await page.keyboard.press('c');
    await page.locator('.wall-panel').waitFor();
    const found = await accessibilityViolations(page, undefined, '.wall-panel');
    await page.keyboard.press('c');
    await page.locator('.wall-panel').waitFor({ state: 'detached' });
    for (let beat = 0; beat < 3; beat++) {
      for (const one of await accessibilityViolations(page))
        found.push(`${slug}, step ${step}, beat ${beat}: ${one}`);
      await page.keyboard.press('PageDown');
    }
    expect(found).toEqual([]);
    for (const key of ['g', 'o', '?']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      await expectAccessible(page);
      // The overview’s pictures have buttons and handles of their own.
      if (key === 'o') await page.waitForFunction(allDrawn);
      expect(await nestedControls(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
  },
);
