// @ts-check
// `npm run pictures`: takes the pictures of the README and the preview pictures that other sites show beside a link, from the
// built app. Run it when the look has changed, and commit what it makes.
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from './build.mjs';
import { findBrowser, launchOptions } from './find-browser.mjs';
import { serve } from './serve.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const previews = join(root, 'public/previews');
const pictures = join(root, 'docs/pictures');
const PREVIEW = { width: 1200, height: 630 };

/**
 * The step of a lesson that shows best what it is about; the second, where none is named.
 * @type {Record<string, number>}
 */
const PREVIEW_STEPS = {
  'pats-and-wags': 3,
  'how-wrong-is-a-line': 4,
  'cost-is-a-function': 3,
  'the-bowl': 5,
  'two-slopes': 2,
  'one-step-downhill': 3,
  'again-and-again': 2,
  'how-big-a-step': 3,
  'what-can-go-wrong': 3,
  'in-code': 1,
  'what-is-a-house-worth': 2,
};

await build();
await mkdir(previews, { recursive: true });
await mkdir(pictures, { recursive: true });
const site = await serve({ root: join(root, 'dist') });
const browser = await chromium.launch(launchOptions(await findBrowser()));

await picture('', join(previews, 'home.png'), { viewport: PREVIEW });
for (const slug of await readdir(join(root, 'dist/lessons'))) {
  await picture(`lessons/${slug}/#${PREVIEW_STEPS[slug] ?? 2}`, join(previews, `${slug}.png`), {
    viewport: PREVIEW,
  });
}
await picture('playground/#surface=himmelblau&w=1&b=1&steps=30', join(previews, 'playground.png'), {
  viewport: PREVIEW,
});
const desktop = { width: 1440, height: 900 };
await picture('lessons/again-and-again/#2', join(pictures, 'lesson.png'), { viewport: desktop, steps: 12 });
await picture('lessons/how-wrong-is-a-line/#4', join(pictures, 'squares.png'), { viewport: desktop });
await picture('lessons/how-big-a-step/#3', join(pictures, 'dark.png'), {
  viewport: desktop,
  theme: 'dark',
  steps: 16,
});
await picture('lessons/one-step-downhill/#2', join(pictures, 'phone.png'), {
  viewport: { width: 390, height: 844 },
});

await picture('playground/#surface=himmelblau&w=1&b=1&steps=30', join(pictures, 'playground.png'), {
  viewport: desktop,
});

await browser.close();
site.close();

/**
 * @param {string} route
 * @param {string} path
 * @param {{ viewport: { width: number, height: number }, theme?: string, steps?: number }} options
 */
async function picture(route, path, { viewport, theme = 'light', steps = 0 }) {
  const phone = viewport.width < 600;
  const context = await browser.newContext({ viewport, isMobile: phone, hasTouch: phone });
  await context.addInitScript((chosen) => localStorage.setItem('downhill.theme', chosen), theme);
  const page = await context.newPage();
  await page.goto(site.url + route);
  await page.locator('html[data-ready]').waitFor();
  const bowl = page.locator('.stage canvas');
  if (await page.locator('.stage .bowl-still path').count()) await bowl.first().waitFor();
  for (let i = 0; i < steps; i++) await page.getByRole('button', { name: 'Step', exact: true }).click();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path });
  await context.close();
}
