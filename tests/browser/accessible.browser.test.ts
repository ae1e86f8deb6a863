import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityViolations, expectAccessible } from './axe.ts';
import { LESSONS, lesson, stepsOf } from './course.ts';
import { expectClean, openApp } from './harness.ts';
import { cutNumbers, overlaps, whileLong } from './legible.ts';
import { frames, goToStep, stepShown, waitForBowl } from './walk.ts';

test('axe finds nothing on a phone, nor where there is no WebGL, nor on a run that has climbed out', async () => {
  const found: string[] = [];
  for (const slug of ['how-wrong-is-a-line', 'one-step-downhill']) {
    const one = lesson(slug);
    // Tall, so that the tray of controls lies over nothing: axe does not scroll, as a person would.
    const page = await openApp({
      path: one.path,
      touch: true,
      viewport: { width: 390, height: 2200 },
      webgl: false,
      reducedMotion: true,
    });
    for (const step of stepsOf(one)) {
      await goToStep(page, step);
      for (const violation of await accessibilityViolations(page))
        found.push(`${slug}, step ${step}: ${violation}`);
    }
    await page.context().close();
  }
  expect(found).toEqual([]);
  const page = await openApp({ path: 'lessons/how-big-a-step/#2' });
  await page.getByRole('slider', { name: 'Timeline', exact: true }).press('End');
  await expectAccessible(page);
}, 180_000);

/** By how much the page can be scrolled sideways, or its text or stage, and what in it is too wide. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const parts = [document.documentElement, ...document.querySelectorAll('.reading, .stage')].filter(
      (part) => part.clientWidth > 0 && part.scrollWidth > part.clientWidth,
    );
    return parts.flatMap((part) => {
      const edge = part.getBoundingClientRect().left + part.clientWidth;
      const wide = [...part.querySelectorAll('*')].filter(
        (one) => one.getBoundingClientRect().right > edge + 1,
      );
      const culprits = wide
        .filter((one) => !wide.some((other) => other !== one && one.contains(other)))
        .map((one) => `${one.localName}.${one.getAttribute('class') ?? ''}`);
      const by = part.scrollWidth - part.clientWidth;
      return `${part.getAttribute('class') ?? 'the page'}, by ${by}: ${[...new Set(culprits)].slice(0, 5).join(', ')}`;
    });
  });

const VIEWPORTS = {
  '320 pixels': { width: 320, height: 640 },
  'a phone': { width: 390, height: 844 },
  'a phone on its side': { width: 844, height: 390 },
  'a laptop at 200%': { width: 720, height: 450 },
  'a tablet': { width: 1024, height: 768 },
};

/** The same, with a laptop that is lower still, and a browser whose type is set to 24 pixels. */
const SIZES = {
  ...VIEWPORTS,
  'a laptop at 200%': { width: 683, height: 328 },
  'large type': { width: 1366, height: 657, type: 24 },
};

test.each(LESSONS)(
  'nothing in $slug is cut off, lies over anything or needs to be scrolled sideways, at any size',
  async (one) => {
    const page = await openApp({ path: one.path, reducedMotion: true });
    const found = new Set<string>();
    const look = async (where: string) => {
      for (const part of await sticksOut(page)) found.add(`${where}: ${part}`);
      for (const number of await cutNumbers(page)) found.add(`${where}: cut, ${number}`);
      for (const pair of await overlaps(page)) found.add(`${where}: over each other, ${pair}`);
    };
    for (const step of stepsOf(one)) {
      await goToStep(page, step);
      for (const [size, { type = 16, ...viewport }] of Object.entries<Size>(SIZES)) {
        await setType(page, type);
        await page.setViewportSize(viewport);
        // Figures are measured before they are drawn for their room.
        await frames(page, 2);
        await look(`step ${step}, ${size}`);
        if (viewport.width > 320) continue;
        await whileLong(page, () => look(`step ${step}, ${size}, readouts as long as they get`));
      }
    }
    expect([...found]).toEqual([]);
  },
);

interface Size {
  readonly width: number;
  readonly height: number;
  readonly type?: number;
}

/** What a person sets in the browser as the size of type. */
async function setType(page: Page, standard: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Page.setFontSizes', { fontSizes: { standard } });
  await client.detach();
}

test('nothing on the home page needs to be scrolled sideways, at any size, in any theme', async () => {
  const page = await openApp();
  for (const theme of ['light', 'dark', 'projector']) {
    await page.getByRole('combobox', { name: 'Theme', exact: true }).selectOption(theme);
    for (const [size, viewport] of Object.entries(VIEWPORTS)) {
      await page.setViewportSize(viewport);
      expect(await sticksOut(page), `${size}, ${theme}`).toEqual([]);
    }
  }
});

test.each([
  ['a laptop at 200%', { width: 720, height: 450 }],
  ['a phone', { width: 390, height: 844 }],
  ['a phone on its side', { width: 844, height: 390 }],
])('on %s what is pinned leaves room to read', async (_name, viewport) => {
  const page = await openApp({ path: 'lessons/the-bowl/#3', viewport });
  const card = stepShown(page).locator('.card').first();
  await card.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  // What is left of the column of text beside all that lies over it and does not scroll away with it.
  const left = await page.evaluate(() => {
    const column = document.querySelector('.reading')?.getBoundingClientRect();
    if (!column) return 0;
    const pinned = document.querySelectorAll('.stage-pinned, .stage-controls, .header, .reading-foot');
    const covered = [...pinned]
      .filter((element) => /sticky|fixed/.test(getComputedStyle(element).position))
      .map((element) => element.getBoundingClientRect())
      .filter(({ left, right }) => left < column.right - 1 && right > column.left + 1)
      .reduce(
        (sum, { top, bottom }) => sum + Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)),
        0,
      );
    return Math.min(column.height, innerHeight - covered);
  });
  expect(left).toBeGreaterThan(viewport.height * 0.4);
});

test.each(['how-wrong-is-a-line', 'one-step-downhill'])(
  'what has the focus can be seen to have it, in %s',
  async (slug) => {
    const page = await openApp({ path: `lessons/${slug}/#3`, reducedMotion: true });
    await waitForBowl(page);
    const seen = new Set<string>();
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const { left, top, width, height } = element.getBoundingClientRect();
        const name = element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40) ?? '';
        const pad = 12;
        const x = Math.max(0, left - pad);
        const y = Math.max(0, top - pad);
        return {
          name: `${element.localName} ${name}`,
          clip: {
            x,
            y,
            width: Math.max(1, Math.min(innerWidth - x, width + 2 * pad)),
            height: Math.max(1, Math.min(innerHeight - y, height + 2 * pad)),
          },
        };
      });
      if (!focused || seen.has(focused.name)) continue;
      seen.add(focused.name);
      const shot = () => page.screenshot({ clip: focused.clip, animations: 'disabled', caret: 'hide' });
      const withFocus = await shot();
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const without = await shot();
      expect(withFocus.equals(without), `the focus on “${focused.name}” in ${slug} shows`).toBe(false);
    }
    expect(seen.size).toBeGreaterThan(15);
    expectClean(page);
  },
  180_000,
);

test('on a touch screen what is pressed is large enough for a finger', async () => {
  const small = new Set<string>();
  for (const one of LESSONS) {
    const page = await openApp({ path: one.path, touch: true, webgl: false, reducedMotion: true });
    for (const step of stepsOf(one)) {
      await goToStep(page, step);
      const found = await page.evaluate(() => {
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
      for (const target of found) small.add(target);
    }
    await page.context().close();
  }
  expect([...small]).toEqual([]);
}, 180_000);
