// Getting about in a class: the wall and the presenter's view.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type AppOptions, openApp } from './harness.ts';

/** What most of these tests look at is the same without the bowl and without glides, and sooner there. */
export const STILL = { webgl: false, reducedMotion: true } as const;

export const PROJECTOR = { width: 1280, height: 720 };

/** The wall at a step, drawn. */
export async function openWall(slug: string, step = 1, options: AppOptions = {}): Promise<Page> {
  const page = await openApp({ path: `present/${slug}/#${step}`, viewport: PROJECTOR, ...options });
  await shows(page, step);
  return page;
}

/** Resolves when the window shows that step, from its caption on. */
export async function shows(page: Page, step: number): Promise<void> {
  await page
    .locator('.wall-place')
    .filter({ hasText: new RegExp(`· ${step} of`) })
    .waitFor();
}
/** What the wall is at: a beat of a step, or the board. */
export type Beat = 'look' | 'ask' | 'answer' | 'task' | 'way' | 'recap' | 'board';
export async function atBeat(page: Page, beat: Beat): Promise<void> {
  await page.locator(`.wall[data-beat="${beat}"]`).waitFor();
}

/** The presenter's view, opened from the wall by its key. */
export async function openPresenter(page: Page): Promise<Page> {
  const [view] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  view.setDefaultTimeout(15_000);
  await view.setViewportSize({ width: 1280, height: 800 });
  await view.locator('.mini .wall-place').waitFor();
  return view;
}

/** All that both windows have to agree on: where they are, and every number and shape of the figures that follows from the stage. */
export const shown = (page: Page): Promise<unknown> =>
  page.evaluate(() => ({
    place: document.querySelector('.wall-place')?.textContent,
    beat: document.querySelector('.wall')?.getAttribute('data-beat'),
    numbers: [...document.querySelectorAll('.wall .readout-number')].map((one) => one.textContent),
    said: [...document.querySelectorAll('.wall figure > p.visually-hidden')].map((one) => one.textContent),
    told: document.querySelector('.telling')?.textContent,
    hands: [...document.querySelectorAll<HTMLInputElement>('.wall-count')].map(({ value }) => value),
    ink: [...document.querySelectorAll('.ink-line')].map((one) => one.getAttribute('d')),
  }));

export async function expectSame(one: Page, other: Page): Promise<void> {
  await expect
    .poll(async () => JSON.stringify(await shown(one)) === JSON.stringify(await shown(other)), {
      timeout: 10_000,
      interval: 50,
    })
    .toBe(true)
    .catch(async () => expect(await shown(one)).toEqual(await shown(other)));
}
