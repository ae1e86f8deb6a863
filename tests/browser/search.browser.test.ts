// A worker that searches, as it was built and under the strict policy: its loops are the fast ones, and a million tries find the course's best.
import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectClean, openApp, ready } from './harness.ts';
import { button, waitForStep } from './walk.ts';

test('it may have WebAssembly, finds the best of two weights, and is gone at once when it is ended', async () => {
  const page = await openApp({ path: '' });
  const file = readdirSync('dist/assets').find((name) => /^searchWorker-[\w-]{8}\.js$/.test(name));
  const found = await page.evaluate(async (name) => {
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
    };
    const url = new URL(`assets/${name}`, document.baseURI).href;
    const policy = trustedTypes?.createPolicy('downhill-workers', {
      createScriptURL: (text: string) => text,
    });
    const worker = new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' });
    const answer = (ask: object) =>
      new Promise<Record<string, unknown>>((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = () => reject(new Error('the worker broke'));
        worker.postMessage(ask);
      });
    const network = {
      ...{ sizes: [2, 3, 1], activations: ['sigmoid', 'sigmoid'], biases: false },
      ...{ loss: 'halfSquared', reduction: 'sum', targets: [0.75, 0.82, 0.93] },
      inputs: [
        [0.3, 1],
        [0.5, 0.2],
        [1, 0.4],
      ],
    };
    const at = [0.5, -1, 0.3, -0.7, 0.2, 0.8, -0.6, 0.4, -0.9];
    const plan = { kind: 'grid', weights: [6, 7], values: 1000, low: -5, high: 5 };
    const ready = await answer({ kind: 'task', task: { network, at, plan } });
    const worked = await answer({ kind: 'range', from: 0, to: 1_000_000 });
    worker.terminate();
    return { ready, best: (worked['found'] as { best: unknown }).best, milliseconds: worked['milliseconds'] };
  }, file);
  expect(found.ready).toEqual({ kind: 'ready', isFast: true });
  expect(found.best).toEqual({ index: 991_472, cost: expect.closeTo(0.0026398, 7) });
  expect(found.milliseconds).toBeLessThan(500);
  await expect.poll(() => page.workers().length).toBe(0);
  expectClean(page);
});

const BILLION = 'lessons/curse-of-dimensionality/#3';
const ALL = /^Try all 1\s000\s000\s000$/;
const toldOf = (page: Page) => page.getByLabel('The search', { exact: true });
const workersOf = (page: Page) => expect.poll(() => page.workers().length, { timeout: 20_000 });

/** The page anew, in a browser that says other things of its machine. */
async function openWith(script: string): Promise<Page> {
  const page = await openApp({ path: '' });
  await page.addInitScript(script);
  await page.goto(new URL(BILLION, page.url()).href);
  await ready(page);
  await waitForStep(page, 3);
  return page;
}

test('a billion tries: the page answers meanwhile, paused they wait, gone on with they find the same, cancelled they are gone at once', async () => {
  const page = await openApp({ path: BILLION });
  await waitForStep(page, 3);
  expect(page.workers()).toHaveLength(0);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
  });
  await page.getByRole('button', { name: ALL }).click();
  await workersOf(page).toBeGreaterThan(0);
  await button(page, 'Pause').click();
  await toldOf(page)
    .filter({ hasText: /^Paused after/ })
    .waitFor();
  const paused = await toldOf(page).textContent();
  // What was in hand when it was paused is finished; then nothing moves.
  const done = () => page.getByRole('progressbar', { name: 'How much of it is done' }).getAttribute('value');
  const before = await done();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(await toldOf(page).textContent()).toBe(paused);
  expect(await done()).toBe(before);
  await button(page, 'Go on').click();
  await toldOf(page)
    .filter({ hasText: /took this machine/ })
    .waitFor({ timeout: 120_000 });
  await workersOf(page).toBe(0);
  const figure = page.getByRole('figure', { name: 'What was tried' });
  const said = page.locator(`[id="${await figure.getAttribute('aria-describedby')}"]`);
  // The place of the grid that is nearest to the best in the box, 1.08e−4 at (2.902, −5, 3.408), at its edge.
  expect(await said.textContent()).toMatch(
    /The lowest is 0\.00010787, at W⁽²⁾₁ = 2\.8979, W⁽²⁾₂ = −5, W⁽²⁾₃ = 3\.4084: number 789.000.841\./,
  );
  expect(
    await page.evaluate(() => Math.max(0, ...((globalThis as { tasks?: number[] }).tasks as number[]))),
  ).toBeLessThan(100);

  await button(page, 'Again from the start').click();
  await workersOf(page).toBeGreaterThan(0);
  const took = await page.getByRole('button', { name: 'Cancel' }).evaluate(async (cancel: HTMLElement) => {
    const begun = performance.now();
    cancel.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return document.body.textContent?.includes('Try all') ? performance.now() - begun : Number.NaN;
  });
  expect(took).toBeLessThan(100);
  await workersOf(page).toBe(0);
  expectClean(page);
});

test('with one core there is one worker, and leaving the step ends it', async () => {
  const page = await openWith(
    "Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => 1 })",
  );
  await page.getByRole('button', { name: ALL }).click();
  await workersOf(page).toBe(1);
  await button(page, 'Next step').click();
  await waitForStep(page, 4);
  await workersOf(page).toBe(0);
  expectClean(page);
});

test('without workers the page says so, and searches by itself, with fewer tries', async () => {
  const page = await openWith('delete globalThis.Worker');
  await page.getByRole('button', { name: ALL }).click();
  await toldOf(page)
    .filter({
      hasText: /keeps workers out, so the page searches by itself, with 9.938.375 tries\..*took this machine/,
    })
    .waitFor({ timeout: 60_000 });
  expectClean(page);
});
