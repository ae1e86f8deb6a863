import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from './axe.ts';
import { covering } from './course.ts';
import { expectClean, openApp } from './harness.ts';
import { sticksOut } from './legible.ts';
import { VIEWPORTS } from './sizes.ts';
import { goToStep, stepShown, waitForBowl } from './walk.ts';

test('axe finds nothing on a run that has climbed out', async () => {
  const page = await openApp({ path: 'lessons/how-big-a-step/#2' });
  await page.getByRole('slider', { name: 'Timeline', exact: true }).press('End');
  await expectAccessible(page);
});

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

/**
 * One of every kind of thing that takes the focus and was not seen before, with what it is called. They are kept on the page, in `focusables`.
 */
const newKinds = (page: Page, seen: readonly string[]) =>
  page.evaluate((known) => {
    const takes = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]';
    const kinds = new Map<string, HTMLElement>();
    for (const one of document.querySelectorAll<HTMLElement>(takes)) {
      if (one.tabIndex < 0 || !one.checkVisibility({ visibilityProperty: true })) continue;
      if (one.closest('[inert]') || one.matches(':disabled')) continue;
      const name = one.getAttribute('type') ?? one.getAttribute('role') ?? '';
      const kind = `${one.localName}.${one.getAttribute('class') ?? ''} ${name}`;
      if (!known.includes(kind) && !kinds.has(kind)) kinds.set(kind, one);
    }
    Object.assign(window, { focusables: [...kinds.values()] });
    return [...kinds].map(([kind, one]) => ({
      kind,
      name: one.getAttribute('aria-label') ?? one.textContent?.slice(0, 40) ?? '',
    }));
  }, seen);

/** The room around what has the focus, in its picture. */
const PAD = 12;

/** Gives one of them the focus, as the keyboard does, and says where it is, with some room around. */
const focusOn = (page: Page, index: number) =>
  page.evaluate(
    ([which, pad]) => {
      const one = (window as unknown as { focusables: HTMLElement[] }).focusables[which];
      one?.focus();
      if (!one || document.activeElement !== one) return null;
      const { left, top, width, height } = one.getBoundingClientRect();
      const [x, y] = [Math.max(0, left - pad), Math.max(0, top - pad)];
      return {
        x,
        y,
        width: Math.max(1, Math.min(innerWidth - x, width + 2 * pad)),
        height: Math.max(1, Math.min(innerHeight - y, height + 2 * pad)),
      };
    },
    [index, PAD] as const,
  );

type Clip = NonNullable<Awaited<ReturnType<typeof focusOn>>>;

/** A picture of a part of the page, once two in a row are the same: what moves yet would look like a ring. */
async function shotAtRest(page: Page, clip: Clip): Promise<Buffer> {
  const shot = () => page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  let last = await shot();
  await expect
    .poll(async () => {
      const before = last;
      last = await shot();
      return last.equals(before);
    })
    .toBe(true);
  return last;
}

/** How many pixels of two pictures of one size differ, as another page counts them. */
const differing = (page: Page, pictures: readonly Buffer[]) =>
  page.evaluate(
    async (files) => {
      const [one, other] = await Promise.all(
        files.map(async (file) => {
          const picture = new Image();
          picture.src = `data:image/png;base64,${file}`;
          await picture.decode();
          const { width, height } = picture;
          const canvas = new OffscreenCanvas(width, height).getContext('2d');
          canvas?.drawImage(picture, 0, 0);
          return new Uint32Array(canvas?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0));
        }),
      );
      return one?.reduce((count, pixel, at) => (pixel === other?.[at] ? count : count + 1), 0) ?? 0;
    },
    pictures.map((picture) => picture.toString('base64')),
  );

test('what has the focus can be seen to have it, whatever it is', async () => {
  const seen: string[] = [];
  const found: string[] = [];
  for (const one of covering((piece) => /: (show|beside|strip|controls|drag|word \w+$)/.test(piece))) {
    const page = await openApp({ path: one.path, reducedMotion: true });
    const counting = await page.context().newPage();
    await page.bringToFront();
    for (const step of one.covered) {
      await goToStep(page, step);
      await waitForBowl(page);
      for (const [index, { kind, name }] of (await newKinds(page, seen)).entries()) {
        // What a key has moved the focus to shows it, and so does what gets it from there.
        await page.locator('a.skip').focus();
        await page.keyboard.press('Shift');
        const clip = await focusOn(page, index);
        if (!clip) continue;
        seen.push(kind);
        const withFocus = await shotAtRest(page, clip);
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        const ring = await differing(counting, [withFocus, await shotAtRest(page, clip)]);
        // Half of its outline at the least: the corners of a ring that is cut off are a few pixels too.
        if (ring < clip.width + clip.height - 4 * PAD) {
          found.push(`${one.slug}, step ${step}: ${kind}, “${name}”: ${ring} pixels`);
        }
      }
    }
    expectClean(page);
    await page.context().close();
  }
  expect(found).toEqual([]);
  expect(seen.length).toBeGreaterThan(15);
}, 180_000);
