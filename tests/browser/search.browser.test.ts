// A worker that searches, as it was built and under the strict policy: its loops are the fast ones, and a million tries find the course's best.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectClean, openApp } from './harness.ts';

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
