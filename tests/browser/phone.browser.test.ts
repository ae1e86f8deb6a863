// On a phone: everything that is shown is large enough for a finger and for the eye, and axe finds nothing, where there is no WebGL either.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityViolations } from './axe.ts';
import { covering } from './course.ts';
import { expectClean, openApp } from './harness.ts';
import { goToStep } from './walk.ts';

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

/** A step begins with 180 pixels of text and a figure of 200, whatever is between. */
const smallRooms = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const boxOf = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .map((element) => element.getBoundingClientRect())
        .find(({ height }) => height > 0);
    const text = Math.min(boxOf('.stage-controls')?.top ?? 844, 844) - (boxOf('.reading-text')?.top ?? 844);
    const figure = boxOf('.stage-main')?.height ?? 0;
    return [
      ...(text > 180 ? [] : [`${text} pixels of text`]),
      ...(figure > 200 ? [] : [`a figure of ${figure} pixels`]),
    ];
  });
