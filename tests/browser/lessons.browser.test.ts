// Each lesson is walked once, in one page: on each step everything is looked at, done by keyboard, and answered. What goes wrong is kept with
// its lesson, step and check, and the walk goes on, so that one run tells all.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityViolations } from './axe.ts';
import { countContexts, hasRenderer, livingContexts } from './contexts.ts';
import { type BuiltLesson, covering, LESSONS, type Placed, stepsOf } from './course.ts';
import { EVERYTHING } from './cover.ts';
import { type Findings, findings } from './findings.ts';
import { expectClean, openApp } from './harness.ts';
import { LOOKS } from './looks.ts';
import { openEverything } from './openings.ts';
import { expectReplies, giveRight, type Left, leftAs } from './predictions.ts';
import { sizesAmiss } from './sizes.ts';
import { andBack, doTask, takeHints } from './tasks.ts';
import { themesAmiss } from './themes.ts';
import { pressTranslated, translatableNumbers } from './translated.ts';
import { brokenNumbers, goToStep, stepShown, waitForBowl } from './walk.ts';
import { comeAgain, goOnTo, isMarked, mark, overTheEdge } from './ways.ts';
import { articleAmiss, worksheetAmiss } from './written.ts';

// Gliding takes time and shows nothing new here; the mouse does its tasks with it.
const MOTIONS = EVERYTHING ? ['less motion', 'motion'] : ['less motion'];

/** The steps that are looked at in other themes, at other sizes and in another language: together they show everything. */
const COVERED = new Map(covering().map(({ slug, covered }) => [slug, covered]));

test('there are lessons to test', () => {
  expect(LESSONS.length).toBeGreaterThanOrEqual(8);
  for (const { steps } of LESSONS) expect(steps).toBeGreaterThanOrEqual(3);
});

describe.each(LESSONS)('$slug', (one) => {
  test.each(MOTIONS)(
    'is walked by keyboard, with %s, and is remembered',
    async (motion) => {
      const reducedMotion = motion === 'less motion';
      const page = await openApp({ path: one.path, reducedMotion, init: countContexts });
      await mark(page);
      const { found, check } = findings(one.slug);
      const answers = new Map<string, Left>();
      const covered = COVERED.get(one.slug) ?? [];
      let hasBowl = false;
      for (const step of stepsOf(one)) {
        const at: Findings['check'] = (name, look) => check(`step ${step}, ${name}`, look);
        await at('the way there', () => goOnTo(page, one, step));
        await at('the bowl', () => waitForBowl(page));
        hasBowl ||= (await page.locator('.bowl-space[data-drawn-by="webgl"]').count()) > 0;
        for (const [name, look] of Object.entries(LOOKS)) await at(name, () => look(page, one, step));
        if (covered.includes(step)) await at('at any size', () => sizesAmiss(page));
        await doAll(page, one, step, at, answers);
        if (covered.includes(step)) await at('in any theme', () => themesAmiss(page));
        await at('numbers that are none, in the end', () => brokenNumbers(page));
      }
      await check('three.js comes with a bowl, and one context for all', async () => {
        expect(await hasRenderer(page)).toBe(hasBowl);
        expect(await livingContexts(page)).toBe(hasBowl ? 1 : 0);
      });
      await check('the edge', () => overTheEdge(page, one));
      await check('is never loaded anew', async () => {
        expect(await isMarked(page)).toBe(true);
      });
      await check('another day', () => comeAgain(page, one, answers));
      for (const step of covered)
        await check(`step ${step}, translated by the browser`, async () => {
          await goToStep(page, step);
          const numbers = await translatableNumbers(page);
          await pressTranslated(page);
          return numbers;
        });
      await check('without scripts', () => articleAmiss(page, one));
      await check('the worksheet', () => worksheetAmiss(page, one));
      await check('what the browser complains of', async () => expectClean(page));
      expect(found).toEqual([]);
    },
    240_000,
  );
});

/** Does what there is to do on a step, gives every answer, and lets axe look at it with everything open. */
async function doAll(
  page: Page,
  one: BuiltLesson,
  step: number,
  at: Findings['check'],
  answers: Map<string, Left>,
): Promise<void> {
  const here = (all: readonly Placed[]) => all.filter((placed) => placed.step === step).map(({ id }) => id);
  const rooms = await roomsOf(page);
  const roomOf = (id: string) => rooms[id] ?? 0;
  for (const id of here(one.tasks))
    await at(`the task ${id}, by keyboard`, () => andBack(page, () => doTask(page, id, 'keyboard')));
  for (const id of here(one.predictions)) {
    if (here(one.given).includes(id))
      await at(`the answer to ${id}, by keyboard`, () => giveRight(page, id, 'keyboard'));
    await at(`the replies of ${id}`, () => expectReplies(page, id, roomOf(id)));
    await at(`the reply of ${id} stays`, async () => void answers.set(id, await leftAs(page, id)));
  }
  for (const id of here(one.tasks)) await at(`the hints of ${id}`, () => takeHints(page, id, roomOf(id)));
  await at('axe, with everything open', async () => {
    await openEverything(page);
    return accessibilityViolations(page);
  });
}

/** The height of each card of a step, by the id of its question or task. */
const roomsOf = (page: Page): Promise<Record<string, number>> =>
  stepShown(page)
    .locator('[data-predict], [data-try]')
    .evaluateAll((cards) =>
      Object.fromEntries(
        cards.map((card) => [
          card.getAttribute('data-predict') ?? card.getAttribute('data-try') ?? '',
          card.getBoundingClientRect().height,
        ]),
      ),
    );
