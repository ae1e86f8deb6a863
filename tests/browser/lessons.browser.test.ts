import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LESSONS } from './course.ts';
import { expectClean, openApp, ready } from './harness.ts';
import { expectRemembered, prediction, waysToAnswer } from './predictions.ts';
import { goToStep, task, waitUntilDone } from './walk.ts';

const heightOf = async (card: Locator) => (await card.boundingBox())?.height ?? 0;

describe.each(LESSONS)('$slug', (one) => {
  test('every answer to every prediction gets a reply of its own, in room that was there before', async () => {
    // The words are the same over the flat map, which is quicker to draw here than the bowl.
    const page = await openApp({ path: one.path, webgl: false, reducedMotion: true });
    for (const { id, step } of one.predictions) {
      await goToStep(page, step);
      const card = prediction(page, id);
      await card.scrollIntoViewIfNeeded();
      const room = await heightOf(card);
      const replies = new Set<string>();
      const right = new Set<string>();
      for (const give of await waysToAnswer(page, id)) {
        await give();
        const shown = card.locator('.reply:visible');
        expect(await shown.count()).toBe(1);
        const text = await shown.innerText();
        const isRight =
          (await card.locator('[data-right]:not(.reply)').getAttribute('data-right')) === 'true';
        expect(text).toMatch(isRight ? /^Yes\. ./ : /^Not quite\. ./);
        expect(text.length).toBeGreaterThan(25);
        expect(text).not.toMatch(/NaN|Infinity|undefined|—/);
        expect(await shown.getAttribute('data-right')).toBe(String(isRight));
        expect(await heightOf(card), `${id} keeps its height`).toBeCloseTo(room, 0);
        replies.add(text);
        if (isRight) right.add(text);
      }
      expect(replies.size).toBeGreaterThanOrEqual(2);
      expect(replies.size, `${id} gives each of its replies`).toBe(
        await card.locator('.reply:not(.reply-before)').count(),
      );
      expect(right.size, `${id} has one right answer`).toBe(1);
    }

    await page.reload();
    await ready(page);
    for (const { id, step } of one.predictions) {
      await goToStep(page, step);
      const card = prediction(page, id);
      await card.locator('.reply[data-shown]:not(.reply-before)').waitFor();
      await expectRemembered(card);
      expect(await card.locator('.reply:visible').count()).toBe(1);
    }
    expectClean(page);
  });

  test('every task is done by its ladder: two hints, then “Show me”; and stays done', async () => {
    const page = await openApp({ path: one.path, webgl: false });
    for (const { id, step } of one.tasks) {
      await goToStep(page, step);
      const card = task(page, id);
      expect(await card.getAttribute('data-done')).toBe('false');
      const room = await heightOf(card);
      const hints = new Set<string>();
      for (const name of ['Give me a hint', 'Another hint']) {
        await card.getByRole('button', { name, exact: true }).click();
        expect(await card.locator('.hint:visible').count()).toBe(1);
        hints.add(await card.locator('.hint:visible').innerText());
        expect(await heightOf(card)).toBeCloseTo(room, 0);
      }
      expect(hints.size).toBe(2);
      expect(await card.getAttribute('data-done')).toBe('false');
      await card.getByRole('button', { name: 'Show me', exact: true }).click();
      await waitUntilDone(page, id);
    }
    await page.reload();
    await ready(page);
    for (const { id, step } of one.tasks) {
      await goToStep(page, step);
      await waitUntilDone(page, id);
    }
    expectClean(page);
  });
});
